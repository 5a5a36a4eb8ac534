package org.scholarlycppcc.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.scholarlycppcc.search.Document.Label;

/** What the index holds of one thing. */
final class Entries {
    private static final Pattern SUBTITLE = Pattern.compile("[：:]");

    /** Between the value of a choice and its name. */
    static final char TAB = '\t';

    private static final FieldType NAMES_BY_SOUND = new FieldType();

    static {
        NAMES_BY_SOUND.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        NAMES_BY_SOUND.setOmitNorms(true);
        NAMES_BY_SOUND.freeze();
    }

    private Entries() {}

    static Term key(Kind kind, UUID id) {
        return new Term(Fields.ID, kind + ":" + id);
    }

    static Document of(org.scholarlycppcc.search.Document thing, long round, ZoneId zone) {
        var entry = new Document();
        var key = key(thing.kind(), thing.id()).text();
        entry.add(new StringField(Fields.ID, key, Store.YES));
        entry.add(new NumericDocValuesField(Fields.NUMBER, number(thing.kind(), thing.id())));
        entry.add(new StringField(Fields.KIND, thing.kind().name(), Store.NO));
        entry.add(
                new SortedDocValuesField(Fields.KIND, new BytesRef(thing.kind().name())));
        entry.add(new StringField(Fields.ROUND, Long.toString(round), Store.NO));
        thing.audiences().forEach(it -> entry.add(new StringField(Fields.AUDIENCE, it.token(), Store.NO)));
        entry.add(new StoredField(Fields.CALLED, thing.title()));
        entry.add(new BinaryDocValuesField(
                Fields.CALLED, new BytesRef(String.join("\n", names(thing).toList()))));
        if (isItsOwn(thing)) entry.add(new TextField(Fields.TITLE, thing.title(), Store.NO));
        thing.names().forEach(name -> entry.add(new TextField(Fields.NAMES, name, Store.NO)));
        thing.authors().forEach(name -> entry.add(new TextField(Fields.AUTHORS, name, Store.NO)));
        entry.add(new Field(
                Fields.SOUND,
                new Sounding(
                        titles(thing),
                        isItsOwn(thing) ? thing.names() : names(thing).toList()),
                NAMES_BY_SOUND));
        texts(thing).forEach(text -> entry.add(new TextField(Fields.TEXT, text, Store.NO)));
        codes(thing).forEach(code -> entry.add(new StringField(Fields.CODE, code, Store.NO)));
        entry.add(new StoredField(Fields.BODY, thing.body()));
        entry.add(new StoredField(Fields.PLACE, thing.place()));
        entry.add(new StoredField(Fields.PATH, thing.path()));
        belongs(entry, thing);
        if (thing.at() != null) dated(entry, thing, thing.at(), zone);
        return entry;
    }

    private static long number(Kind kind, UUID id) {
        return (long) kind.ordinal() << 56 | (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) >>> 8;
    }

    private static void belongs(Document entry, org.scholarlycppcc.search.Document thing) {
        thing.belongs().forEach((facet, label) -> choice(entry, facet, label));
        entry.add(new TextField(Fields.WITHIN, thing.place(), Store.NO));
        var group = thing.belongs().get(Facet.GROUP);
        if (group != null) entry.add(new TextField(Fields.WITHIN, group.name(), Store.NO));
    }

    private static void choice(Document entry, Facet facet, Label label) {
        var field = Fields.of(facet);
        entry.add(new StringField(field, label.value(), Store.NO));
        entry.add(new SortedDocValuesField(field, new BytesRef(label.value() + TAB + label.name())));
    }

    private static void dated(Document entry, org.scholarlycppcc.search.Document thing, Instant at, ZoneId zone) {
        var day = at.atZone(zone).toLocalDate();
        entry.add(new LongPoint(Fields.DAY, day.toEpochDay()));
        entry.add(new NumericDocValuesField(Fields.AT, at.toEpochMilli()));
        entry.add(new StoredField(Fields.AT, at.toEpochMilli()));
        var year = String.valueOf(day.getYear());
        if (!thing.belongs().containsKey(Facet.YEAR)) choice(entry, Facet.YEAR, new Label(year, year));
    }

    // A note is called like its book, and so is what a list says of a book: neither is what is meant by the title
    // first.
    private static boolean isItsOwn(org.scholarlycppcc.search.Document thing) {
        return thing.kind() != Kind.NOTE && !thing.title().startsWith("《");
    }

    /** What a thing itself is called, with and without a subtitle. */
    private static List<String> titles(org.scholarlycppcc.search.Document thing) {
        if (!isItsOwn(thing)) return List.of();
        var main = SUBTITLE.split(thing.title(), 2)[0];
        return main.isBlank() || main.equals(thing.title()) ? List.of(thing.title()) : List.of(thing.title(), main);
    }

    private static Stream<String> names(org.scholarlycppcc.search.Document thing) {
        return Stream.concat(Stream.of(thing.title()), thing.names().stream());
    }

    private static List<String> texts(org.scholarlycppcc.search.Document thing) {
        return Stream.concat(names(thing), Stream.of(thing.body())).toList();
    }

    private static Set<String> codes(org.scholarlycppcc.search.Document thing) {
        return BookNumber.in(String.join("\n", texts(thing)));
    }
}
