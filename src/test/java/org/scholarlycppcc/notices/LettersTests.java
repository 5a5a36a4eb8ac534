package org.scholarlycppcc.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class LettersTests extends NoticesCase {
    private static final Pattern CONFIRMATION = Pattern.compile("https://house\\.example(/confirm-address\\S+)");

    @Autowired
    MailAddress address;

    @Autowired
    LetterLinks links;

    @Autowired
    Postman postman;

    @Autowired
    MailQueue queue;

    @Autowired
    JdbcClient sql;

    private final UUID discussion = UUID.randomUUID();
    private MockMvc browser;
    private String box = "";

    @BeforeEach
    void wangHasAnAddress(@Autowired WebApplicationContext house) throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        transaction.executeWithoutResult(it -> sql.sql("delete from mail_queue").update());
        box = addressOf(wang);
    }

    @Test
    void aMentionIsWrittenAtOnceAndOnlyOnce() throws Exception {
        var thing = mention();
        assertThat(letters()).isEmpty();
        postman.turn();
        postman.turn();
        assertThat(letters()).hasSize(1);
        var letter = letters()[0];
        assertThat(letter.getSubject()).isEqualTo("【书香政协】赵提到了您 · 夜读群");
        assertThat(letter.getContentType()).startsWith("multipart/");
        assertThat(GreenMailUtil.getBody(letter)).contains("text/plain", "text/html");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(letter))
                .contains("https://house.example/notices/", "https://house.example/me/notices")
                .doesNotContain("说的话", thing.toString());
    }

    @Test
    void lettersWaitUntilTheQuietHoursEnd() throws Exception {
        People.signIn(wang);
        choices.keepQuiet(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
        clock.setTo(23, 30);
        mention();
        postman.turn();
        clock.forward(Duration.ofMinutes(7 * 60 + 29));
        postman.turn();
        assertThat(letters()).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        postman.turn();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void theLetterOfTheDayFoldsAndTheLetterOfTheWeekComesOnMonday() throws Exception {
        for (int number = 0; number < 50; number++) reply(discussion, number == 0 ? zhao : people.named("众"), wang);
        reply(UUID.randomUUID(), zhao, wang);
        choose(wang, NoticeKind.WEEK, Channel.WEEKLY);
        told(NoticeKind.WEEK, discussion, null, null, wang);
        clock.setTo(23, 0);
        postman.turn();
        assertThat(letters()).isEmpty();
        clock.forward(Duration.ofHours(9));
        postman.turn();
        assertThat(letters()).hasSize(1);
        assertThat(letters()[0].getSubject()).contains("每日汇总");
        assertThat(text(letters()[0])).contains("众等 50 人回应了您", "赵回应了您").doesNotContain("新的一周");
        clock.forward(Duration.ofDays(4));
        postman.turn();
        assertThat(letters()).hasSize(2);
        assertThat(text(letters()[1])).contains("新的一周开始了");
    }

    @Test
    void aServerThatWasDownGetsTheLetterLaterAndOnce() throws Exception {
        mention();
        mailGoesDown();
        try {
            postman.turn();
            clock.forward(Duration.ofMinutes(2));
            postman.turn();
        } finally {
            mailComesBack();
        }
        postman.turn();
        assertThat(letters()).as("it waits two minutes now").isEmpty();
        clock.forward(Duration.ofMinutes(2));
        postman.turn();
        clock.forward(Duration.ofHours(1));
        postman.turn();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whatWasBeingSentWhenTheHouseEndedIsNotSentAgain() throws Exception {
        mention();
        assertThat(queue.claim(
                        queue.due().stream().map(MailQueue.Waiting::notice).toList()))
                .isTrue();
        postman.turn();
        clock.forward(Duration.ofMinutes(11));
        postman.turn();
        assertThat(letters()).isEmpty();
        assertThat(waiting()).isZero();
        assertThat(unseen(wang)).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenOfWhatOneMayNoLongerSeeHasSeenOrNoLongerWants() throws Exception {
        board.hide(mention(), wang);
        board.takeDown(mention());
        var circle = UUID.randomUUID();
        told(NoticeKind.MENTION, UUID.randomUUID(), circle, zhao, wang);
        transaction.executeWithoutResult(it -> People.as(zhao, () -> {
            notices.forget(wang, circle);
            return true;
        }));
        told(NoticeKind.MENTION, discussion, null, zhao, wang);
        People.signIn(wang);
        notices.seen(discussion);
        told(NoticeKind.DECISION, discussion, null, zhao, wang);
        choose(wang, NoticeKind.DECISION, Channel.IN_APP);
        postman.turn();
        assertThat(letters()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void aDisabledAccountGetsNoLetter() throws Exception {
        mention();
        transaction.executeWithoutResult(it -> sql.sql("update member set disabled = true where id = :id")
                .param("id", wang.value())
                .update());
        postman.turn();
        assertThat(letters()).isEmpty();
    }

    @Test
    void oneRequestOfAMailProgramEndsLettersOfTheSort() throws Exception {
        mention();
        postman.turn();
        var link = link(letters()[0]);
        browser.perform(get(link)).andExpect(status().isOk());
        assertThat(People.as(wang, choices::mine)).containsEntry(NoticeKind.MENTION, Channel.AT_ONCE);
        mention();
        browser.perform(post(link).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        browser.perform(post(link)).andExpect(status().isOk());
        assertThat(People.as(wang, choices::mine))
                .containsEntry(NoticeKind.MENTION, Channel.IN_APP)
                .containsEntry(NoticeKind.DECISION, Channel.AT_ONCE);
        postman.turn();
        assertThat(letters()).hasSize(1);
        assertThat(unseen(wang)).as("both stay in the house").isEqualTo(2);
    }

    @Test
    void aLinkOfOneSortOrOfAnAddressThatIsGoneEndsNothingElse() throws Exception {
        mention();
        postman.turn();
        var link = link(letters()[0]).toString();
        assertThat(link).contains(".MENTION.");
        var other = URI.create(link.replace(".MENTION.", ".DECISION."));
        browser.perform(post(other)).andExpect(status().isGone());
        var somebody =
                URI.create(link.replace(wang.value().toString(), zhao.value().toString()));
        browser.perform(post(somebody)).andExpect(status().isGone());
        addressOf(wang);
        browser.perform(post(URI.create(link))).andExpect(status().isGone());
        assertThat(People.as(wang, choices::mine))
                .containsEntry(NoticeKind.MENTION, Channel.AT_ONCE)
                .containsEntry(NoticeKind.DECISION, Channel.AT_ONCE);
    }

    @Test
    void theLetterOfTheDayIsEndedAsAWhole() throws Exception {
        reply(discussion, zhao, wang);
        clock.forward(Duration.ofDays(1));
        postman.turn();
        browser.perform(post(link(letters()[0]))).andExpect(status().isOk());
        assertThat(People.as(wang, choices::mine)).containsEntry(NoticeKind.REPLY, Channel.IN_APP);
    }

    @Test
    void aLinkThatIsWrongChangesNothing() throws Exception {
        for (var token : new String[] {
            "",
            "x",
            ".MENTION.",
            "-".repeat(36) + ".MENTION." + "x".repeat(43),
            wang.value() + ".IN_APP." + "x".repeat(43)
        }) {
            browser.perform(get("/unsubscribe").param("token", token)).andExpect(status().isGone());
            browser.perform(post("/unsubscribe").param("token", token)).andExpect(status().isGone());
            browser.perform(post("/confirm-address").param("token", token)).andExpect(status().isGone());
        }
        assertThat(links.topic(wang.value() + ".MENTION." + "x".repeat(43), Locale.CHINESE))
                .isEmpty();
    }

    @Test
    void anAddressIsUsedOnceItsOwnerHasConfirmedIt() throws Exception {
        told(NoticeKind.MENTION, discussion, null, wang, zhao);
        People.signIn(zhao);
        var given = "zhao-" + UUID.randomUUID() + "@example.org";
        address.give(given, Locale.ENGLISH);
        assertThat(address.waiting()).contains(given);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> address.give(given, Locale.ENGLISH))
                .withMessage("notices.tooSoon");
        told(NoticeKind.MENTION, discussion, null, wang, zhao);
        postman.turn();
        var confirmation = confirmationOf(given);
        browser.perform(get(confirmation)).andExpect(status().isOk());
        assertThat(People.as(zhao, address::confirmed)).isEmpty();
        browser.perform(post(confirmation)).andExpect(status().isOk());
        browser.perform(post(confirmation)).andExpect(status().isGone());
        assertThat(People.as(zhao, address::confirmed)).contains(given);
        told(NoticeKind.MENTION, discussion, null, wang, zhao);
        postman.turn();
        assertThat(mail().getReceivedMessagesForDomain(given))
                .hasSize(2)
                .anySatisfy(it -> assertThat(it.getSubject()).startsWith("[Scholarly CPPCC] 王 mentioned you"));
        People.signIn(zhao);
        address.remove();
        assertThat(address.confirmed()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneAndALinkThatIsTooOldAreRefused() throws Exception {
        People.signIn(zhao);
        for (var typed : new String[] {"", "x", "a@b", "a@example.org\nBcc: b@example.org", "王"})
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> address.give(typed, Locale.CHINESE))
                    .withMessage("notices.addressOdd");
        var given = "zhao-" + UUID.randomUUID() + "@example.org";
        address.give(given, Locale.CHINESE);
        clock.forward(Duration.ofHours(49));
        browser.perform(post(confirmationOf(given))).andExpect(status().isGone());
    }

    private UUID mention() {
        return told(NoticeKind.MENTION, UUID.randomUUID(), null, zhao, wang);
    }

    private MimeMessage[] letters() {
        return java.util.Arrays.stream(mail().getReceivedMessagesForDomain(box))
                .filter(it -> !text(it).contains("/confirm-address"))
                .toArray(MimeMessage[]::new);
    }

    private String addressOf(MemberId member) throws Exception {
        var given = "wang-" + UUID.randomUUID() + "@example.org";
        People.signIn(member);
        address.give(given, Locale.CHINESE);
        People.signOut();
        browser.perform(post(confirmationOf(given))).andExpect(status().isOk());
        return given;
    }

    private static URI confirmationOf(String box) {
        var match = CONFIRMATION.matcher(text(mail().getReceivedMessagesForDomain(box)[0]));
        assertThat(match.find()).isTrue();
        return URI.create(match.group(1));
    }

    private static URI link(MimeMessage letter) throws Exception {
        return URI.create(letter.getHeader("List-Unsubscribe")[0].replaceAll("^<https://house\\.example|>$", ""));
    }

    /** All parts of a letter as they are read. */
    private static String text(MimeMessage letter) {
        try {
            return text(letter.getContent());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Object content) throws Exception {
        if (!(content instanceof jakarta.mail.Multipart parts)) return content.toString();
        var all = new StringBuilder();
        for (int part = 0; part < parts.getCount(); part++)
            all.append(text(parts.getBodyPart(part).getContent())).append('\n');
        return all.toString();
    }

    private int waiting() {
        return sql.sql("select count(*) from mail_queue").query(Integer.class).single();
    }
}
