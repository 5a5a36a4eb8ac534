package org.scholarlycppcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarlycppcc.EveryView.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What every view does with hostile text in its fields and with addresses of things that are not the reader's. */
@SpringBootTest(properties = "scholarly.demo=true")
@Import({SqlCount.class, People.class, EveryView.class})
@ViewPackages(packages = "org.scholarlycppcc")
class BadInputViewTests extends SpringBrowserlessTest {
    private static final String CANARY = "金丝雀不外传";
    private static final List<String> INPUTS =
            List.of("长".repeat(100_000), "<script>alert(1)</script><img src=x onerror=alert(1)>");
    private static final List<String> WORDS =
            List.of("innerHTML", "value", "told", "label", "placeholder", "errorMessage");

    @Autowired
    EveryView views;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void leave() {
        People.signOut();
    }

    /** Every button pressed with the same in all its view's fields: it says so at the field or works, and never fails; the text stays text. */
    @Test
    void everyFormTakesOrRefusesIt() {
        var all = new SoftAssertions();
        // Whoever has the button first stands for all who have it.
        var pressed = new HashSet<String>();
        for (var visit : views.visits()) {
            views.comeIn(visit.account());
            open(visit.address());
            if (fields().isEmpty()) continue;
            for (var name : buttons().map(BadInputViewTests::name).distinct().toList()) {
                if (!pressed.add(visit.address() + " " + name)) continue;
                for (var input : INPUTS)
                    transaction.executeWithoutResult(it -> {
                        it.setRollbackOnly();
                        press(all, visit, name, input);
                    });
            }
        }
        assertThat(pressed).hasSizeGreaterThan(100);
        all.assertAll();
    }

    private void press(SoftAssertions all, Visit visit, String name, String input) {
        views.comeIn(visit.account());
        open(visit.address());
        var fields = fields();
        fields.forEach(it -> it.setValue(input));
        var button = buttons().filter(it -> name(it).equals(name)).findFirst();
        if (button.isEmpty()) return;
        try {
            test(button.get()).click();
        } catch (RuntimeException failure) {
            all.fail("%s, “%s”: %s".formatted(visit, name, failure));
            return;
        }
        for (var field : fields)
            if (((HasValidation) field).isInvalid())
                all.assertThat(field.getValue())
                        .as("%s, “%s”: the refused text", visit, name)
                        .isEqualTo(input);
        markup().forEach(
                        html -> all.assertThat(html).as("%s, “%s”", visit, name).doesNotContain("<script", "<img"));
    }

    @Test
    void whatIsPrivateStandsOnNobodyElsesPage() {
        transaction.executeWithoutResult(it -> {
            sql.sql("update reading_note set text = :canary, quote = :canary where visibility = 'PRIVATE'")
                    .param("canary", CANARY)
                    .update();
            sql.sql("update reading_group set name = :canary, introduction = :canary where access = 'PRIVATE'")
                    .param("canary", CANARY)
                    .update();
            sql.sql(
                            "update discussion set title = :canary where reading_group in (select id from reading_group where access = 'PRIVATE')")
                    .param("canary", CANARY)
                    .update();
            sql.sql("""
                            insert into draft (member, place, id, text, choice, version, saved)
                            select m.id, p.place, random_uuid(), :canary, '', 1, current_timestamp from member m,
                                (select 'groups/grassroots/discussions/3' as place union select :book) p where m.account = 'yushuqing'
                            """)
                    .param("canary", CANARY)
                    .param("book", "books/" + EveryView.BOOK + "?note=new")
                    .update();
        });
        var all = new SoftAssertions();
        for (var visit : views.visits()) {
            if (owns(visit.account())) continue;
            views.comeIn(visit.account());
            open(visit.address());
            all.assertThat(shown()).as(visit.toString()).doesNotContain(CANARY);
        }
        all.assertAll();
        views.comeIn("yushuqing");
        open("groups");
        assertThat(shown()).contains(CANARY);
    }

    // Whoever has private notes of their own sees those.
    private boolean owns(String account) {
        return sql.sql("select count(*) from reading_note where visibility = 'PRIVATE' and writer = :me")
                                .param("me", views.person(account).value())
                                .query(Integer.class)
                                .single()
                        + sql.sql(
                                        "select count(*) from membership m, reading_group g where g.id = m.reading_group and g.access = 'PRIVATE' and m.member = :me")
                                .param("me", views.person(account).value())
                                .query(Integer.class)
                                .single()
                > 0;
    }

