package org.scholarlycppcc.moderation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds all words of a list in one pass over a text (Aho and Corasick, 1975). */
final class Automaton<W> {
    private final Node<W> root = new Node<>(0);
    private final BitSet alphabet = new BitSet();

    /** Takes words by the letters that spell them; of two with the same letters the last one stays. */
    Automaton(Map<String, W> words) {
        words.forEach(this::spell);
        link();
    }

    /**
     * Tells every word that ends in the text, also those inside others.
     *
     * @return the steps it took: at most two a letter, and one for each word told
     */
    int scan(int[] letters, int count, Found<W> found) {
        int steps = 0;
        var node = root;
        for (int i = 0; i < count; i++, steps++) {
            if (!alphabet.get(letters[i])) {
                node = root;
                continue;
            }
            var next = node.next.get(letters[i]);
            for (; next == null && node != root; steps++) {
                node = node.fallback;
                next = node.next.get(letters[i]);
            }
            node = next == null ? root : next;
            for (var end = node.word == null ? node.shorter : node; end != null; end = end.shorter, steps++) {
                if (end.word != null) found.word(end.word, i - end.depth + 1, i);
            }
        }
        return steps;
    }

    private void spell(String key, W word) {
        var node = root;
        for (int letter : key.codePoints().toArray()) {
            alphabet.set(letter);
            int depth = node.depth + 1;
            node = node.next.computeIfAbsent(letter, it -> new Node<>(depth));
        }
        node.word = word;
    }

    private void link() {
        root.fallback = root;
        var waiting = new ArrayDeque<Node<W>>();
        root.next.values().forEach(it -> {
            it.fallback = root;
            waiting.add(it);
        });
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            node.next.forEach((letter, child) -> {
                child.fallback = after(node.fallback, letter);
                child.shorter = child.fallback.word == null ? child.fallback.shorter : child.fallback;
                waiting.add(child);
            });
        }
    }

    private Node<W> after(Node<W> node, int letter) {
        while (node != root && !node.next.containsKey(letter)) node = node.fallback;
        var next = node.next.get(letter);
        return next == null ? root : next;
    }

    /** Is told a word and the numbers of its first and last letter. */
    @FunctionalInterface
    interface Found<W> {
        void word(W word, int first, int last);
    }

    private static final class Node<W> {
        final int depth;
        final Map<Integer, Node<W>> next = new HashMap<>(2);
        Node<W> fallback = this;

        @Nullable Node<W> shorter;

        @Nullable W word;

        Node(int depth) {
            this.depth = depth;
        }
    }
}
