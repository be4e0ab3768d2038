package io.broadsheet.model.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Inline;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleGeneratorTest {
    @Test
    void givesTheSameArticleForTheSameSeed() {
        assertThat(ArticleGenerator.hostile(7)).isEqualTo(ArticleGenerator.hostile(7));
        assertThat(ArticleGenerator.hostile(7)).isNotEqualTo(ArticleGenerator.hostile(8));
    }

    @Test
    void namesTheSeedOfAFailure() {
        assertThatThrownBy(() -> ArticleGenerator.check(3, article -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("plain(");
    }

    /** A test over generated articles proves something of a member only if the member is there. */
    @Test
    void usesEveryTypeAndEveryMember() throws ReflectiveOperationException {
        Set<String> seen = new HashSet<>();
        for (int seed = 0; seed < 150; seed++) {
            collect(ArticleGenerator.hostile(seed), Article.class, seen);
        }

        assertThat(seen).containsAll(names(Block.class)).containsAll(names(Inline.class));
        assertThat(expectedMembers(seen)).isSubsetOf(seen);
    }

    private static Set<String> names(Class<?> root) {
        return Arrays.stream(root.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static Set<String> expectedMembers(Set<String> seen) throws ClassNotFoundException {
        Set<String> members = new HashSet<>();
        for (String type : seen) {
            if (type.indexOf('.') < 0) {
                for (Method accessor : accessors(Class.forName(Article.class.getPackageName() + "." + type))) {
                    members.add(type + "." + accessor.getName());
                }
            }
        }
        return members;
    }

    private static void collect(Object value, Class<?> type, Set<String> seen) throws ReflectiveOperationException {
        seen.add(type.getSimpleName());
        for (Method accessor : accessors(type)) {
            Object member = accessor.invoke(value);
            if (isPresent(member)) {
                seen.add(type.getSimpleName() + "." + accessor.getName());
            }
            for (Object part : parts(member)) {
                Class<?> partType = modelType(part.getClass());
                if (partType != null) {
                    collect(part, partType, seen);
                }
            }
        }
    }

    private static boolean isPresent(Object member) {
        return !(member instanceof Optional<?> optional && optional.isEmpty())
                && !(member instanceof OptionalInt number && number.isEmpty())
                && !(member instanceof Collection<?> list && list.isEmpty());
    }

    private static Collection<?> parts(Object member) {
        if (member instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return member instanceof Collection<?> list ? list : Set.of(member);
    }

    /** The public type of a value of the model, or null for other values. */
    private static @Nullable Class<?> modelType(Class<?> type) {
        if (!type.getName().startsWith(Article.class.getPackageName()) || type.isEnum()) {
            return null;
        }
        if (type.isRecord()) {
            return type;
        }
        return Arrays.stream(type.getInterfaces())
                .filter(api -> ("Immutable" + api.getSimpleName()).equals(type.getSimpleName()))
                .findAny()
                .orElse(null);
    }

    /** What a value stores: derived facts are default methods whose names its builder does not know. */
    private static Set<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(c -> c.getAccessor())
                    .collect(Collectors.toSet());
        }
        Class<?> builder = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findAny()
                .orElseThrow();
        Set<String> setters = Arrays.stream(builder.getMethods())
                .map(method -> method.getName().replaceFirst("^addAll", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> setters.contains(method.getName().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
