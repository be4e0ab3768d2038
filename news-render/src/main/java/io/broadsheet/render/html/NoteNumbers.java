package io.broadsheet.render.html;

import io.broadsheet.model.Block;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.Note;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the notes of an article identifiers of the document's own: those of the page could stand twice in it, or shadow
 * names that scripts rely on. Of several notes with one identifier the first is meant.
 */
final class NoteNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    NoteNumbers(List<Block> body) {
        body.forEach(this::collect);
    }

    private void collect(Block block) {
        if (block instanceof Note note) {
            note.id().ifPresent(id -> numbers.putIfAbsent(id, numbers.size() + 1));
            note.blocks().forEach(this::collect);
        } else if (block instanceof Quote quote) {
            quote.blocks().forEach(this::collect);
        } else if (block instanceof LiveEntry entry) {
            entry.blocks().forEach(this::collect);
        } else if (block instanceof QuestionAnswer exchange) {
            exchange.answer().forEach(this::collect);
        } else if (block instanceof ListBlock list) {
            list.items().stream().map(ListItem::blocks).forEach(blocks -> blocks.forEach(this::collect));
        }
    }

    /** The identifier in the document of the note that a reference means. */
    Optional<String> target(String noteId) {
        return Optional.ofNullable(numbers.get(noteId)).map(number -> "note-" + number);
    }

    /** The identifier in the document of a note that is being written, once for each. */
    Optional<String> claim(Note note) {
        return note.id().filter(written::add).flatMap(this::target);
    }
}
