package org.scholarlycppcc.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the index holds of one thing, as OpenSearch keeps it: the same fields, texts as the tokens that Lucene would make of them. */
final class EntryJson {
    /** The names of a thing as they are written. */
    private static final String WRITTEN = "written";

    private static final Set<String> MANY = Set.of(Fields.AUDIENCE, Fields.CODE);

    private EntryJson() {}

    /** The field that is counted for a facet: with the name of the choice, by which alone it is not asked. */
    static String counted(String field) {
        return field.equals(Fields.KIND) ? field : field + "_named";
    }

    static ObjectNode of(Document entry) throws IOException {
        var json = OpenSearch.object();
        for (var field : entry) add(json, field);
        return json;
    }

    private static void add(ObjectNode json, IndexableField field) throws IOException {
        var name = field.name();
        if (isText(field)) json.withArray(name).add(Given.of(field.tokenStream(Wording.INDEXED, null)));
        else if (name.equals(Fields.CALLED) && field.binaryValue() != null) written(json, field);
        else if (field.fieldType().docValuesType() == DocValuesType.SORTED) named(json, field);
        else if (field.numericValue() != null)
            json.put(name, field.numericValue().longValue());
        else if (MANY.contains(name)) json.withArray(name).add(field.stringValue());
        else json.put(name, field.stringValue());
    }

    private static boolean isText(IndexableField field) {
        return field.fieldType().indexOptions() != IndexOptions.NONE
                && field.fieldType().tokenized();
    }

    private static void written(ObjectNode json, IndexableField field) {
        for (var name : field.binaryValue().utf8ToString().split("\n"))
            json.withArray(WRITTEN).add(name);
    }

    private static void named(ObjectNode json, IndexableField field) {
        if (!field.name().equals(Fields.KIND))
            json.put(counted(field.name()), field.binaryValue().utf8ToString());
    }

    /** What is shown of a thing. */
    static Entry entry(JsonNode kept) {
        var at = kept.path(Fields.AT);
        return new Entry(
                Kind.valueOf(kept.path(Fields.KIND).asString()),
                kept.path(Fields.CALLED).asString(),
                kept.path(Fields.PLACE).asString(),
                at.isNumber() ? Instant.ofEpochMilli(at.asLong()) : null,
                kept.path(Fields.BODY).asString(),
                kept.path(Fields.PATH).asString());
    }

    static List<String> written(JsonNode kept) {
        var names = new ArrayList<String>();
        kept.path(WRITTEN).forEach(it -> names.add(it.asString()));
        return names;
    }

    /** Settings and mappings of an index that holds such entries. */
    static ObjectNode index() {
        var index = OpenSearch.object();
        var settings = index.putObject("settings");
        settings.put("number_of_shards", 1).put("auto_expand_replicas", "0-1").put("refresh_interval", -1);
        // As long as a change that was given up may still arrive, what was removed is remembered.
        settings.put("gc_deletes", "1h");
        settings.set("analysis", OpenSearch.read(Given.SETTINGS));
        settings.withObject("similarity")
                .putObject("body")
                .put("type", "BM25")
                .put("k1", LuceneIndex.K1)
                .put("b", LuceneIndex.B);
        var mappings = index.putObject("mappings").put("dynamic", false);
        var fields = mappings.putObject("properties");
        var texts = List.of(Fields.TEXT, Fields.TITLE, Fields.NAMES, Fields.AUTHORS, Fields.WITHIN, Fields.SOUND);
        for (var text : texts) {
            fields.putObject(text)
                    .put("type", "text")
                    .put("analyzer", Given.ANALYZER)
                    .put("position_increment_gap", Wording.APART);
            mappings.withObject("_source").withArray("excludes").add(text);
        }
        fields.withObject(Fields.TEXT).put("similarity", "body");
        fields.withObject(Fields.SOUND).put("norms", false);
        for (var word : List.of(Fields.ID, Fields.KIND, Fields.AUDIENCE, Fields.CODE, Fields.ROUND))
            fields.putObject(word).put("type", "keyword");
        for (var facet : Facet.values()) {
            fields.putObject(Fields.of(facet)).put("type", "keyword");
            fields.putObject(counted(Fields.of(facet))).put("type", "keyword");
        }
        for (var number : List.of(Fields.DAY, Fields.AT, Fields.NUMBER))
            fields.putObject(number).put("type", "long");
        return index;
    }

    /** A line of a bulk request; what arrives after something newer, since it was given up and sent again, is not carried out. */
    static String command(String what, String index, Kind kind, UUID id, long version) {
        var command = OpenSearch.object();
        command.putObject(what)
                .put("_index", index)
                .put("_id", Entries.key(kind, id).text())
                .put("version", version)
                .put("version_type", "external");
        return command + "\n";
    }
}
