package org.scholarlycppcc.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the house where its door is, once it is open. */
@Component
class Address {
    private static final Logger log = LoggerFactory.getLogger(Address.class);

    private final Environment settings;

    Address(Environment settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var port = settings.getProperty("local.server.port");
        if (port != null) log.info(Console.both("operations.open", "http://localhost:" + port));
    }
}
