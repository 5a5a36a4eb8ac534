package org.scholarlycppcc.search;

import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The index is kept by OpenSearch, for committees that have one. */
@Component
@ConditionalOnProperty(name = "scholarly.search.engine", havingValue = "opensearch")
class OpenSearchPlace implements IndexPlace {
    private final OpenSearch server;
    private final String alias;
    private final Clock clock;

    OpenSearchPlace(
            @Value("${scholarly.search.opensearch.address}") String address,
            @Value("${scholarly.search.opensearch.user}") String user,
            @Value("${scholarly.search.opensearch.password}") String password,
            @Value("${scholarly.search.opensearch.alias}") String alias,
            Clock clock) {
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
        return new OpenSearchIndex(server, alias, clock.getZone());
    }
}
