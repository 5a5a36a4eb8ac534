package org.scholarlycppcc.search;

import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where a page of finds begins: after the rank and the id of the last one before it. */
record PageKey(float rank, String id) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{1,8})-([A-Z_]{1,20}:[0-9a-f-]{36})");

    static @Nullable PageKey of(@Nullable String written) {
        var key = WRITTEN.matcher(written == null ? "" : written);
        return key.matches()
                ? new PageKey(Float.intBitsToFloat(Integer.parseUnsignedInt(key.group(1), 16)), key.group(2))
                : null;
    }

    static PageKey of(FieldDoc last) {
        return new PageKey((Float) last.fields[0], ((BytesRef) last.fields[1]).utf8ToString());
    }

    /** The place as Lucene wants it, among so many entries. */
    FieldDoc place(int entries) {
        return new FieldDoc(entries - 1, Float.NaN, new Object[] {rank, new BytesRef(id)});
    }

    @Override
    public String toString() {
        return Integer.toHexString(Float.floatToIntBits(rank)) + "-" + id;
    }
}
