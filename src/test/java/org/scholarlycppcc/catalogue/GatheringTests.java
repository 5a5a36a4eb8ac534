package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Gathering.Gathered;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class GatheringTests {
    @Autowired
    Gathering gathering;

    @Autowired
    Cataloguing cataloguing;

    private final String mark =
            "聚" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");
    private Desk desk;

    @BeforeEach
    void aLibrarianWorks(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        People.signIn(MemberId.random(), Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aLineNamesABookByItsTitleHoweverItIsWritten() {
        var book = cataloguing.add(Desk.card("乡土" + mark, "费孝通 著"));
        for (var line : List.of(
                "乡土" + mark,
                "鄉土" + mark,
                "《乡土" + mark + "》",
                "3. 《乡土" + mark + "》，费孝通著，三联书店，1985年",
                "（12）乡土" + mark + " 费孝通",
                "• 乡土" + mark + "\t费孝通\t三联书店",
                "乡土" + mark + "/费孝通 著")) assertThat(found(line)).as(line).containsExactly(book);
    }

    @Test
    void aLineNamesABookByItsNumber() {
        var book = cataloguing.add(Desk.card("有号的书" + mark, "甲 著").with(Fact.ISBN, "9787020002207"));
        for (var line : List.of("978-7-02-000220-7", "ISBN 9787020002207", "702000220X", "红楼梦（普及本） 9787020002207"))
            assertThat(found(line)).as(line).contains(book);
        assertThat(found("9787020002208")).isEmpty();
    }

    @Test
    void ofSeveralThoseWhoseCreatorIsNamed() {
        var one = cataloguing.add(Desk.card("同名" + mark, "甲某某 著"));
        var other = cataloguing.add(Desk.card("同名" + mark, "乙某某 著"));
        assertThat(found("同名" + mark)).containsExactlyInAnyOrder(one, other);
        assertThat(found("《同名" + mark + "》 乙某某")).containsExactly(other);
        assertThat(found("《同名" + mark + "》 丙某某")).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void whatNobodyKnowsIsSaidAsItStands() {
        var read = gathering.read("没有的书" + mark + "\n\n  \n《》\n13800138000\u0000");
        assertThat(read)
                .extracting(
                        it -> it.line().length() > 3 ? it.line().substring(0, 3) : it.line(),
                        it -> it.books().size())
                .containsExactly(tuple("没有的", 0), tuple("《》", 0), tuple("138", 0));
        assertThat(gathering.read("")).isEmpty();
    }

    @Test
    void manyAreReadByAsManyStatementsAsOne() {
        for (int i = 0; i < 40; i++) desk.book("多" + i + mark);
        var many = IntStream.range(0, Gathering.MOST)
                .mapToObj(it -> "多" + it + mark)
                .collect(Collectors.joining("\n"));
        assertThat(SqlCount.of(() -> gathering.read(many))).isEqualTo(SqlCount.of(() -> gathering.read("多1" + mark)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gathering.read(many + "\n又一本"));
    }

    @Test
    void booksComeToTheEndsOfTheirSectionsAndThoseThatAreThereStay() {
        var there = desk.book("已在" + mark);
        var draft = desk.list("成批", there);
        var books = List.of(desk.book("甲" + mark), desk.book("乙" + mark), desk.book("丙" + mark));
        int came = gathering.add(
                draft.id(),
                List.of(
                        new Gathered(1, books.get(0), "", Importance.REQUIRED, "先读"),
                        new Gathered(1, there, "新的一部分", Importance.FURTHER, "不动"),
                        new Gathered(1, books.get(1), "新的一部分", Importance.FURTHER, ""),
                        new Gathered(1, books.get(2), "起步", Importance.RECOMMENDED, ""),
                        new Gathered(1, books.get(2), "深读", Importance.RECOMMENDED, "")));
        assertThat(came).isEqualTo(3);
        var contents = desk.draft(draft.slug()).contents();
        assertThat(contents.sections()).extracting(ListContents.Section::title).containsExactly("起步", "深读", "新的一部分");
        assertThat(contents.entries())
                .extracting(it -> it.book().id(), ListContents.Entry::importance, ListContents.Entry::note)
                .containsExactly(
                        tuple(there, Importance.RECOMMENDED, ""),
                        tuple(books.get(0), Importance.REQUIRED, "先读"),
                        tuple(books.get(2), Importance.RECOMMENDED, ""),
                        tuple(books.get(1), Importance.FURTHER, ""));
        assertThat(gathering.listed(draft.id(), books)).containsExactlyInAnyOrderElementsOf(books);
        assertThat(desk.draft(draft.slug()).version()).isGreaterThan(draft.version());
    }

    @Test
    void pastedBooksComeToTheSectionThatIsMeantAlsoWhereTwoAreCalledAlike(@Autowired Curating curating) {
        var slug = curating.begin("同名的部分", ListKind.COMMITTEE, null, "", List.of("起步", "起步"));
        var second = desk.draft(slug).contents().sections().get(1).id();
        var list = desk.draft(slug).id();
        var books = List.of(desk.book("甲" + mark), desk.book("乙" + mark), desk.book("丙" + mark));
        assertThat(gathering.add(list, second, List.of(books.get(0), books.get(1), books.get(0))))
                .isEqualTo(2);
        assertThat(gathering.add(list, second, books)).isEqualTo(1);
        var sections = desk.draft(slug).contents().sections();
        assertThat(sections.get(0).entries()).isEmpty();
        assertThat(sections.get(1).entries()).extracting(it -> it.book().id()).containsExactlyElementsOf(books);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> gathering.add(list, UUID.randomUUID(), books))
                .satisfies(it -> assertThat(it.reason()).isEqualTo("catalogue.sectionGone"));
        var tooMany = Collections.nCopies(Gathering.MOST + 1, books.getFirst());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gathering.add(list, second, tooMany));
    }

    @Test
    void manyComeByAsManyStatementsAsOne() {
        var books = IntStream.range(0, 30)
                .mapToObj(it -> desk.book("多" + it + mark))
                .toList();
        var one = desk.list("一本");
        var many = desk.list("多本");
        assertThat(SqlCount.of(() -> gathering.add(many.id(), plain(books.subList(1, 30)))))
                .isEqualTo(SqlCount.of(() -> gathering.add(one.id(), plain(books.subList(0, 1)))));
    }

    @Test
    void whatCannotBeKeptLeavesTheDraftAsItWas() {
        var draft = desk.list("原样");
        var book = desk.book("甲" + mark);
        var other = desk.book("乙" + mark);
        refused(
                draft,
                List.of(
                        new Gathered(1, book, "另一部分", Importance.REQUIRED, ""),
                        new Gathered(8, other, "", Importance.REQUIRED, "长".repeat(2001))));
        refused(
                draft,
                IntStream.range(0, 41)
                        .mapToObj(it -> new Gathered(1, book, "第" + it + "部分", Importance.REQUIRED, ""))
                        .toList());
        refused(
                draft,
                IntStream.rangeClosed(0, Gathering.MOST)
                        .mapToObj(it -> new Gathered(1, book, "", Importance.REQUIRED, ""))
                        .toList());
        assertThat(desk.draft(draft.slug())).isEqualTo(draft);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gathering.add(ListId.random(), plain(List.of(book))));
    }

    @Test
    void whatIsTooLongIsNamedByItsRowsAllAtOnce() {
        var draft = desk.list("太长");
        var book = desk.book("丙" + mark);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> gathering.add(
                        draft.id(),
                        List.of(
                                new Gathered(2, book, "", Importance.REQUIRED, "长".repeat(2000) + "  "),
                                new Gathered(5, book, "", Importance.REQUIRED, "长".repeat(2001)),
                                new Gathered(9, book, "名".repeat(201), Importance.REQUIRED, ""))))
                .satisfies(it -> {
                    assertThat(it.reason()).isEqualTo("catalogue.rowsTooLong");
                    assertThat(it.details()).startsWith("5、9", Listing.NOTE);
                });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> gathering.add(
                        draft.id(),
                        IntStream.rangeClosed(1, 30)
                                .mapToObj(row -> new Gathered(row, book, "", Importance.REQUIRED, "长".repeat(2001)))
                                .toList()))
                .satisfies(it -> {
                    assertThat(it.reason()).isEqualTo("catalogue.manyRowsTooLong");
                    assertThat(it.details()).contains("1、2、3、4、5、6、7、8、9、10", 30);
                });
        assertThat(desk.draft(draft.slug())).isEqualTo(draft);
    }

    @Test
    void membersMayNot() {
        People.signIn(MemberId.random(), Roles.MEMBER, Roles.STAFF);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> gathering.read("书"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> gathering.add(ListId.random(), List.of()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> gathering.add(ListId.random(), UUID.randomUUID(), List.of()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> gathering.listed(ListId.random(), List.of()));
    }

    private void refused(Draft draft, List<Gathered> books) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gathering.add(draft.id(), books));
    }

    private List<BookId> found(String line) {
        var read = gathering.read(line);
        assertThat(read).hasSize(1);
        return read.getFirst().books().stream().map(BookRow::id).toList();
    }

    private static List<Gathered> plain(List<BookId> books) {
        return books.stream()
                .map(it -> new Gathered(1, it, "", Importance.RECOMMENDED, ""))
                .toList();
    }
}
