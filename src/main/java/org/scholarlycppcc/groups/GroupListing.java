package org.scholarlycppcc.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.members.CurrentMember;
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
    private static final String TABLE = "group_list";
    private static final String LIST = " where reading_group = :group ";
    private static final String ENTRY = LIST + "and book = :book ";

    private final GroupDrafts drafts;
    private final Memberships memberships;
    private final Catalogue catalogue;
    private final Holding holding;
    private final GroupIndex index;
    private final CurrentMember member;

    GroupListing(
            GroupDrafts drafts,
            Memberships memberships,
            Catalogue catalogue,
            Holding holding,
            GroupIndex index,
            CurrentMember member) {
        this.drafts = drafts;
        this.memberships = memberships;
        this.catalogue = catalogue;
        this.holding = holding;
        this.index = index;
        this.member = member;
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
                .param("now", drafts.now())
                .param("me", member.id().value())
                .update();
    }

    /** Names the list where the seen title still stands. */
    public Edit entitle(GroupId group, String seen, String typed) {
        return drafts.replace(
                group, TABLE, "title", null, null, seen, Text.required(typed, TITLE, "groups.noListTitle"));
    }

    /** Introduces the list where the seen words still stand. */
    public Edit introduce(GroupId group, String seen, String typed) {
        return drafts.replace(group, TABLE, "introduction", null, null, seen, Text.lines(typed, TEXT));
    }

    /** Puts a book at the end of a part, once however often it is told, recommended at first. */
    public void add(GroupId group, UUID section, BookId book) {
        put(group, section, null, book, Importance.RECOMMENDED, "");
    }

    /** Puts a book that was taken off before another one of a part or, without one, at its end, as it stood; one that is back already stays as it is. */
    public void putBack(GroupId group, UUID section, @Nullable BookId before, ListContents.Entry entry) {
        put(group, section, before, entry.book().id(), entry.importance(), Text.lines(entry.note(), TEXT));
    }

    private void put(
            GroupId group, UUID section, @Nullable BookId before, BookId book, Importance importance, String note) {
        drafts.touch(group);
        var found = catalogue
                .find(book)
                .orElseThrow(() -> new Refusal("groups.chooseBook"))
                .id();
        int books = on(group, found, "select count(*) from group_list_entry" + LIST + "and book <> :book")
                .query(Integer.class)
                .single();
        if (books >= MOST) throw new Refusal("groups.listFull", MOST);
        on(group, found, """
                        insert into group_list_entry (reading_group, book, section, place, importance, note)
                        select l.reading_group, cast(:book as uuid), cast(:section as uuid), cast(:place as int),
                            cast(:importance as varchar), cast(:note as varchar)
                        from group_list l where l.reading_group = :group and not exists (
                            select 1 from group_list_entry e where e.reading_group = l.reading_group and e.book = :book)
                        """)
                .param("section", drafts.part(group, section))
                .param("place", opened(group, before))
                .param("importance", importance.name())
                .param("note", note)
                .update();
    }

    // Where one stands that comes before another, or behind all; those behind it make room.
    private int opened(GroupId group, @Nullable BookId before) {
        int place = on(group, """
                        select coalesce((select e.place from group_list_entry e where e.reading_group = :group and e.book = cast(:before as uuid)),
                            max(x.place) + 1, 0) from group_list_entry x where x.reading_group = :group
                        """)
                .param("before", before == null ? null : before.value())
                .query(Integer.class)
                .single();
        if (before != null)
            on(group, "update group_list_entry set place = place + 1" + LIST + "and place >= :place")
                    .param("place", place)
                    .update();
        return place;
    }

    /** Takes a book off; one that is off already stays off. */
    public void remove(GroupId group, BookId book) {
        drafts.touch(group);
        on(group, book, "delete from group_list_entry" + ENTRY).update();
    }

    /** Moves a book before another one of a part or, without one, to the end of the part. */
    public void move(GroupId group, BookId book, UUID section, @Nullable BookId before) {
        if (book.equals(before)) return;
        drafts.touch(group);
        there(on(group, book, "update group_list_entry set place = :place, section = :section" + ENTRY)
                .param("place", opened(group, before))
                .param("section", drafts.part(group, section))
                .update());
    }

    /** Says how strongly a book is recommended. */
    public void weigh(GroupId group, BookId book, Importance importance) {
        drafts.touch(group);
        there(on(group, book, "update group_list_entry set importance = :importance" + ENTRY)
                .param("importance", importance.name())
                .update());
    }

    /** Says why a book is on the list, where the seen words still stand. */
    public Edit annotate(GroupId group, BookId book, String seen, String typed) {
        return drafts.replace(group, "group_list_entry", "note", "book", book.value(), seen, Text.lines(typed, TEXT));
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
                        """)
                .param("now", drafts.now())
                .param("me", member.id().value())
                .update();
        on(group, """
                        insert into group_edition_section (reading_group, edition, id, place, title)
                        select s.reading_group, l.edition, s.id, s.place, s.title
                        from group_list_section s join group_list l on l.reading_group = s.reading_group where l.reading_group = :group
                        """).update();
        int books = on(group, """
                        insert into group_edition_entry (reading_group, edition, book, section, place, importance, note)
                        select e.reading_group, l.edition, e.book, e.section, e.place, e.importance, e.note
                        from group_list_entry e join group_list l on l.reading_group = e.reading_group where l.reading_group = :group
                        """).update();
        if (books == 0) throw new Refusal("groups.listEmpty");
        holding.clean(said(group));
        index.listChanged(group);
        return on(group, "select edition from group_list" + LIST)
                .query(Integer.class)
                .single();
    }

    private String said(GroupId group) {
        return on(group, """
                        select l.title || ' ' || l.introduction || ' ' || coalesce(string_agg(e.note, ' '), '') || ' '
                            || coalesce((select string_agg(s.title, ' ') from group_list_section s where s.reading_group = :group), '')
                        from group_list l left join group_list_entry e on e.reading_group = l.reading_group
                        where l.reading_group = :group group by l.title, l.introduction
                        """).query(String.class).single();
    }

    private static void there(int found) {
        if (found == 0) throw new Refusal("groups.listBookGone");
    }

    private StatementSpec on(GroupId group, String statement) {
        return drafts.on(group, statement);
    }

    private StatementSpec on(GroupId group, BookId book, String statement) {
        return on(group, statement).param("book", book.value());
    }
}
