package org.scholarlycppcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.EveryView.Visit;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.ui.BookPanel;
import org.scholarlycppcc.groups.LookingFirst;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.rooms.ui.RoomPanel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What every view costs whoever opens it, and every button of it whoever presses it, with the demo and with five times as much. */
@SpringBootTest(properties = {"scholarly.demo=true", "scholarly.weeks.every=1d", "scholarly.copies.every=1d"})
@Import({SqlCount.class, People.class, EveryView.class, Fivefold.class})
@ViewPackages(packages = "org.scholarlycppcc")
class EveryPageCostsTheSameTests extends SpringBrowserlessTest {
    private static final int PER_PAGE = 8;
    private static final int PER_CLICK = 4;

    @Autowired
    EveryView views;

    @Autowired
    Fivefold fivefold;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    // What a button may cost that stores something or leads elsewhere.
    private final Map<String, Long> bars = new HashMap<>();
    private Pattern people = Pattern.compile("");

    private void somethingWaitsForEverybody() {
        transaction.executeWithoutResult(it -> {
            asks("member", "silent-spring");
            asks("librarian", "grassroots");
            for (var account : EveryView.ACCOUNTS) {
                drafts(account, "groups/grassroots/discussions/3");
                drafts(account, "books/" + EveryView.BOOK + "?note=new");
            }
            attended();
            held();
        });
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void everyRouteIsVisited() {
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(it -> it.getNavigationTarget().getAnnotation(Route.class).value())
                .collect(Collectors.toSet());
        assertThat(EveryView.routes()).isEqualTo(routes);
    }

    @Test
    void whateverTheHouseHolds() {
        somethingWaitsForEverybody();
        Map<String, Long> opened = new TreeMap<>(), pressed = new TreeMap<>();
        tour(opened, pressed);
        fivefold.multiply();
        Map<String, Long> openedWithMore = new TreeMap<>(), pressedWithMore = new TreeMap<>();
        tour(openedWithMore, pressedWithMore);
        grewNot(opened, openedWithMore);
        grewNot(pressed, pressedWithMore);
        assertThat(opened).hasSizeGreaterThan(250);
        assertThat(pressed).hasSizeGreaterThan(60);
        // What is there only among more things counts too.
        openedWithMore.putAll(opened);
        pressedWithMore.putAll(pressed);
        within(openedWithMore, this::allowed);
        within(pressedWithMore, what -> bars.getOrDefault(what, (long) PER_CLICK));
    }

    // Fewer is nothing to worry about: among more things there may be no such thing on the first page.
    private static void grewNot(Map<String, Long> before, Map<String, Long> after) {
        var all = new SoftAssertions();
        before.forEach((what, cost) ->
                all.assertThat(after.getOrDefault(what, 0L)).as(what).isLessThanOrEqualTo(cost));
        all.assertAll();
    }

    private static void within(Map<String, Long> costs, ToLongFunction<String> bar) {
        var all = new SoftAssertions();
        costs.forEach((what, cost) -> all.assertThat(cost).as(what).isLessThanOrEqualTo(bar.applyAsLong(what)));
        all.assertAll();
    }

    private long allowed(String visit) {
        var address = visit.substring(visit.indexOf('/') + 1);
        var slots = Map.of("", TodayPanel.class, "books/", BookPanel.class, "rooms/", RoomPanel.class);
        return slots.entrySet().stream()
                .filter(it -> it.getKey().isEmpty() ? address.isEmpty() : address.startsWith(it.getKey()))
                .mapToLong(it -> 4 + 2L * house.getBeanNamesForType(it.getValue()).length)
                .reduce(PER_PAGE, Math::max);
    }

    /**
     * Every page opened as readers come to it who walk around: the frame stands already and counts what is unread anew. Then
     * the first button of each name on it, pressed with something written in every empty field; nothing is kept.
     */
    private void tour(Map<String, Long> opened, Map<String, Long> pressed) {
        transaction.executeWithoutResult(
                it -> sql.sql("delete from reading_mark").update());
        people = people();
        for (var visit : views.visits()) {
            views.comeIn(visit.account());
            UI.getCurrent().navigate("help");
            opened.put(named(visit.toString()), SqlCount.of(() -> open(visit)));
            // Whoever has the button first stands for all who have it.
            buttons().stream()
                    .map(this::name)
                    .distinct()
                    .filter(name -> !pressed.containsKey(place(visit, name)))
                    .forEach(name -> pressed.put(place(visit, name), press(visit, name)));
        }
    }

    private long press(Visit visit, String name) {
        var cost = new ArrayList<Long>();
        transaction.executeWithoutResult(it -> {
            it.setRollbackOnly();
            views.comeIn(visit.account());
            open(visit);
            write();
            // Without a button any more, what was written has changed the page.
            var button =
                    buttons().stream().filter(one -> name(one).equals(name)).findFirst();
            var here = shown();
            cost.add(button.map(one -> SqlCount.of(() -> test(one).click())).orElse(0L));
            // Each module guards and keeps what is its own; showing a page anew may cost what a page costs.
            if (SqlCount.stored() || !shown().equals(here))
                bars.merge(
                        place(visit, name),
                        PER_CLICK * Math.max(1L, SqlCount.modules().size()) + PER_PAGE + asked(),
                        Math::max);
        });
        return cost.getFirst();
    }

    // Whatever holds books is asked by a merge, as the panels of a page of slots are.
    private long asked() {
        return SqlCount.written().contains("book_merge") ? 2L * house.getBeanNamesForType(BookHolder.class).length : 0;
    }

    private static String shown() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private List<Button> buttons() {
        return Shown.of(Button.class)
                .filter(it -> it.isEnabled() && !it.getId().equals(Optional.of("sign-out")))
                .toList();
    }

    private void write() {
        Shown.texts().filter(HasValue::isEmpty).forEach(it -> it.setValue("第3页"));
    }

    private String name(Button button) {
        var label = button.getElement().getAttribute("aria-label");
        return label == null ? button.getText() : label.replaceAll("“.*”|《.*》|\\d+", "…");
    }

    private String place(Visit visit, String button) {
        return named("/" + visit.address() + " " + button);
    }

    // The same for everybody: the demo's people get other ids at each start, and buttons are named after people.
    private String named(String place) {
        return people.matcher(place).replaceAll("…");
    }

    private Pattern people() {
        return Pattern.compile(sql.sql("select distinct name from member").query(String.class).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<=people/)[0-9a-f-]{36}|", "")));
    }

    private static void open(Visit visit) {
        var parts = visit.address().split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private void asks(String account, String group) {
        sql.sql("""
                        insert into join_request (id, reading_group, member, sentence, asked, waiting)
                        select random_uuid(), g.id, m.id, '想一起读', current_timestamp, true
                        from reading_group g, member m where g.slug = :group and m.account = :account
                        """).param("group", group).param("account", account).update();
    }

    private void drafts(String account, String place) {
        sql.sql(
                        "insert into draft (member, place, id, text, choice, version, saved) values (:member, :place, :id, '写到一半', '', 1, current_timestamp)")
                .param("member", views.person(account).value())
                .param("place", place)
                .param("id", UUID.randomUUID())
                .update();
    }

    private void held() {
        views.signIn("host");
        var talk = house.getBean(Talk.class).find("grassroots", 3).orElseThrow();
        house.getBean(LookingFirst.class).moderate(talk.group(), true);
        views.signIn("member");
        house.getBean(Posting.class).publish(talk.id(), PostId.random(), "等一等再看", null, "");
        views.signIn("host");
        house.getBean(LookingFirst.class).moderate(talk.group(), false);
    }

    private void attended() {
        var entry = UUID.randomUUID();
        sql.sql(
                        "insert into offline_entry (id, held_on, occasion, entered_by, entered) values (:id, :day, '读书会', :staff, current_timestamp)")
                .param("id", entry)
                .param("day", LocalDate.now().minusDays(3))
                .param("staff", views.person("staff").value())
                .update();
        sql.sql("insert into offline_presence (entry, member) values (:entry, :member)")
                .param("entry", entry)
                .param("member", views.person("member").value())
                .update();
    }
}
