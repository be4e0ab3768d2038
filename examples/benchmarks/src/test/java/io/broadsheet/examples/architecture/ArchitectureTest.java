package io.broadsheet.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of CONTRIBUTING's module diagram. */
@AnalyzeClasses(packages = "io.broadsheet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MODEL = "io.broadsheet.model..";
    private static final String PARSER = "io.broadsheet.parser..";
    private static final String RENDER = "io.broadsheet.render..";
    private static final String EXAMPLES = "io.broadsheet.examples..";

    @ArchTest
    static final ArchRule parserAndRenderersNeverSeeEachOther = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy(MODEL)
            .layer("parser")
            .definedBy(PARSER)
            .layer("render")
            .definedBy(RENDER)
            .layer("examples")
            .definedBy(EXAMPLES)
            .whereLayer("examples")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("parser")
            .mayOnlyBeAccessedByLayers("examples")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("examples");

    /** The two entry points stand beside the values that the stages behind them make: their own uses do not count. */
    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("io.broadsheet.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(nameMatching("io\\.broadsheet\\.parser\\.(Text)?ArticleParser.*"), alwaysTrue());

    @ArchTest
    static final ArchRule parserInternalsStayInside = noClasses()
            .that(resideInAPackage("io.broadsheet..")
                    .and(nameMatching("(?!io\\.broadsheet\\.(parser|examples\\.training)\\.).*")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.broadsheet.parser.internal..");

    @ArchTest
    static final ArchRule rendererInternalsStayInside = noClasses()
            .that()
            .resideOutsideOfPackage(RENDER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.broadsheet.render.internal..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule modelNeedsNothingAtRunTime = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAPackage(MODEL)
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify.."))
                    .or(resideInAPackage("org.immutables.value..")));

    @ArchTest
    static final ArchRule nothingPrintsOrLogs = noClasses()
            .that()
            .resideInAnyPackage(MODEL, PARSER, RENDER)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule nothingReachesTheNetwork = noClasses()
            .that()
            .resideInAnyPackage(MODEL, PARSER, RENDER)
            .should()
            .dependOnClassesThat(resideInAPackage("java.net.http..")
                    .or(nameMatching("java\\.net\\.(URLConnection|HttpURLConnection|Socket|ServerSocket)"))
                    .or(nameMatching("org\\.jsoup\\.(Connection|helper\\.HttpConnection).*")));

    @ArchTest
    static final ArchRule nothingIsFoundByReflection = noClasses()
            .that()
            .resideInAnyPackage(MODEL, PARSER, RENDER)
            .should()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .dependOnClassesThat(
                    resideInAPackage("java.lang.reflect..").or(nameMatching("java\\.util\\.ServiceLoader")));
}
