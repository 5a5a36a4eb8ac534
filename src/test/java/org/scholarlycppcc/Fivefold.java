package org.scholarlycppcc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes five of everything the demo has: more people, more things of the same people, and more inside each thing. */
@TestComponent
class Fivefold {
    private static final String TIMES = " cross join system_range(1, 4) n where t.";

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Fivefold(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    void multiply() {
        transaction.executeWithoutResult(it -> {
            rememberOriginals();
            people();
            books();
            lists();
            ownLists();
            groups();
            withinGroups();
            withinDiscussions();
            reading();
            offline();
            paper();
            copies("room_notice", "id", Map.of("id", copy("id")));
            copies("draft", "id", Map.of("id", copy("id"), "place", "t.place || '&n=' || n.x"));
            sql.sql("drop table original").update();
        });
    }

    // Else what was copied would be copied again.
    private void rememberOriginals() {
        var ids = List.of(
                "member",
                "book",
                "book_merge",
                "book_list",
                "list_section",
                "list_entry",
                "own_list",
                "edition_section",
                "edition_entry",
                "reading_group",
                "digest",
                "plan_week",
                "membership",
                "join_request",
                "proposal",
                "discussion",
                "post",
                "appointment",
                "seat",
                "reading",
                "reading_progress",
                "reading_note",
                "room_notice",
                "room_copy",
                "copy_loan",
                "copy_reservation",
                "offline_entry",
                "draft",
                "review_item");
        sql.sql("create local temporary table original as "
                        + ids.stream().map(it -> "select id from " + it).collect(Collectors.joining(" union ")))
                .update();
    }

    private void people() {
        copies("member", "id", Map.of("id", copy("id"), "account", "t.account || '-' || n.x"));
        copies("member_role", "member", Map.of("member", copy("member")));
        copies("seat", "id", Map.of("id", copy("id"), "member", copy("member")));
        copies("appointment", "id", Map.of("id", copy("id"), "member", copy("member")));
        copies("appointment", "id", Map.of("id", copy("id", "own")));
    }

    private void books() {
        copies(
                "book",
                "id",
                Map.of("id", copy("id"), "content_key", "cast(null as varchar)", "title", "t.title || n.x"));
        copies("creator", "book", Map.of("book", copy("book")));
        copies("book_pair", "one", Map.of("one", copy("one"), "other", copy("other")));
        copies("book_merge", "id", Map.of("id", copy("id"), "survivor", copy("survivor")));
        copies("merged_book", "book_merge", Map.of("book_merge", copy("book_merge"), "book", copy("book")));
    }

    private void lists() {
        var list = Map.of("book_list", copy("book_list"));
        copies("book_list", "id", Map.of("id", copy("id"), "slug", "t.slug || '-' || n.x"));
        copies("list_section", "id", with(list, "id", copy("id")));
        copies("list_entry", "id", with(list, "id", copy("id"), "section", copy("section")));
        copies("list_edition", "book_list", list);
        copies("edition_section", "id", with(list, "id", copy("id")));
        copies("edition_entry", "id", with(list, "id", copy("id"), "section", copy("section")));
        for (var entry : List.of("list_entry", "edition_entry")) {
            copies(entry, "id", Map.of("id", copy("id", "in"), "book", copy("book"), "place", "t.place + 1000 * n.x"));
        }
        for (var section : List.of("list_section", "edition_section"))
            copies(section, "id", Map.of("id", copy("id", "in"), "place", "t.place + 100 * n.x"));
    }

    private void ownLists() {
        copies("own_list", "id", Map.of("id", copy("id")));
        copies("own_entry", "own_list", Map.of("own_list", copy("own_list")));
        copies("own_entry", "own_list", Map.of("book", copy("book"), "place", "t.place + 1000 * n.x"));
    }

    private void groups() {
        copies("reading_group", "id", Map.of("id", copy("id"), "slug", "t.slug || '-' || n.x"));
        var group = Map.of("id", copy("id"), "reading_group", copy("reading_group"));
        copies("membership", "id", group);
        copies("join_request", "id", group);
        copies("proposal", "id", group);
        copies("plan_week", "id", group);
        copies("digest", "id", group);
        copies("ending", "reading_group", Map.of("reading_group", copy("reading_group")));
        copies("discussion", "id", with(group, "week", copy("week")));
        copies("post", "id", Map.of("id", copy("id"), "discussion", copy("discussion")));
        copies("held_post", "post", Map.of("post", copy("post")));
        copies("review_item", "id", Map.of("id", copy("id"), "subject", copy("subject")));
        for (var of : List.of("closure", "pin", "reading_mark"))
            copies(of, "discussion", Map.of("discussion", copy("discussion")));
        for (var of : List.of("revision", "selection")) copies(of, "post", Map.of("post", copy("post")));
    }

    private void withinGroups() {
        var another = Map.of("id", copy("id", "in"));
        copies("membership", "id", with(another, "member", copy("member"), "role", "'MEMBER'", "leads", "false"));
        copies("join_request", "id", with(another, "member", copy("member")));
        copies("digest", "id", with(another, "number", "t.number + 30 * n.x"));
        copies("proposal", "id", another);
        copies(
                "plan_week",
                "id",
                with(
                        another,
                        "number",
                        "t.number + 30 * n.x",
                        "begins",
                        "dateadd(week, 30 * n.x, t.begins)",
                        "ends",
                        "dateadd(week, 30 * n.x, t.ends)"));
        copies(
                "discussion",
                "id",
                with(
                        another,
                        "number",
                        "t.number + 100 * n.x",
                        "week",
                        copy("week", "in"),
                        "opened_by",
                        "t.opened_by"));
        copies("post", "id", with(another, "discussion", copy("discussion", "in")));
        sql.sql("update reading_group set discussions = 5 * discussions + 500").update();
    }

    private void withinDiscussions() {
        var sequence = "t.sequence + n.x * (select d.posts from discussion d where d.id = t.discussion)";
        copies("post", "id", Map.of("id", copy("id", "more"), "author", copy("author"), "sequence", sequence));
        copies("selection", "post", Map.of("post", copy("post", "more")));
        copies("revision", "post", Map.of("version", "t.version + 100 * n.x"));
        sql.sql(
                        "update discussion d set posts = (select max(p.sequence) from post p where p.discussion = d.id) where posts > 0")
                .update();
    }

    private void reading() {
        copies("reading", "id", Map.of("id", copy("id"), "book", copy("book")));
        copies("reading", "id", Map.of("id", copy("id", "again")));
        copies("reading", "id", Map.of("id", copy("id", "theirs"), "reader", copy("reader")));
        copies("reading_progress", "id", Map.of("id", copy("id")));
        copies("reading_note", "id", Map.of("id", copy("id")));
        copies("reading_note", "id", Map.of("id", copy("id", "theirs"), "writer", copy("writer")));
    }

    private void paper() {
        copies(
                "room_copy",
                "id",
                Map.of("id", copy("id"), "label", "t.label || '-' || n.x", "number", "t.number + 100 * n.x"));
        copies("copy_loan", "id", Map.of("id", copy("id"), "copy", copy("copy")));
        copies("room_copy_change", "copy", Map.of("copy", copy("copy")));
        copies("copy_reservation", "id", Map.of("id", copy("id"), "copy", copy("copy"), "member", copy("member")));
        copies("paper_copy", "copy", Map.of("copy", copy("copy")));
        copies("paper_copy", "copy", Map.of("copy", copy("copy", "other"), "book", copy("book")));
        var another = Map.of("id", copy("id", "other"), "book", copy("book"));
        copies("room_copy", "id", with(another, "label", "t.label || '+' || n.x", "number", "t.number + 1000 * n.x"));
        copies(
                "copy_reservation",
                "id",
                with(another, "copy", "cast(null as uuid)", "kept_until", "cast(null as date)"));
    }

    private void offline() {
        copies("offline_entry", "id", Map.of("id", copy("id"), "cancels", copy("cancels")));
        copies("offline_presence", "entry", Map.of("entry", copy("entry")));
        copies("offline_presence", "entry", Map.of("member", copy("member")));
    }

    /** Four more rows for each original one, in which some columns differ. */
    private void copies(String table, String key, Map<String, String> different) {
        var columns = sql.sql(
                        "select lower(column_name) from information_schema.columns where lower(table_name) = :table and is_identity = 'NO'")
                .param("table", table)
                .query(String.class)
                .list();
        var values = columns.stream().map(it -> different.getOrDefault(it, "t." + it));
        sql.sql("insert into " + table + " (" + String.join(", ", columns) + ") select "
                        + values.collect(Collectors.joining(", ")) + " from " + table + " t" + TIMES + key
                        + " in (select id from original)")
                .update();
    }

    /** The id of the copy of what a column names. */
    private static String copy(String column) {
        return copy(column, "");
    }

    private static String copy(String column, String kind) {
        return "cast(hash('MD5', cast(t." + column + " as varchar) || '" + kind + "' || n.x) as uuid)";
    }

    private static Map<String, String> with(Map<String, String> those, String... more) {
        var all = new HashMap<>(those);
        for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
        return all;
    }
}
