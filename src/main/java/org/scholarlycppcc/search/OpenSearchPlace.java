package org.scholarlycppcc.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The index is kept by OpenSearch, for committees that have one. */
@Component
@ConditionalOnProperty(name = "scholarly.search.engine", havingValue = "opensearch")
class OpenSearchPlace implements IndexPlace {
    private final Path folder;
    private final OpenSearch server;
    private final String alias;
    private final Clock clock;

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
        var index = new OpenSearchIndex(server, alias, clock.getZone());
        // As long as an index was kept here, that one was not kept up; and from now on this one is not.
        if (Files.exists(folder)) index.outdated();
        FileSystemUtils.deleteRecursively(folder);
        return index;
    }
}
