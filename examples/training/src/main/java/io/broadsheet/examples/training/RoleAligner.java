package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BlockRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the blocks of a page the roles that a reader wrote down. */
final class RoleAligner {
    private static final int LEAST_PART = 12;

    private RoleAligner() {}

    /** One labelled text of a page. */
    record Label(BlockRole role, String text) {}

    /**
     * The role of each block, {@link BlockRole#OTHER} where the reader named none.
     *
     * @param labels in page order
     * @param texts of the blocks
     */
    static List<BlockRole> align(List<Label> labels, List<String> texts) {
        Map<String, Deque<Integer>> byText = new HashMap<>();
        List<String> blocks = texts.stream().map(Squeezed::of).toList();
        for (int b = 0; b < blocks.size(); b++) {
            byText.computeIfAbsent(blocks.get(b), k -> new ArrayDeque<>()).add(b);
        }
        List<BlockRole> roles = new ArrayList<>(Collections.nCopies(blocks.size(), BlockRole.OTHER));
        boolean[] named = new boolean[blocks.size()];
        List<Label> rest = new ArrayList<>();
        for (Label label : labels) {
            Deque<Integer> same = byText.get(Squeezed.of(label.text()));
            if (same == null || same.isEmpty()) {
                rest.add(label);
            } else {
                int b = same.size() > 1 ? same.poll() : same.peek();
                roles.set(b, label.role());
                named[b] = true;
            }
        }
        for (Label label : rest) {
            spread(label, blocks, roles, named);
        }
        return roles;
    }

    /** Names the blocks that are parts of the label's text, or hold it. */
    private static void spread(Label label, List<String> blocks, List<BlockRole> roles, boolean[] named) {
        String text = Squeezed.of(label.text());
        for (int b = 0; b < blocks.size(); b++) {
            String block = blocks.get(b);
            boolean part = block.length() >= LEAST_PART && text.contains(block);
            boolean whole = text.length() >= LEAST_PART && block.contains(text) && block.length() < 2 * text.length();
            if (!named[b] && (part || whole)) {
                roles.set(b, label.role());
                named[b] = true;
            }
        }
    }
}