    static Stream<String> accounts() {
        return EveryView.accounts();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void anAddressOfSomebodyElsesThingIsLikeOneOfNothing(String account) {
        var all = new SoftAssertions();
        var random = UUID.randomUUID();
        for (var note : sql.sql("select id from reading_note where visibility = 'PRIVATE' and writer <> :me")
                .param("me", views.person(account).value())
                .query(UUID.class)
                .list()) {
            same(
                    all,
                    account,
                    "books/" + EveryView.BOOK + "?note=" + note,
                    "books/" + EveryView.BOOK + "?note=" + random);
        }
        for (var rest : List.of(
                "",
                "/discussions/1",
                "/weeks/1",
                "/digests/1",
                "/report",
                "/people",
                "/change",
                "/again",
                "/list",
                "/proposals")) same(all, account, "groups/inside-economy" + rest, "groups/" + random + rest);
        if (!account.equals("host"))
            for (var rest : List.of("/digests/3", "/report", "/people", "/change", "/again"))
                same(all, account, "groups/grassroots" + rest, "groups/" + random + rest);
        if (!List.of("librarian", "admin").contains(account)) {
            same(all, account, "desk/books/" + EveryView.BOOK, "desk/books/" + random);
            same(all, account, "desk/books/" + EveryView.BOOK + "/history", "desk/books/" + random + "/history");
            same(all, account, "desk/lists/education", "desk/lists/" + random);
            same(all, account, "desk/import/" + views.imported(), "desk/import/" + random);
            same(all, account, "desk/duplicates/" + views.proposed(), "desk/duplicates/" + random);
            for (var desk : List.of(
                    "desk",
                    "desk/books/new",
                    "desk/duplicates",
                    "desk/duplicates/new",
                    "desk/gaps",
                    "desk/import",
                    "desk/lists/new",
                    "desk/unfound")) same(all, account, desk, "x/" + random);
        }
        if (!account.equals("librarian"))
            for (var desk : List.of("desk/calls", "desk/nominations", "desk/proposals"))
                same(all, account, desk, "x/" + random);
        if (!account.equals("member")) same(all, account, "lists/mine/" + views.ownList(), "lists/mine/" + random);
        if (!account.equals("staff"))
            for (var page : List.of("participation", "participation/education", "participation/offline"))
                same(all, account, page, "x/" + random);
        if (!account.equals("admin")) {
            same(all, account, "admin/people/" + views.person("member").value(), "admin/people/" + random);
            for (var page : List.of(
                    "admin/people", "admin/people/new", "admin/people/import", "admin/search", "admin/settings"))
                same(all, account, page, "x/" + random);
        }
        all.assertAll();
    }

    private void same(SoftAssertions all, String account, String theirs, String never) {
        all.assertThat(page(account, theirs))
                .as("%s at /%s", account, theirs)
                .isNotBlank()
                .isEqualTo(page(account, never));
    }

    private String page(String account, String address) {
        views.comeIn(account);
        open(address);
        return shown();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void anAddressOfNonsenseIsNotFoundAndNothingFails(String account) {
        var all = new SoftAssertions();
        views.comeIn(account);
        for (var nonsense :
                List.of("%00", "'", "-1", "99999999999999999999", "<script>alert(1)</script>", "长长长", "a%ff")) {
            var text = Matcher.quoteReplacement(URLDecoder.decode(nonsense, StandardCharsets.UTF_8));
            for (var route : new TreeSet<>(EveryView.routes())) {
                if (!route.contains(":")) continue;
                var address = route.replaceAll(":[a-z]+\\??", text);
                try {
                    UI.getCurrent().navigate(address);
                } catch (RuntimeException failure) {
                    all.fail("%s at /%s: %s".formatted(account, address, failure));
                    views.comeIn(account);
                    continue;
                }
                markup().forEach(html -> all.assertThat(html).as(address).doesNotContain("<script"));
            }
        }
        all.assertAll();
    }

    private Stream<Button> buttons() {
        return Shown.of(Button.class).filter(Button::isEnabled);
    }

    private List<AbstractField<?, String>> fields() {
        return Shown.texts().filter(it -> !it.isReadOnly()).toList();
    }

    private static String name(Button button) {
        var label = button.getElement().getAttribute("aria-label");
        return label == null ? button.getText() : label.replaceAll("“.*”|《.*》|\\d+", "…");
    }

    /** All words that the browser was sent, wherever a component keeps them. */
    private static String shown() {
        return tree().flatMap(it -> it.isTextNode()
                        ? Stream.of(it.getText())
                        : WORDS.stream().map(name -> it.getProperty(name, "")))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> markup() {
        return tree().filter(it -> !it.isTextNode()).map(it -> it.getProperty("innerHTML", ""));
    }

    // The frame with the view in it is no child of the page's, but dialogs and messages are.
    private static Stream<Element> tree() {
        var page = UI.getCurrent();
        var frame = page.getInternals().getActiveRouterTargetsChain().getLast().getElement();
        return Stream.of(frame, page.getElement()).flatMap(BadInputViewTests::tree);
    }

    private static Stream<Element> tree(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(BadInputViewTests::tree));
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }
}
