package org.scholarlycppcc.readinglog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Audience;
import org.scholarlycppcc.search.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class NotebookTests {
    @Autowired
    Notebook notebook;

    @Autowired
    SharedNotes shared;

    @Autowired
    FoundNotes found;

    @Autowired
    Sharing sharing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private MemberId wang;
    private BookId book;

    @BeforeEach
    void wangNotes() {
        wang = people.seated("王", "education", today());
        People.signIn(wang, Roles.MEMBER);
        book = catalogue.matching("", 1).getFirst().id();
    }

    @AfterEach
    void leave() {
        People.signOut();
        transaction.executeWithoutResult(
                it -> sql.sql("delete from reading_note").update());
    }

    @Test
    void aNoteIsKeptAsTypedForItsWriterAlone() {
        var id = NoteId.random();
        notebook.write(id, book, new NoteText("第52页", "关系由近及远", "**推**开去", Visibility.PRIVATE, null));
        assertThat(notebook.find(id).orElseThrow())
                .returns("52", NoteRow::page)
                .returns("关系由近及远", NoteRow::quote)
                .returns("**推**开去", NoteRow::text)
                .returns(Visibility.PRIVATE, NoteRow::visibility);
        assertThat(found.current(List.of(id.value()))).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.NOTE);
            assertThat(it.body()).isEqualTo("关系由近及远\n推开去");
            assertThat(it.path()).isEqualTo("books/" + book.value() + "?note=" + id.value());
            assertThat(it.audiences()).containsExactly(Audience.only(wang));
        });
        notebook.remove(id);
        assertThat(notebook.find(id)).isEmpty();
        assertThat(found.current(List.of(id.value()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF, Roles.ADMIN})
    void anothersPrivateNoteIsLikeOneThatNeverWas(String role) {
        var id = written(Visibility.PRIVATE, null);
        People.signIn(people.seated("李", "education", today()), role);
        for (var unknown : List.of(id, NoteId.random())) {
            assertThat(notebook.find(unknown)).isEmpty();
            assertThat(shared.find(unknown)).isEmpty();
            refused("readinglog.unknownNote", () -> notebook.edit(unknown, NoteText.own("我的"), 1));
            refused("readinglog.unknownNote", () -> notebook.remove(unknown));
        }
        assertThat(shared.on(book, null, 50)).isEmpty();
        assertThat(notebook.mine(null, 50)).isEmpty();
        assertThat(notebook.mineOn(book, 50)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyItsWriterChangesANote(Visibility visibility) {
        var group = group(wang);
        var id = written(visibility, group);
        var li = people.seated("李", "education", today());
        join(group, li);
        People.signIn(li, Roles.MEMBER, Roles.ADMIN);
        refused("readinglog.unknownNote", () -> notebook.edit(id, NoteText.own("我的"), 1));
        refused("readinglog.unknownNote", () -> notebook.remove(id));
    }

    @Test
    void aGroupsNoteIsReadByItsMembersOnly() {
        var group = group(wang);
        var id = written(Visibility.GROUP, group);
        var li = people.seated("李", "economy", today());
        People.signIn(li, Roles.MEMBER);
        assertThat(shared.find(id)).isEmpty();
        join(group, li);
        assertThat(shared.find(id)).get().returns("王", SharedNote::writer);
        assertThat(sharing.of(li))
                .containsAll(found(id).audiences().stream()
                        .filter(it -> !it.equals(Audience.only(wang)))
                        .toList());
        People.signIn(people.named("管"), Roles.ADMIN, Roles.STAFF, Roles.LIBRARIAN);
        assertThat(shared.find(id)).isEmpty();
        assertThat(shared.on(book, null, 50)).isEmpty();
    }

    @Test
    void aRoomsNoteIsReadByItsSector() {
        var id = written(Visibility.ROOM, null);
        var neighbour = people.seated("李", "education", today());
        People.signIn(neighbour, Roles.MEMBER);
        assertThat(shared.on(book, null, 50)).extracting(it -> it.note().id()).containsExactly(id);
        assertThat(sharing.of(neighbour))
                .contains(Audience.within(people.sector("education").value()));
        People.signIn(people.seated("孙", "economy", today()), Roles.MEMBER, Roles.STAFF);
        assertThat(shared.find(id)).isEmpty();
    }

    @Test
    void theCommitteesNoteIsReadByEveryoneSignedIn() {
        var id = written(Visibility.COMMITTEE, null);
        People.signIn(people.named("李"), Roles.STAFF);
        assertThat(shared.find(id)).isPresent();
        assertThat(found(id).audiences()).containsExactly(Audience.SIGNED_IN);
    }

    @Test
    void whatIsSharedCanBeTakenBack() {
        var id = written(Visibility.COMMITTEE, null);
        assertThat(notebook.edit(id, NoteText.own("还是自己留着"), 1)).isInstanceOf(Edited.Kept.class);
        People.signIn(people.named("李"), Roles.MEMBER);
        assertThat(shared.find(id)).isEmpty();
        assertThat(found(id).audiences()).containsExactly(Audience.only(wang));
    }

    @Test
    void nobodySharesWithACircleOfOthers() {
        var others = group(people.named("赵"));
        for (var group : List.of(others, GroupId.random()))
            refused(
                    "readinglog.chooseGroup",
                    () -> notebook.write(NoteId.random(), book, new NoteText("", "", "给你们", Visibility.GROUP, group)));
        refused(
                "readinglog.chooseGroup",
                () -> notebook.write(NoteId.random(), book, new NoteText("", "", "给谁", Visibility.GROUP, null)));
        People.signIn(people.named("常"), Roles.STAFF);
        refused(
                "readinglog.noRoom",
                () -> notebook.write(NoteId.random(), book, new NoteText("", "", "书屋", Visibility.ROOM, null)));
    }

    @Test
    void aNoteStaysWithAGroupItsWriterLeft() {
        var group = group(wang);
        var id = written(Visibility.GROUP, group);
        transaction.executeWithoutResult(it -> sql.sql("update membership set lasting = null where member = :it")
                .param("it", wang.value())
                .update());
        var again = new NoteText("", "", "改一个字", Visibility.GROUP, group);
        assertThat(notebook.edit(id, again, 1)).isInstanceOf(Edited.Kept.class);
        refused("readinglog.chooseGroup", () -> notebook.write(NoteId.random(), book, again));
    }

    @Test
    void theSlowerOfTwoTabsSeesBothTexts() {
        var id = written(Visibility.PRIVATE, null);
        notebook.edit(id, NoteText.own("电脑上改的"), 1);
        assertThat(notebook.edit(id, NoteText.own("手机上改的"), 1)).isInstanceOfSatisfying(Edited.Elsewhere.class, it -> {
            assertThat(it.theirs().text()).isEqualTo("电脑上改的");
            assertThat(notebook.edit(id, NoteText.own("手机上改的"), it.theirs().version()))
                    .isInstanceOf(Edited.Kept.class);
        });
    }

    @Test
    void aDoubleClickWritesOnce() {
        var id = NoteId.random();
        notebook.write(id, book, NoteText.own("一次"));
        notebook.write(id, book, NoteText.own("一次"));
        assertThat(notebook.mine(null, 50)).hasSize(1);
    }

    @Test
    void badInputIsRefusedOrKeptAsTyped() {
        refused("readinglog.emptyNote", () -> note("", "", " \u0000\n "));
        refused("readinglog.page.unclear", () -> note("很后面", "", "字"));
        refused("text.tooLong", () -> note("", "", "长".repeat(100_000)));
        refused("text.tooLong", () -> note("", "长".repeat(100_000), ""));
        refused("readinglog.page.unclear", () -> note("9".repeat(100_000), "", "字"));
        refused("readinglog.unknownBook", () -> notebook.write(NoteId.random(), BookId.random(), NoteText.own("字")));
        note("", "📚", "<script>alert(1)</script>\u0007");
        assertThat(notebook.mine(null, 1))
                .first()
                .returns("<script>alert(1)</script>", NoteRow::text)
                .returns("📚", NoteRow::quote);
    }

    @Test
    void strangersMayNothing() {
        var id = written(Visibility.COMMITTEE, null);
        People.signOut();
        for (Runnable act : List.<Runnable>of(
                () -> notebook.mine(null, 5),
                () -> notebook.mineOn(book, 5),
                () -> notebook.find(id),
                () -> notebook.write(NoteId.random(), book, NoteText.own("字")),
                () -> notebook.edit(id, NoteText.own("字"), 1),
                () -> notebook.remove(id),
                () -> shared.on(book, null, 5),
                () -> shared.find(id)))
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(act::run);
    }

    @Test
    void theCostDoesNotGrowWithTheNotes() {
        var li = people.seated("李", "education", today());
        People.signIn(li, Roles.MEMBER);
        for (int i = 0; i < 3; i++) written(Visibility.ROOM, null);
        People.signIn(wang, Roles.MEMBER);
        for (int i = 0; i < 3; i++) written(Visibility.PRIVATE, null);
        var few = SqlCount.of(this::look);
        for (int i = 0; i < 12; i++) written(Visibility.PRIVATE, null);
        People.signIn(li, Roles.MEMBER);
        for (int i = 0; i < 12; i++) written(Visibility.ROOM, null);
        People.signIn(wang, Roles.MEMBER);
        assertThat(SqlCount.of(this::look)).isEqualTo(few).isLessThanOrEqualTo(6);
        var first = notebook.mine(null, 10);
        assertThat(notebook.mine(first.getLast().number(), 10)).hasSize(5).doesNotContainAnyElementsOf(first);
        assertThat(shared.on(book, shared.on(book, null, 10).getLast().note().number(), 10))
                .hasSize(5);
    }

    @Test
    void theIndexAsksForAllNotes() {
        var id = written(Visibility.PRIVATE, null);
        var other = written(Visibility.PRIVATE, null);
        var all = found.idsAfter(null, 10_000);
        assertThat(all).contains(id.value(), other.value()).doesNotHaveDuplicates();
        assertThat(found.idsAfter(all.getFirst(), 10_000)).containsExactlyElementsOf(all.subList(1, all.size()));
    }

    private void look() {
        notebook.mine(null, 20);
        notebook.mineOn(book, 20);
        shared.on(book, null, 20);
    }

    private NoteId note(String page, String quote, String text) {
        var id = NoteId.random();
        notebook.write(id, book, new NoteText(page, quote, text, Visibility.PRIVATE, null));
        return id;
    }

    private NoteId written(Visibility visibility, @org.jspecify.annotations.Nullable GroupId group) {
        var id = NoteId.random();
        notebook.write(id, book, new NoteText("", "", "看法", visibility, visibility == Visibility.GROUP ? group : null));
        return id;
    }

    private org.scholarlycppcc.search.Document found(NoteId id) {
        return found.current(List.of(id.value())).getFirst();
    }

    private GroupId group(MemberId host) {
        var id = GroupId.random();
        transaction.executeWithoutResult(it -> sql.sql("""
                        insert into reading_group (id, version, slug, name, theme, season, access, introduction, etiquette)
                        values (:id, 1, :slug, '夜读群', '', '', 'PRIVATE', '', '')
                        """)
                .param("id", id.value())
                .param("slug", id.value().toString())
                .update());
        join(id, host);
        return id;
    }

    private void join(GroupId group, MemberId member) {
        transaction.executeWithoutResult(it -> sql.sql("""
                        insert into membership (id, reading_group, member, role, since, lasting)
                        values (:id, :group, :member, 'MEMBER', :since, true)
                        """)
                .param("id", UUID.randomUUID())
                .param("group", group.value())
                .param("member", member.value())
                .param("since", today())
                .update());
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).returns(reason, Refusal::reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
