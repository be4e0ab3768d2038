package io.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Loads the renderers as the modules that users get, with nothing but what their descriptors name. */
class ModulePathTest {
    private static final String RENDER = "io.broadsheet.render";

    @Test
    void readsBackWhatItWritesOnTheModulePath() throws ReflectiveOperationException {
        ModuleLayer layer = layer();
        Class<?> json = layer.findLoader(RENDER).loadClass("io.broadsheet.render.json.ArticleJson");
        String document = "{\"type\":\"article\",\"modelVersion\":\"1.0\",\"headline\":\"H\",\"body\":"
                + "[{\"type\":\"paragraph\",\"content\":[\"a\"]}]}";

        Object article = json.getMethod("read", String.class).invoke(null, document);

        assertThat(json.getModule().isNamed()).isTrue();
        assertThat(article.getClass().getModule().getName()).isEqualTo("io.broadsheet.model");
        assertThat(render(layer, "json.ArticleJson", "compact", article)).endsWith("[\"a\"]}]}");
        assertThat(render(layer, "html.HtmlRenderer", "page", article)).contains("<p>a</p>");
        assertThat(render(layer, "text.TextRenderer", "create", article)).isEqualTo("H\n\na\n");
    }

    @Test
    void hidesItsInternals() {
        Module module = layer().findModule(RENDER).orElseThrow();

        assertThat(module.isExported("io.broadsheet.render.html")).isTrue();
        assertThat(module.isExported("io.broadsheet.render.internal")).isFalse();
    }

    private static String render(ModuleLayer layer, String type, String factory, Object article)
            throws ReflectiveOperationException {
        Class<?> renderer = layer.findLoader(RENDER).loadClass(RENDER + "." + type);
        Class<?> model = layer.findLoader("io.broadsheet.model").loadClass("io.broadsheet.model.Article");
        Class<?> api = layer.findLoader(RENDER).loadClass(RENDER + ".Renderer");
        return (String) api.getMethod("render", model)
                .invoke(renderer.getMethod(factory).invoke(null), article);
    }

    private static ModuleLayer layer() {
        ModuleFinder finder =
                ModuleFinder.of(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(ModulePathTest::isOfTheModules)
                        .map(Path::of)
                        .toArray(Path[]::new));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of(RENDER));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    /** The classes of the two modules, wherever the build keeps them, and the libraries that they require. */
    private static boolean isOfTheModules(String entry) {
        List<String> names =
                Arrays.asList(entry.replace(File.separatorChar, '/').split("/"));
        String last = names.get(names.size() - 1);
        boolean ours = entry.contains("news-model") || entry.contains("news-render");
        return (ours && !last.equals("test-classes") && !last.endsWith("-tests.jar")) || last.startsWith("jackson-");
    }
}
