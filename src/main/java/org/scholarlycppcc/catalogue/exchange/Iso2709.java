package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/**
 * A record of ISO 2709 taken apart. Where its fields begin is believed only where one ends before; a record that was written
 * anew in another encoding keeps its fields by their order.
 */
final class Iso2709 {
    static final int RECORD_END = 0x1D;
    static final int FIELD_END = 0x1E;
    static final int SUBFIELD = 0x1F;
    static final int LEADER = 24;
    private static final MarcFactory MARC = MarcFactory.newInstance();
    private static final int ENTRY = 12;
    private static final int TAG = 3;
    private static final int LENGTH = 4;

    private final byte[] bytes;
    private final Function<byte[], String> letters;

    private Iso2709(byte[] bytes, Function<byte[], String> letters) {
        this.bytes = bytes;
        this.letters = letters;
    }

    /**
     * @param letters what bytes mean
     * @throws IllegalArgumentException when it cannot be told which field is which
     */
    static Record parsed(byte[] bytes, Function<byte[], String> letters) {
        return new Iso2709(bytes, letters).record();
    }

    private Record record() {
        int directoryEnd = end(LEADER);
        // The leader may have lost a character, or won one; the directory ends at a sign.
        int count = (directoryEnd - LEADER + ENTRY / 2) / ENTRY;
        int directory = directoryEnd - count * ENTRY;
        if (directoryEnd >= bytes.length || count == 0) throw new IllegalArgumentException("no directory");
        var pieces = pieces(directoryEnd + 1);
        var entries = entries(directory, directoryEnd);
        var record = MARC.newRecord();
        if (entries.stream().allMatch(it -> pieces.containsKey(it.start))) {
            for (var entry : entries) add(record, entry.tag, whole(entry, directoryEnd + 1));
        } else if (directory == LEADER && entries.size() == pieces.size()) {
            var inOrder = entries.stream()
                    .sorted(Comparator.comparingInt(Entry::start))
                    .toList();
            var each = pieces.values().iterator();
            for (var entry : inOrder) add(record, entry.tag, each.next());
        } else {
            throw new IllegalArgumentException("fields and directory do not agree");
        }
        return record;
    }

    // A field that holds a sign of its end ends where the directory says, if one stands there too.
    private byte[] whole(Entry entry, int data) {
        int from = data + entry.start;
        int end = from + entry.length - 1;
        boolean told = end > from && end < bytes.length && bytes[end] == FIELD_END;
        return Arrays.copyOfRange(bytes, from, told ? end : end(from));
    }

    // Where a field ends, the record, or what there is of it.
    private int end(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != FIELD_END && bytes[at] != RECORD_END) at++;
        return at;
    }

    private TreeMap<Integer, byte[]> pieces(int from) {
        var pieces = new TreeMap<Integer, byte[]>();
        for (int at = from; at < bytes.length && bytes[at] != RECORD_END; ) {
            int end = end(at);
            pieces.put(at - from, Arrays.copyOfRange(bytes, at, end));
            at = end + (end < bytes.length && bytes[end] == FIELD_END ? 1 : 0);
        }
        return pieces;
    }

    private List<Entry> entries(int directory, int directoryEnd) {
        var entries = new ArrayList<Entry>();
        for (int at = directory; at < directoryEnd; at += ENTRY) {
            var said = new String(bytes, at, ENTRY, ISO_8859_1);
            entries.add(new Entry(
                    said.substring(0, TAG),
                    number(said.substring(TAG, TAG + LENGTH)),
                    number(said.substring(TAG + LENGTH))));
        }
        return entries;
    }

    private static int number(String digits) {
        return digits.chars().allMatch(it -> it >= '0' && it <= '9') ? Integer.parseInt(digits) : -1;
    }

    private void add(Record record, String tag, byte[] said) {
        if (tag.startsWith("00")) record.addVariableField(MARC.newControlField(tag, letters.apply(said)));
        else record.addVariableField(field(tag, said));
    }

    private DataField field(String tag, byte[] said) {
        int from = 0;
        while (from < said.length && said[from] != SUBFIELD) from++;
        var field = MARC.newDataField(tag, indicator(said, from, 0), indicator(said, from, 1));
        for (int at = from + 1; at < said.length; ) {
            int end = at;
            while (end < said.length && said[end] != SUBFIELD) end++;
            if (end > at + 1)
                field.addSubfield(MARC.newSubfield(
                        (char) (said[at] & 0xFF), letters.apply(Arrays.copyOfRange(said, at + 1, end))));
            at = end + 1;
        }
        return field;
    }

    private static char indicator(byte[] said, int before, int place) {
        return place < before ? (char) (said[place] & 0xFF) : ' ';
    }

    private record Entry(String tag, int length, int start) {}
}
