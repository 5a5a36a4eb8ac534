package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@StoredTest
class InvitationsTests {
    private static final String PASSWORD = "滟滟随波千万里, 2026";

    @Autowired
    private Invitations invitations;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvc browser;

    @BeforeEach
    void open(@Autowired WebApplicationContext house) {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aLinkSetsAPasswordOnceAndLeadsIn() throws Exception {
        var li = enrolled("李");
        var link = "/welcome/" + invited(li);
        browser.perform(get(link)).andExpect(content().string(containsString("李，欢迎您")));
        browser.perform(get(link)).andExpect(status().isOk());

        var before = new MockHttpSession();
        var session = browser.perform(post(link)
                        .with(csrf())
                        .session(before)
                        .param("password", PASSWORD)
                        .param("again", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
        // A change of password ends what the same person had open in this browser too.
        assertThat(before.isInvalid()).isTrue();
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isNotNull();
        browser.perform(get(link)).andExpect(status().isGone());
        browser.perform(post(link)
                        .with(csrf())
                        .param("password", "another one 1")
                        .param("again", "another one 1"))
                .andExpect(status().isGone());
    }

    @Test
    void aRefusedPasswordLeavesTheLinkAsItWas() throws Exception {
        var link = "/welcome/" + invited(enrolled("王"));
        browser.perform(post(link).with(csrf()).param("password", "short").param("again", "short"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("至少要有 10 个字符")));
        browser.perform(post(link).with(csrf()).param("password", PASSWORD).param("again", PASSWORD + "?"))
                .andExpect(content().string(containsString("两次输入的密码不一样")));
        browser.perform(get(link)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀", "<script>alert(1)</script>"})
    void aWelcomeIsSafeForAnyName(String odd) throws Exception {
        var link = "/welcome/" + invited(enrolled("赵" + odd));
        browser.perform(get(link)).andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void aLinkIsDeadAfterSevenDays() {
        var token = invited(enrolled("李"));
        transaction.executeWithoutResult(it -> sql.sql("update invitation set expires = :past where token = :token")
                .param("past", OffsetDateTime.now().minusMinutes(1))
                .param("token", Tokens.hash(token))
                .update());
        assertThat(invitations.look(token)).isEmpty();
        assertThat(invitations.accept(token, PASSWORD)).isEmpty();
    }

    @Test
    void onlyTheHashIsKept() {
        var token = invited(enrolled("李"));
        assertThat(token).hasSize(43);
        assertThat(sql.sql("select token from invitation").query(String.class).list())
                .contains(Tokens.hash(token))
                .doesNotContain(token);
    }

    @Test
    void aNewLinkKillsTheOneBefore() {
        var li = enrolled("李");
        var first = invited(li);
        var second = invited(li);
        assertThat(invitations.look(first)).isEmpty();
        assertThat(invitations.look(second)).isPresent();
    }

    @Test
    void aResetKillsTheOldPasswordAtOnce() {
        var li = enrolled("李");
        invitations.accept(invited(li), PASSWORD);
        assertThat(password(li)).isNotNull();
        People.as(MemberId.random(), () -> invitations.reset(li), Roles.ADMIN);
        assertThat(password(li)).isNull();
    }

    @Test
    void aDisabledPersonIsNotInvited() {
        var li = enrolled("李");
        var token = invited(li);
        members.save(members.findById(li.value()).orElseThrow().disabled(true));
        assertThat(invitations.look(token)).isEmpty();
        assertThat(invitations.accept(token, PASSWORD)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> invited(li)).withMessage("members.disabledFirst");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> People.as(MemberId.random(), () -> invitations.reset(li), Roles.ADMIN))
                .withMessage("members.disabledFirst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aGuessedLinkOpensNothing(String token) {
        assertThat(invitations.look(token)).isEmpty();
        assertThat(invitations.accept(token, PASSWORD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF})
    void onlyTheAdministratorInvites(String role) {
        var li = enrolled("李");
        People.signIn(li, role);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invitations.invite(li));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invitations.reset(li));
    }

    private MemberId enrolled(String name) {
        var id = MemberId.random();
        members.save(Member.enrolled(id, "p" + id.value(), name, null, Set.of(Roles.MEMBER)));
        return id;
    }

    private String invited(MemberId member) {
        return People.as(MemberId.random(), () -> invitations.invite(member), Roles.ADMIN);
    }

    private @Nullable String password(MemberId member) {
        return members.findById(member.value()).orElseThrow().password();
    }
}
