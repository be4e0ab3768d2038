package io.broadsheet.model.testing;

import io.broadsheet.model.Deleted;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Highlight;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.InlineCode;
import io.broadsheet.model.InlineQuote;
import io.broadsheet.model.Inserted;
import io.broadsheet.model.LanguageSpan;
import io.broadsheet.model.LineBreak;
import io.broadsheet.model.Link;
import io.broadsheet.model.NoteRef;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Superscript;
import io.broadsheet.model.Text;
import io.broadsheet.model.UnknownInline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Running text with every kind of mark. */
final class InlineSource {
    private static final int MARKS = 13;
    private static final List<String> LANGUAGES = List.of("fr", "ja", "ar", "zh-Hant", "pt-BR");

    private final Random random;
    private final TextSource text;
    private final DetailSource details;

    InlineSource(Random random, TextSource text, DetailSource details) {
        this.random = random;
        this.text = text;
        this.details = details;
    }

    /** A sentence or two, in one case of three with marks. */
    List<Inline> running() {
        if (random.nextInt(3) > 0) {
            return plain(text.sentence());
        }
        return text.isHostile() && random.nextBoolean() ? anyTree(random.nextInt(6) + 1) : marked();
    }

    /** Like {@link #running()} but a few words only. */
    List<Inline> title() {
        return random.nextInt(4) > 0 ? plain(text.phrase()) : marked();
    }

    private static List<Inline> plain(String text) {
        return List.of(new Text(text));
    }

    /** As a page has it: text, now and then a mark around a phrase. */
    private List<Inline> marked() {
        InlineBuilder out = new InlineBuilder().text(text.phrase());
        for (int i = random.nextInt(4); i >= 0; i--) {
            out.text(" ").open(mark()).text(text.phrase());
            if (random.nextInt(4) == 0) {
                out.text(" ").open(mark()).text(text.word()).close();
            }
            out.close();
            if (random.nextInt(5) == 0) {
                out.lineBreak();
            }
            out.text(" ").text(text.phrase());
        }
        List<Inline> content = out.text(".").build();
        return content.isEmpty() ? plain("x") : content;
    }

    /** Any tree that the types permit, as no page has it. */
    private List<Inline> anyTree(int depth) {
        List<Inline> out = new ArrayList<>();
        out.add(new Text("x" + text.word()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> out.add(new LineBreak());
                case 1 -> out.add(new Text(text.word()));
                default -> out.add(mark().apply(depth > 0 ? anyTree(depth - 1) : List.of()));
            }
        }
        return out;
    }

    private Function<List<Inline>, Inline> mark() {
        return switch (random.nextInt(MARKS + 3)) {
            case 0 -> Emphasis::new;
            case 1 -> Strong::new;
            case 2 -> Subscript::new;
            case 3 -> Superscript::new;
            case 4 -> InlineCode::new;
            case 5 -> InlineQuote::new;
            case 6 -> Deleted::new;
            case 7 -> Inserted::new;
            case 8 -> Highlight::new;
            case 9 -> language();
            case 10 -> noteRef();
            case 11 -> unknown();
            default -> link();
        };
    }

    private Function<List<Inline>, Inline> language() {
        String language = text.pick(LANGUAGES);
        return content -> new LanguageSpan(language, content);
    }

    private Function<List<Inline>, Inline> noteRef() {
        String id = "n" + random.nextInt(3);
        return content -> new NoteRef(id, content);
    }

    private Function<List<Inline>, Inline> unknown() {
        String type = random.nextBoolean() ? "ruby" : "stockTicker";
        return content -> new UnknownInline(type, content);
    }

    private Function<List<Inline>, Inline> link() {
        var url = details.url();
        return content -> new Link(url, content);
    }
}
