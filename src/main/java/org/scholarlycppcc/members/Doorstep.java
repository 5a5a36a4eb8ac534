package org.scholarlycppcc.members;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the house, on its console and in two languages, where it is and how to come in. */
@Component
class Doorstep {
    private final FirstAdministrator administrator;
    private final Environment environment;
    private final boolean demo;

    Doorstep(FirstAdministrator administrator, Environment environment, @Value("${scholarly.demo}") boolean demo) {
        this.administrator = administrator;
        this.environment = environment;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        if (demo) print(this::demo);
        else administrator.invite().ifPresent(it -> print(language -> invitation(language, it)));
    }

    // Not by the log: this is for a person, and a log must hold no key. In UTF-8, whatever the machine's language.
    private static void print(Text text) {
        var block = Stream.of(Locale.CHINESE, Locale.ENGLISH).map(text::in).collect(Collectors.joining("\n"));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("\n" + block);
    }

    private String demo(Locale language) {
        var accounts = DemoAccount.ALL.stream()
                .map(it -> "    %-10s %s".formatted(it.account(), it.purpose(language)))
                .collect(Collectors.joining("\n"));
        return Words.in(language, "console.demo", address(), DemoAccount.PASSWORD, accounts);
    }

    private String invitation(Locale language, String token) {
        return Words.in(language, "console.first", address(), address() + "/welcome/" + token);
    }

    private String address() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }

    private interface Text {
        String in(Locale language);
    }
}
