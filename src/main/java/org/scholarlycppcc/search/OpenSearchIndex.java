package org.scholarlycppcc.search;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.search.Tenant.Keeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * An index of OpenSearch behind an alias. A rebuilding fills an index of its own, to which the alias is turned at the
 * end; until then the one before answers and is kept up with changes.
 */
final class OpenSearchIndex implements LiveIndex {
    private static final Logger log = LoggerFactory.getLogger(OpenSearchIndex.class);
    private static final String LIMIT = "indices.query.bool.max_clause_count";
    /** Sent at once, in characters. */
    private static final int BULK = 4_000_000;

    private final OpenSearch server;
    private final String alias;
    private final ZoneId zone;
    private final Tenant tenant;
    private @Nullable String current;
    private @Nullable String next;
    private final Map<String, String> made = new HashMap<>();
    private Stamp said;

    /**
     * @param zone in which things have their day
     * @param takingOver whether it is opened even if somebody else keeps it
     * @throws ForeignIndex when somebody else does
     */
    OpenSearchIndex(OpenSearch server, String alias, ZoneId zone, Tenant tenant, boolean takingOver)
            throws IOException {
        this.server = server;
        this.alias = alias;
        this.zone = zone;
        this.tenant = tenant;
        letLongQuestionsIn();
        var behind = server.find("/_alias/" + alias).map(JsonNode::propertyNames);
        current = behind.flatMap(it -> it.stream().findFirst()).orElse(null);
        var there = there();
        boolean foreign = there.values().stream().map(Keeper::of).anyMatch(tenant::isForeign);
        if (foreign && !takingOver) throw new ForeignIndex(alias);
        tenant.open(there.values().stream().map(Keeper::of).toList());
        if (current != null) made.put(current, madeAs(current));
        boolean unfinished = dropOthers(there.keySet());
        said = current == null ? Stamp.NONE : stamp(there.getOrDefault(current, OpenSearch.object()));
        if (current != null) tell(current, said);
        if (foreign || unfinished || !said.version().equals(Fields.VERSION)) outdated();
    }

    /** It is not what it should be, so that it has to be built anew. */
    void outdated() throws IOException {
        if (current != null) commit(new Stamp(said.version(), said.kinds(), said.round(), false));
    }

    @Override
    public Stamp stamp() {
        return said;
    }

    @Override
    public void apply(Kind kind, Collection<UUID> asked, List<Document> now, long round) throws IOException {
        written(round);
        send(ours(), kind, asked, now, round);
    }

    @Override
    public void met(Kind kind, Collection<UUID> asked, List<Document> now, long round) throws IOException {
        send(List.of(written(round)), kind, asked, now, round);
    }

    @Override
    public void removeOlderThan(long round) throws IOException {
        var whole = written(round);
        server.post("/" + whole + "/_refresh", OpenSearch.object());
        if (whole.equals(current)) return;
        checkThatItIsOurs();
        // What is sent to an index that somebody removed makes another one, of the rest alone.
        if (!isThere()) throw new IOException("Somebody has removed an index of ours");
        var turn = OpenSearch.object();
        var actions = turn.putArray("actions");
        if (current != null) actions.addObject().putObject("remove_index").put("index", current);
        actions.addObject().putObject("add").put("index", whole).put("alias", alias);
        server.post("/_aliases", turn);
        current = whole;
        next = null;
    }

    @Override
    public void refresh() throws IOException {
        if (current != null) server.post("/" + current + "/_refresh", OpenSearch.object());
    }

    @Override
    public void commit(Stamp stamp) throws IOException {
        // Each thing was kept for good when it was sent.
        if (stamp.equals(said)) return;
        checkThatItIsOurs();
        tell(written(stamp.round()), stamp);
    }

    private void tell(String index, Stamp stamp) throws IOException {
        var mapping = OpenSearch.object();
        var told = mapping.putObject("_meta");
        stamp.data().forEach(told::put);
        tenant.sign(told);
        server.put("/" + index + "/_mapping", mapping);
        said = stamp;
    }

    private void checkThatItIsOurs() throws IOException {
        for (var name : ours()) if (!tenant.keeps(Keeper.of(told(name)))) throw new ForeignIndex(alias);
    }

