package org.scholarlycppcc.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A house with a mail server of its own, a clock that the test sets and a feature that tells notices. */
@StoredTest
@Import({Pinboard.class, NoticesCase.Clocks.class})
abstract class NoticesCase {
    private static final int PORT = portOf(started(ServerSetupTest.SMTP.dynamicPort()));
    private static GreenMail server = started(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Notices notices;

    @Autowired
    NoticeList list;

    @Autowired
    NoticeChoices choices;

    @Autowired
    Pinboard board;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    MemberId wang;
    MemberId zhao;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
        registry.add("scholarly.address", () -> "https://house.example/");
        registry.add("scholarly.mail.from", () -> "House <house@house.example>");
        // The tests themselves say when the postman goes.
        registry.add("scholarly.mail.every", () -> "1d");
    }

    @BeforeEach
    void wangAndZhao() throws Exception {
        clock.setTo(10, 0);
        wang = people.named("王");
        zhao = people.named("赵");
        server.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    UUID reply(UUID about, @Nullable MemberId by, MemberId... to) {
        return told(NoticeKind.REPLY, about, null, by, to);
    }

    /** The thing that was told of. */
    UUID told(NoticeKind kind, UUID about, @Nullable UUID circle, @Nullable MemberId by, MemberId... to) {
        var thing = board.thing("说的话");
        tell(occasion(kind, thing, about, circle, by), to);
        return thing;
    }

    static Occasion occasion(NoticeKind kind, UUID thing, UUID about, @Nullable UUID circle, @Nullable MemberId by) {
        return new Occasion(kind, Pinboard.NAME, thing, about, circle, "groups?post=" + thing, "夜读群", by);
    }

    void tell(Occasion occasion, MemberId... to) {
        People.as(
                zhao,
                () -> transaction.execute(it -> {
                    notices.tell(occasion, List.of(to));
                    return true;
                }));
    }

    List<NoticeLine> lines(MemberId reader) {
        return People.as(reader, () -> list.lines(null, Long.MAX_VALUE));
    }

    int unseen(MemberId reader) {
        return People.as(reader, list::unseen);
    }

    void choose(MemberId reader, NoticeKind kind, Channel channel) {
        People.as(reader, () -> {
            choices.choose(kind, channel);
            return true;
        });
    }

    static GreenMail mail() {
        return server;
    }

    static void mailGoesDown() {
        server.stop();
    }

    static void mailComesBack() {
        server = started(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static GreenMail started(ServerSetup setup) {
        var mail = new GreenMail(setup);
        mail.start();
        return mail;
    }

    private static int portOf(GreenMail free) {
        int port = free.getSmtp().getPort();
        free.stop();
        return port;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Clocks {
        @Bean
        @Primary
        MovableClock movableClock() {
            var clock = new MovableClock();
            clock.setTo(10, 0);
            return clock;
        }
    }
}
