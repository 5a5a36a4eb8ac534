package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@StoredTest
class SignInTests {
    private static final String PASSWORD = "春江潮水连海平, 2026";

    @Autowired
    private Members members;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private OwnPassword ownPassword;

    private MockMvc browser;
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void open(@Autowired WebApplicationContext house) {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theRightPasswordOpensTheHouse() throws Exception {
        var li = enrolled(Roles.MEMBER);
        var session = new MockHttpSession();
        signIn(li, PASSWORD, session, false).andExpect(redirectedUrl("/"));
        assertThat(signedIn(session)).isTrue();
    }

    @Test
    void theNameIsFoundHoweverItIsTyped() throws Exception {
        var li = enrolled(Roles.MEMBER);
        signIn("  " + li.account().toUpperCase() + " ", PASSWORD, new MockHttpSession(), false)
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void aWrongPasswordAnUnknownNameAndADisabledAccountGetTheSameAnswer() throws Exception {
        var li = enrolled(Roles.MEMBER);
        var out = members.save(enrolled(Roles.MEMBER).disabled(true));
        var unset = members.save(enrolled(Roles.MEMBER).withPassword(null));
        var wrong = "/sign-in?failed=wrong";
        signIn(li, "something else", new MockHttpSession(), false).andExpect(redirectedUrl(wrong));
        signIn("nobody-" + UUID.randomUUID(), PASSWORD, new MockHttpSession(), false)
                .andExpect(redirectedUrl(wrong));
        signIn(out, PASSWORD, new MockHttpSession(), false).andExpect(redirectedUrl(wrong));
        signIn(unset, "", new MockHttpSession(), false).andExpect(redirectedUrl(wrong));
    }

    @Test
    void theIdIsNoSecondNameToGuessAt() throws Exception {
        var li = enrolled(Roles.MEMBER);
        signIn(li.id().toString(), PASSWORD, new MockHttpSession(), false)
                .andExpect(redirectedUrl("/sign-in?failed=wrong"));
    }

    @Test
    void failuresAreAnsweredWithPatienceEvenWhenThePasswordIsRight() throws Exception {
        var li = enrolled(Roles.MEMBER);
        for (int i = 0; i < 3; i++) signIn(li, "wrong", new MockHttpSession(), false);
        signIn(li, PASSWORD, new MockHttpSession(), false).andExpect(redirectedUrl("/sign-in?failed=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀", "<script>alert(1)</script>", "a\u0000b", "' or 1=1 --"})
    void oddNamesAreJustWrong(String typed) throws Exception {
        signIn(typed, PASSWORD, new MockHttpSession(), false).andExpect(redirectedUrl("/sign-in?failed=wrong"));
    }

    @Test
    void endlessNamesAndPasswordsAreJustWrong() throws Exception {
        signIn("长".repeat(100_000), "长".repeat(100_000), new MockHttpSession(), false)
                .andExpect(redirectedUrl("/sign-in?failed=wrong"));
    }

    @Test
    void theNameTypedIsStillThereAfterAFailureAndHarmless() throws Exception {
        var session = new MockHttpSession();
        signIn("\"><script>alert(1)</script>", PASSWORD, session, false);
        browser.perform(get("/sign-in").param("failed", "wrong").session(session))
                .andExpect(content().string(containsString("&quot;&gt;&lt;script&gt;")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @ParameterizedTest
    @CsvSource({"wrong,用户名或密码不对", "late,页面停留太久", "64,请过 64 秒再试", "<b>,用户名或密码不对", "99999999999999,用户名或密码不对"})
    void theReasonIsSaid(String failed, String words) throws Exception {
        browser.perform(get("/sign-in").param("failed", failed))
                .andExpect(content().string(containsString(words)));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,在这台设备上记住我,zh-Hans", "zh-TW,在這,zh-Hant", "en-GB,Remember me on this device,en"})
    void thePageGreetsInTheReadersLanguage(String wanted, String words, String tag) throws Exception {
        browser.perform(get("/sign-in").header("Accept-Language", wanted))
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("<html lang=\"" + tag + "\" data-text=\"normal\">")));
    }

    @Test
    void largeTextIsRemembered() throws Exception {
        browser.perform(get("/sign-in").cookie(new Cookie("text", "large")))
                .andExpect(content().string(containsString("data-text=\"large\"")))
                .andExpect(content().string(containsString("text=normal")));
    }

    @Test
    void outsideADemoNoAccountIsShown() throws Exception {
        browser.perform(get("/sign-in")).andExpect(content().string(not(containsString(DemoAccount.PASSWORD))));
    }

    @Test
    void whoIsSignedInIsLedOn() throws Exception {
        var session = new MockHttpSession();
        signIn(enrolled(Roles.MEMBER), PASSWORD, session, false);
        browser.perform(get("/sign-in").session(session)).andExpect(redirectedUrl("./"));
    }

    @Test
    void aFormFromElsewhereOrLeftOpenTooLongIsShownAnew() throws Exception {
        var li = enrolled(Roles.MEMBER);
        browser.perform(form(li.account(), PASSWORD, new MockHttpSession()))
                .andExpect(redirectedUrl("/sign-in?failed=late"));
    }

    @Test
    void aMembersBrowserIsRememberedUntilSignOut() throws Exception {
        var li = enrolled(Roles.MEMBER);
        var carried = remembered(li);
        assertThat(carried.isHttpOnly()).isTrue();
        assertThat(carried.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(carried.getMaxAge()).isEqualTo(30 * 24 * 3600);
        assertThat(comesIn(carried)).isTrue();
        assertThat(comesIn(new Cookie("remember-me", carried.getValue() + "x"))).isFalse();

        browser.perform(post("/logout").with(csrf()).cookie(carried).session(sessionOf(carried)));
        assertThat(comesIn(carried)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.LIBRARIAN, Roles.STAFF, Roles.ADMIN})
    void otherRolesAreNeverRemembered(String role) throws Exception {
        signIn(enrolled(Roles.MEMBER, role), PASSWORD, new MockHttpSession(), true)
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().doesNotExist("remember-me"));
    }

    @Test
    void whoeverBecomesMoreThanAMemberIsForgotten() throws Exception {
        var li = enrolled(Roles.MEMBER);
        var carried = remembered(li);
        members.save(members.findById(li.id()).orElseThrow().holding(Set.of(Roles.MEMBER, Roles.STAFF)));
        assertThat(comesIn(carried)).isFalse();
    }

    @Test
    void disablingEndsRememberedBrowsersAndEnablingDoesNotBringThemBack() throws Exception {
        var li = enrolled(Roles.MEMBER);
        var carried = remembered(li);
        asAdmin(() -> enrolling.disable(new MemberId(li.id())));
        assertThat(comesIn(carried)).isFalse();
        asAdmin(() -> enrolling.enable(new MemberId(li.id())));
        assertThat(comesIn(carried)).isFalse();
    }

    @Test
    void aNewPasswordEndsRememberedBrowsers() throws Exception {
        var li = enrolled(Roles.MEMBER);
        var carried = remembered(li);
        People.as(
                new MemberId(li.id()),
                () -> {
                    ownPassword.change(PASSWORD, "滟滟随波千万里, 2026", "");
                    return true;
                },
                Roles.MEMBER);
        assertThat(comesIn(carried)).isFalse();
        signIn(li, PASSWORD, new MockHttpSession(), false).andExpect(redirectedUrl("/sign-in?failed=wrong"));
        signIn(li, "滟滟随波千万里, 2026", new MockHttpSession(), false).andExpect(redirectedUrl("/"));
    }

    @Test
    void behindHttpsTheCookieIsSecure() throws Exception {
        var li = enrolled(Roles.MEMBER);
        var answer = browser.perform(form(li.account(), PASSWORD, new MockHttpSession())
                        .with(csrf())
                        .secure(true)
                        .param("remember-me", "on"))
                .andReturn()
                .getResponse();
        assertThat(Objects.requireNonNull(answer.getCookie("remember-me")).getSecure())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/groups/x/weeks/3", "/welcome/x", "/preferences?text=large"})
    void everyAnswerTellsTheBrowserWhatItMayDo(String path) throws Exception {
        browser.perform(get(path))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void behindHttpsBrowsersAreToldToStayThere() throws Exception {
        browser.perform(get("/sign-in").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void strangersAreLedToTheSignInPage() throws Exception {
        browser.perform(get("/groups/x/weeks/3").accept("text/html"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/sign-in"));
    }

    private Member enrolled(String... roles) {
        var id = MemberId.random();
        return members.save(Member.enrolled(id, "p" + id.value(), "李读书", passwords.encode(PASSWORD), Set.of(roles)));
    }

    private Cookie remembered(Member person) throws Exception {
        return Objects.requireNonNull(signIn(person, PASSWORD, new MockHttpSession(), true)
                .andReturn()
                .getResponse()
                .getCookie("remember-me"));
    }

    private boolean comesIn(Cookie carried) throws Exception {
        return signedIn(sessionOf(carried));
    }

    private MockHttpSession sessionOf(Cookie carried) throws Exception {
        var session = new MockHttpSession();
        browser.perform(get("/preferences").cookie(carried).session(session));
        return session;
    }

    private static boolean signedIn(MockHttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private ResultActions signIn(Member person, String password, MockHttpSession session, boolean remember)
            throws Exception {
        return signIn(person.account(), password, session, remember);
    }

    private ResultActions signIn(String account, String password, MockHttpSession session, boolean remember)
            throws Exception {
        var form = form(account, password, session).with(csrf());
        return browser.perform(remember ? form.param("remember-me", "on") : form);
    }

    private MockHttpServletRequestBuilder form(String account, String password, @Nullable MockHttpSession session) {
        return post("/sign-in")
                .param("username", account)
                .param("password", password)
                .session(Objects.requireNonNull(session))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    private void asAdmin(Runnable act) {
        People.as(
                MemberId.random(),
                () -> {
                    act.run();
                    return true;
                },
                Roles.ADMIN);
    }
}
