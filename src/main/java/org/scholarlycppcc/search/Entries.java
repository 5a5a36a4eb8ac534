package org.scholarlycppcc.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** What the index holds of one thing. */
final class Entries {
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

    static Document of(org.scholarlycppcc.search.Document thing, long round) {
        var entry = new Document();
        var key = key(thing.kind(), thing.id()).text();
        entry.add(new StringField(Fields.ID, key, Store.YES));
        entry.add(new SortedDocValuesField(Fields.ID, new BytesRef(key)));
        entry.add(new StringField(Fields.KIND, thing.kind().name(), Store.NO));
        entry.add(new NumericDocValuesField(Fields.KIND, thing.kind().ordinal()));
        entry.add(new StringField(Fields.ROUND, Long.toString(round), Store.NO));
        thing.audiences().forEach(it -> entry.add(new StringField(Fields.AUDIENCE, it.token(), Store.NO)));
        entry.add(new TextField(Fields.TITLE, thing.title(), Store.YES));
        thing.names().forEach(name -> entry.add(new TextField(Fields.NAMES, name, Store.NO)));
        entry.add(new Field(Fields.SOUND, new Sounding(names(thing).toList()), NAMES_BY_SOUND));
        texts(thing).forEach(text -> entry.add(new TextField(Fields.TEXT, text, Store.NO)));
        codes(thing).forEach(code -> entry.add(new StringField(Fields.CODE, code, Store.NO)));
        entry.add(new StoredField(Fields.BODY, thing.body()));
        entry.add(new StoredField(Fields.PLACE, thing.place()));
        entry.add(new StoredField(Fields.PATH, thing.path()));
        if (thing.at() != null) entry.add(new StoredField(Fields.AT, thing.at().toEpochMilli()));
        return entry;
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
