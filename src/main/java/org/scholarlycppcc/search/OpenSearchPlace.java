package org.scholarlycppcc.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The index is kept by OpenSearch, for committees that have one. */
@Component
@ConditionalOnProperty(name = "scholarly.search.engine", havingValue = "opensearch")
class OpenSearchPlace implements IndexPlace {
    /** Stays with the data folder, whichever data are in it. */
    private static final String OWNER = "index-owner";

    private final Path folder;
    private final OpenSearch server;
    private final String alias;
    private final Clock clock;
    private @Nullable Tenant tenant;

    OpenSearchPlace(
            @Value("${scholarly.data}") Path data,
            @Value("${scholarly.search.opensearch.address}") String address,
            @Value("${scholarly.search.opensearch.user}") String user,
            @Value("${scholarly.search.opensearch.password}") String password,
            @Value("${scholarly.search.opensearch.alias}") String alias,
            Clock clock) {
        this.folder = data.resolve("index");
        this.server = new OpenSearch(address, user, password);
        this.alias = alias;
        this.clock = clock;
    }

    @Override
    public Engine engine() {
        return Engine.OPENSEARCH;
    }

    @Override
    public OpenSearchIndex open() throws IOException {
        return open(false);
    }

    @Override
    public OpenSearchIndex takeOver() throws IOException {
        return open(true);
    }

    private OpenSearchIndex open(boolean takingOver) throws IOException {
        var index = new OpenSearchIndex(server, alias, clock.getZone(), tenant(), takingOver);
        // As long as an index was kept here, that one was not kept up; and from now on this one is not.
        if (Files.exists(folder)) index.outdated();
        FileSystemUtils.deleteRecursively(folder);
        return index;
    }

    // Made once: two starts that use one index are told apart by what this one remembers.
    private Tenant tenant() throws IOException {
        var known = tenant;
        if (known != null) return known;
        var file = folder.resolveSibling(OWNER);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.notExists(file)) Files.writeString(file, UUID.randomUUID().toString());
        known = new Tenant(Files.readString(file).strip());
        tenant = known;
        return known;
    }
}
