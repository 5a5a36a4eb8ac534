package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How host and deputies keep the list of their group; another's group and one that is not there are refused alike. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class GroupListing {
    /** How many books a group's list holds. */
    public static final int MOST = 100;

    public static final int TITLE = 200;
    public static final int TEXT = 2000;
    private static final String LIST = " where reading_group = :group ";
    private static final String ENTRY = LIST + "and book = :book ";

    private final JdbcClient sql;
    private final Memberships memberships;
    private final Catalogue catalogue;
    private final Holding holding;
    private final GroupIndex index;
    private final CurrentMember member;
    private final Clock clock;

    GroupListing(
            JdbcClient sql,
            Memberships memberships,
            Catalogue catalogue,
            Holding holding,
            GroupIndex index,
            CurrentMember member,
            Clock clock) {
        this.sql = sql;
        this.memberships = memberships;
        this.catalogue = catalogue;
        this.holding = holding;
        this.index = index;
        this.member = member;
        this.clock = clock;
    }

    /** Begins the list; a group that keeps one already goes on with that. */
    public void begin(GroupId group, String title) {
        memberships.demandLeading(group, member.id());
        var named = Text.required(title, TITLE, "groups.noListTitle");
        on(group, """
                        insert into group_list (reading_group, version, title, introduction, touched, touched_by)
                        select g.id, 1, cast(:title as varchar), '', cast(:now as timestamp(6) with time zone), cast(:me as uuid)
                        from reading_group g where g.id = :group
                            and not exists (select 1 from group_list l where l.reading_group = g.id)
                        """)
                .param("title", named)
                .param("now", now())
                .param("me", member.id().value())
                .update();
    }

    /** Names the list where the seen title still stands. */
    public Edit entitle(GroupId group, String seen, String typed) {
        return replace(group, "title", seen, Text.required(typed, TITLE, "groups.noListTitle"));
    }

    /** Introduces the list where the seen words still stand. */
    public Edit introduce(GroupId group, String seen, String typed) {
        return replace(group, "introduction", seen, Text.lines(typed, TEXT));
    }

    /** Puts a book at the end, once however often it is told, recommended at first. */
    public void add(GroupId group, BookId book) {
        touch(group);
        var found = catalogue
                .find(book)
                .orElseThrow(() -> new Refusal("groups.chooseBook"))
                .id();
        int books = on(group, found, "select count(*) from group_list_entry" + LIST + "and book <> :book")
                .query(Integer.class)
                .single();
        if (books >= MOST) throw new Refusal("groups.listFull", MOST);
        on(group, found, """
                        insert into group_list_entry (reading_group, book, place, importance, note)
                        select l.reading_group, cast(:book as uuid), coalesce((select max(e.place) + 1 from group_list_entry e
                            where e.reading_group = l.reading_group), 0), 'RECOMMENDED', ''
                        from group_list l where l.reading_group = :group and not exists (
                            select 1 from group_list_entry e where e.reading_group = l.reading_group and e.book = :book)
                        """).update();
    }

    /** Takes a book off; one that is off already stays off. */
    public void remove(GroupId group, BookId book) {
        touch(group);
        on(group, book, "delete from group_list_entry" + ENTRY).update();
    }

    /** Moves a book before another one or, without one, to the end. */
    public void move(GroupId group, BookId book, @Nullable BookId before) {
        if (book.equals(before)) return;
        touch(group);
        int place = on(group, """
                        select coalesce((select e.place from group_list_entry e where e.reading_group = :group and e.book = cast(:before as uuid)),
                            max(x.place) + 1, 0) from group_list_entry x where x.reading_group = :group
                        """)
                .param("before", before == null ? null : before.value())
                .query(Integer.class)
                .single();
        on(group, "update group_list_entry set place = place + 1" + LIST + "and place >= :place")
                .param("place", place)
                .update();
        there(on(group, book, "update group_list_entry set place = :place" + ENTRY)
                .param("place", place)
                .update());
    }

    /** Says how strongly a book is recommended. */
    public void weigh(GroupId group, BookId book, Importance importance) {
        touch(group);
        there(on(group, book, "update group_list_entry set importance = :importance" + ENTRY)
                .param("importance", importance.name())
                .update());
    }

    /** Says why a book is on the list, where the seen words still stand. */
    public Edit annotate(GroupId group, BookId book, String seen, String typed) {
        touch(group);
        var note = Text.lines(typed, TEXT);
        int kept = on(group, book, "update group_list_entry set note = :typed" + ENTRY + "and note = :seen")
                .param("typed", note)
                .param("seen", seen)
                .update();
        if (kept == 1) return new Edit.Kept();
        return elsewhere(on(group, book, "select note from group_list_entry" + ENTRY), note);
    }

    /** Lets those who may know of the group read the draft as it was looked at; one changed since, or without a book, is refused. */
    public int publish(GroupId group, int seenVersion) {
        memberships.demandLeading(group, member.id());
        int raised = on(group, """
                        update group_list set edition = coalesce(edition, 0) + 1, published_version = version
                        where reading_group = :group and version = :seen and coalesce(published_version, 0) <> version
                        """).param("seen", seenVersion).update();
        if (raised == 0) throw new Refusal("groups.listMoved");
        on(group, """
                        insert into group_edition (reading_group, edition, title, introduction, published, published_by)
                        select reading_group, edition, title, introduction, cast(:now as timestamp(6) with time zone), cast(:me as uuid)
                        from group_list where reading_group = :group
                        """).param("now", now()).param("me", member.id().value()).update();
        int books = on(group, """
                        insert into group_edition_entry (reading_group, edition, book, place, importance, note)
                        select e.reading_group, l.edition, e.book, e.place, e.importance, e.note
                        from group_list_entry e join group_list l on l.reading_group = e.reading_group where l.reading_group = :group
                        """).update();
        if (books == 0) throw new Refusal("groups.listEmpty");
        holding.clean(said(group));
        index.changed(group);
        return on(group, "select edition from group_list" + LIST)
                .query(Integer.class)
                .single();
    }

    private String said(GroupId group) {
        return on(group, """
                        select l.title || ' ' || l.introduction || ' ' || coalesce(string_agg(e.note, ' '), '')
                        from group_list l left join group_list_entry e on e.reading_group = l.reading_group
                        where l.reading_group = :group group by l.title, l.introduction
                        """).query(String.class).single();
    }

    // Column comes from this class only.
    private Edit replace(GroupId group, String column, String seen, String typed) {
        touch(group);
        int kept = on(group, "update group_list set " + column + " = :typed" + LIST + "and " + column + " = :seen")
                .param("typed", typed)
                .param("seen", seen)
                .update();
        return kept == 1
                ? new Edit.Kept()
                : elsewhere(on(group, "select " + column + " from group_list" + LIST), typed);
    }

    private static Edit elsewhere(StatementSpec asked, String typed) {
        var theirs = asked.query(String.class).optional().orElseThrow(() -> new Refusal("groups.listBookGone"));
        return theirs.equals(typed) ? new Edit.Kept() : new Edit.Elsewhere(theirs);
    }

    private static void there(int found) {
        if (found == 0) throw new Refusal("groups.listBookGone");
    }

    // Whoever else acts on the list waits until this act is done.
    private void touch(GroupId group) {
        memberships.demandLeading(group, member.id());
        int found = on(group, "update group_list set version = version + 1, touched = :now, touched_by = :me" + LIST)
                .param("now", now())
                .param("me", member.id().value())
                .update();
        if (found == 0) throw new Refusal("groups.listNotBegun");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private StatementSpec on(GroupId group, String statement) {
        return sql.sql(statement).param("group", group.value());
    }

    private StatementSpec on(GroupId group, BookId book, String statement) {
        return on(group, statement).param("book", book.value());
    }
}
