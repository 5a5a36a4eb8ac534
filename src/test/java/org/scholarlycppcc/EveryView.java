package org.scholarlycppcc;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.scholarlycppcc.members.MemberId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every view of the house, at addresses that the demo knows, and the demo's people who open them. */
@TestComponent
class EveryView {
    /** 《乡土中国》, whose id follows from its key. */
    static final String BOOK = "a86ae3b5-964c-364f-8980-e7ec12849f01";

    static final List<String> ACCOUNTS = List.of("member", "host", "librarian", "staff", "admin", "shiyouduo");

    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry("", List.of("")),
            Map.entry(
                    "books",
                    List.of(
                            "books",
                            "books?q=中国",
                            "books?category=economy&sort=year",
                            "books?sort=category&view=table",
                            "books?list=education&importance=required&reading=full&new=yes&sort=added&view=table")),
            Map.entry("books/:book", List.of("books/" + BOOK, "books/" + BOOK + "?note=new")),
            Map.entry(
                    "groups",
                    List.of(
                            "groups",
                            "groups?mine=yes",
                            "groups?q=治理&state=running",
                            "groups?state=archived",
                            "groups?season=2026年第四期&places=yes")),
            Map.entry("groups/:slug", List.of("groups/grassroots", "groups/silent-spring", "groups/big-cities")),
            Map.entry(
                    "groups/:slug/digests/:number",
                    List.of("groups/grassroots/digests/2", "groups/grassroots/digests/3", "groups/big-cities/report")),
            Map.entry(
                    "groups/:slug/discussions/:number",
                    List.of("groups/grassroots/discussions/3", "groups/grassroots/discussions/3?post=2")),
            Map.entry("groups/:slug/weeks/:week", List.of("groups/grassroots/weeks/3")),
            Map.entry("help/:page?", List.of("help", "help/host")),
            Map.entry("lists", List.of("lists")),
            Map.entry(
                    "lists/:slug", List.of("lists/committee-2022", "lists/education", "lists/committee-2022?since=1")),
            Map.entry("log", List.of("log", "log?state=finished")),
            Map.entry("me", List.of("me")),
            Map.entry("me/notices", List.of("me/notices")),
            Map.entry("me/password", List.of("me/password")),
            Map.entry("notices", List.of("notices", "notices?kind=reply")),
            Map.entry("notices/:notice", List.of("notices/{person}")),
            Map.entry("people/:id", List.of("people/{person}")),
            Map.entry("review", List.of("review")),
            Map.entry("review/log", List.of("review/log")),
            Map.entry("review/words", List.of("review/words")),
            Map.entry("rooms", List.of("rooms")),
            Map.entry("rooms/:slug", List.of("rooms/education")),
            Map.entry("rooms/:slug/copies", List.of("rooms/education/copies", "rooms/education/copies?state=out")),
            Map.entry(
                    "copies/:copy",
                    List.of("copies/" + copy(1), "copies/" + copy(2), "copies/" + copy(4), "copies/" + copy(7))),
            Map.entry("loans", List.of("loans")),
            Map.entry("search", List.of("search", "search?q=社区", "search?q=中国&kind=book")),
            Map.entry("groups/:slug/again", List.of("groups/grassroots/again")),
            Map.entry("groups/:slug/change", List.of("groups/grassroots/change")),
            Map.entry("groups/:slug/list", List.of("groups/grassroots/list")),
            Map.entry("groups/:slug/people", List.of("groups/grassroots/people")),
            Map.entry("groups/:slug/proposals", List.of("groups/grassroots/proposals")),
            Map.entry("groups/new", List.of("groups/new")),
            Map.entry("desk", List.of("desk")),
            Map.entry("desk/books/:book", List.of("desk/books/" + BOOK)),
            Map.entry("desk/books/:book/history", List.of("desk/books/" + BOOK + "/history")),
            Map.entry("desk/books/new", List.of("desk/books/new")),
            Map.entry(
                    "desk/duplicates",
                    List.of(
                            "desk/duplicates",
                            "desk/duplicates?show=proposed",
                            "desk/duplicates?show=decided",
                            "desk/duplicates?show=editions",
                            "desk/duplicates?show=apart")),
            Map.entry("desk/duplicates/:merge", List.of("desk/duplicates/{merge}")),
            Map.entry("desk/duplicates/new", List.of("desk/duplicates/new", "desk/duplicates/new?books=" + BOOK)),
            Map.entry(
                    "desk/gaps",
                    List.of(
                            "desk/gaps",
                            "desk/gaps?category=economy-industry&sector=women",
                            "desk/gaps?sector=committee",
                            "desk/gaps?what=listed")),
            Map.entry("desk/lists/:slug", List.of("desk/lists/committee-2022", "desk/lists/education")),
            Map.entry("desk/lists/new", List.of("desk/lists/new")),
            Map.entry("desk/unfound", List.of("desk/unfound")),
            Map.entry("desk/calls", List.of("desk/calls")),
            Map.entry("desk/import", List.of("desk/import")),
            Map.entry(
                    "desk/import/:import",
                    List.of("desk/import/{import}", "desk/import/{import}?show=new", "desk/import/{import}?show=same")),
            Map.entry("desk/nominations", List.of("desk/nominations")),
            Map.entry("nominations", List.of("nominations")),
            Map.entry("lists/mine", List.of("lists/mine")),
            Map.entry("lists/mine/:list", List.of("lists/mine/{own}")),
            Map.entry("desk/proposals", List.of("desk/proposals")),
            Map.entry("participation", List.of("participation")),
            Map.entry(
                    "participation/:sector",
                    List.of(
                            "participation/education",
                            "participation/education?what=joined",
                            "participation/education?what=answered",
                            "participation/education?what=finished")),
            Map.entry("participation/offline", List.of("participation/offline")),
            Map.entry("admin/people", List.of("admin/people", "admin/people?q=界")),
            Map.entry("admin/people/:id", List.of("admin/people/{person}")),
            Map.entry("admin/people/import", List.of("admin/people/import")),
            Map.entry("admin/people/new", List.of("admin/people/new")),
            Map.entry("admin/search", List.of("admin/search")),
            Map.entry("admin/settings", List.of("admin/settings")));

    private final JdbcClient sql;

    EveryView(JdbcClient sql) {
        this.sql = sql;
    }

    /** A copy of the demo, by its line in the file. */
    private static UUID copy(int line) {
        return UUID.nameUUIDFromBytes(("copy " + line).getBytes(StandardCharsets.UTF_8));
    }

    static Set<String> routes() {
        return ADDRESSES.keySet();
    }

    /** Every address with everybody who opens it, by account; whoever may not finds nothing there. */
    List<Visit> visits() {
        var visits = new ArrayList<Visit>();
        new TreeMap<>(ADDRESSES)
                .forEach((route, addresses) ->
                        addresses.forEach(address -> ACCOUNTS.forEach(account -> visits.add(new Visit(
                                route,
                                address.replace(
                                                "{person}",
                                                person("member").value().toString())
                                        .replace("{import}", imported())
                                        .replace("{own}", ownList())
                                        .replace("{merge}", proposed()),
                                account)))));
        return visits;
    }

    /** The member's own list in the demo. */
    String ownList() {
        return UUID.nameUUIDFromBytes("own-list member 给新班主任的几本书".getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The import of the demo. */
    String imported() {
        return sql.sql("select id from book_import order by started limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }

    /** The merge that the demo's librarian proposes. */
    String proposed() {
        return sql.sql("select id from book_merge order by proposed limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }

    MemberId person(String account) {
        return new MemberId(sql.sql("select id from member where account = :account")
                .param("account", account)
                .query(UUID.class)
                .single());
    }

    /** A person's first page in a browser of its own; the servlet, which takes a third of the time of a small test, stays. */
    void comeIn(String account) {
        People.signOut();
        MockVaadin.closeCurrentUI(true);
        MockVaadin.clearLastNavigation();
        VaadinSession.getCurrent().close();
        signIn(account);
    }

    void signIn(String account) {
        var roles = sql.sql("select role from member_role where member = :member")
                .param("member", person(account).value())
                .query(String.class)
                .list();
        People.signIn(person(account), roles.toArray(String[]::new));
    }

    static Stream<String> accounts() {
        return ACCOUNTS.stream();
    }

    /** That somebody opens a view. */
    record Visit(String route, String address, String account) {
        @Override
        public String toString() {
            return account + " at /" + address;
        }
    }
}