    @Override
    public boolean isThere() throws IOException {
        for (var name : ours())
            if (!madeAs(name).equals(made.get(name)) || !tenant.keeps(Keeper.of(told(name)))) return false;
        return current != null;
    }

    @Override
    public <T> T ask(Ask<T> question) throws IOException {
        return question.ask(new OpenSearchSearcher(server, alias));
    }

    @Override
    public void close() {
        // Nothing is open between two requests.
    }

    private List<String> ours() {
        return Stream.of(current, next).flatMap(Stream::ofNullable).toList();
    }

    /** The id that the server gave an index when it was made; empty for none. */
    private String madeAs(String index) throws IOException {
        return server.find("/" + index + "/_settings?flat_settings=true")
                .map(it -> it.path(index).path("settings").path("index.uuid").asString(""))
                .orElse("");
    }

    /** The index that a round writes. */
    private String written(long round) throws IOException {
        var name = alias + "-" + round;
        if (name.equals(current) || name.equals(next)) return name;
        if (next != null) server.delete("/" + next);
        var index = EntryJson.index();
        tenant.sign(index.withObject("mappings").putObject("_meta"));
        if (current == null) index.putObject("aliases").putObject(alias);
        server.put("/" + name, index);
        if (current == null) current = name;
        else next = name;
        made.put(name, madeAs(name));
        return name;
    }

    private void send(List<String> indexes, Kind kind, Collection<UUID> asked, List<Document> now, long round)
            throws IOException {
        checkThatItIsOurs();
        long version = tenant.nextVersion();
        var lines = new StringBuilder();
        var gone = new HashSet<>(asked);
        for (var thing : now) {
            if (thing.audiences().isEmpty() || !gone.remove(thing.id())) continue;
            var entry = EntryJson.of(Entries.of(thing, round, zone)).toString();
            for (var index : indexes)
                lines.append(EntryJson.command("index", index, kind, thing.id(), version))
                        .append(entry)
                        .append('\n');
            if (lines.length() > BULK) flush(lines);
        }
        for (var id : gone)
            for (var index : indexes) lines.append(EntryJson.command("delete", index, kind, id, version));
        flush(lines);
    }

    private void flush(StringBuilder lines) throws IOException {
        if (!lines.isEmpty()) server.bulk(lines.toString());
        lines.setLength(0);
    }

    /** What our indexes say of themselves, by their names. */
    private Map<String, JsonNode> there() throws IOException {
        // Others may call theirs alike.
        var our = Pattern.compile(Pattern.quote(alias) + "-\\d+");
        var there = new HashMap<String, JsonNode>();
        server.find("/" + alias + "-*/_mapping?expand_wildcards=open")
                .ifPresent(all -> all.properties().forEach(it -> {
                    var told = it.getValue().path("mappings").path("_meta");
                    if (our.matcher(it.getKey()).matches()) there.put(it.getKey(), told);
                }));
        return there;
    }

    /** Removes what a rebuilding left that did not come to its end, and says whether there was any. */
    private boolean dropOthers(Collection<String> there) throws IOException {
        var others = there.stream().filter(it -> !it.equals(current)).toList();
        for (var other : others) server.delete("/" + other);
        return !others.isEmpty();
    }

    private JsonNode told(String index) throws IOException {
        return server.get("/" + index + "/_mapping")
                .path(index)
                .path("mappings")
                .path("_meta");
    }

    private static Stamp stamp(JsonNode told) {
        return Stamp.of(told.properties().stream()
                .map(it -> Map.entry(it.getKey(), it.getValue().asString()))
                .toList());
    }

    /** A long question has more clauses than the server takes by itself. */
    private void letLongQuestionsIn() {
        try {
            var now = server.get("/_cluster/settings?include_defaults=true&flat_settings=true");
            var most = Stream.of("transient", "persistent", "defaults")
                    .mapToInt(it -> now.path(it).path(LIMIT).asInt(0))
                    .filter(it -> it > 0)
                    .findFirst();
            if (most.orElse(0) >= LuceneIndex.CLAUSES) return;
            var more = OpenSearch.object();
            more.putObject("persistent").put(LIMIT, LuceneIndex.CLAUSES);
            server.put("/_cluster/settings", more);
        } catch (IOException refused) {
            log.warn("Long questions may fail, since {} cannot be raised: {}", LIMIT, refused.getMessage());
        }
    }
}
