package org.scholarlycppcc.search;

import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;

/** Where a page of finds begins: after the rank or the moment, and the number, of the last one before it. */
record PageKey(long place, long number) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{1,16})-([0-9a-f]{1,16})");

    static @Nullable PageKey of(@Nullable String written) {
        var key = WRITTEN.matcher(written == null ? "" : written);
        return key.matches() ? new PageKey(hex(key.group(1)), hex(key.group(2))) : null;
    }

    static PageKey of(FieldDoc last) {
        long place = last.fields[0] instanceof Float rank ? Float.floatToIntBits(rank) : (Long) last.fields[0];
        return new PageKey(place, (Long) last.fields[1]);
    }

    /** The place as Lucene wants it, among so many entries. */
    FieldDoc place(int entries, Order order) {
        Object first = order == Order.BEST ? (Object) Float.intBitsToFloat((int) place) : (Object) place;
        return new FieldDoc(entries - 1, Float.NaN, new Object[] {first, number});
    }

    @Override
    public String toString() {
        return Long.toHexString(place) + "-" + Long.toHexString(number);
    }

    private static long hex(String written) {
        return Long.parseUnsignedLong(written, 16);
    }
}
