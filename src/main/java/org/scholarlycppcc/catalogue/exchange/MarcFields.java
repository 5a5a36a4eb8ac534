package org.scholarlycppcc.catalogue.exchange;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;

/** The fields of a record by tag; those in the record's own script, where it gives both. */
record MarcFields(Record record) {
    private static final int LINK = "880-01".length();

    boolean has(String tag) {
        return record.getVariableField(tag) != null;
    }

    /** What a control field says; empty where there is none. */
    String control(String tag) {
        return record.getControlFields().stream()
                .filter(it -> it.getTag().equals(tag))
                .map(ControlField::getData)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    Stream<DataField> those(String tag) {
        return record.getDataFields().stream()
                .filter(it -> it.getTag().equals(tag))
                .map(this::inOwnScript);
    }

    // A field 880 is linked by the same number: 245 says 880-01, and it says 245-01.
    private DataField inOwnScript(DataField field) {
        var link = text(field, "6");
        if (!link.startsWith("880-") || link.length() < LINK) return field;
        var back = field.getTag() + link.substring(3, LINK);
        return record.getDataFields().stream()
                .filter(it -> it.getTag().equals("880") && text(it, "6").startsWith(back))
                .findFirst()
                .orElse(field);
    }

    /** What the first field says in one of its subfields. */
    String first(String tag, String codes) {
        return texts(tag, codes).findFirst().orElse("");
    }

    /** The same of the one tag, then of the other. */
    String either(String tag, String other, String codes) {
        return Stream.concat(texts(tag, codes), texts(other, codes)).findFirst().orElse("");
    }

    /** What each field says in one of its subfields; those that say nothing are left out. */
    Stream<String> texts(String tag, String codes) {
        return those(tag).map(it -> text(it, codes)).filter(it -> !it.isEmpty());
    }

    String all(String tag, String codes, String between) {
        return all(tag, it -> true, codes, between);
    }

    String all(String tag, Predicate<DataField> wanted, String codes, String between) {
        return those(tag).filter(wanted).flatMap(it -> said(it, codes)).collect(Collectors.joining(between));
    }

    /** The first of the subfields that says something. */
    static String text(DataField field, String codes) {
        return said(field, codes).findFirst().orElse("");
    }

    /** What the subfields say, in their order. */
    static Stream<String> said(DataField field, String codes) {
        return field.getSubfields().stream()
                .filter(it -> codes.indexOf(it.getCode()) >= 0)
                .map(Subfield::getData)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }
}
