package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.catalogue.Desk.entry;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class RenewingTests {
    @Autowired
    Renewing renewing;

    @Autowired
    Remarking remarking;

    @Autowired
    Archiving archiving;

    @Autowired
    Listing listing;

    @Autowired
    Lists lists;

    @Autowired
    People people;

    private Desk desk;

    @BeforeEach
    void aLibrarianWorks(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        People.signIn(people.named("李"), Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void nextYearsListBeginsAsThisOneStands() {
        var sector = people.sector("invited");
        var old = desk.list("2026 书目", sector, desk.book("甲"), desk.book("乙"));
        listing.annotate(old.id(), entry(old, 0).id(), "", "为何");
        listing.weigh(old.id(), entry(old, 1).id(), Importance.RECOMMENDED, Importance.REQUIRED);
        remarking.remark(old.id(), entry(old, 1).id(), "", "内部");
        old = desk.draft(old.slug());

        var anew = desk.draft(renewing.again(old.id(), "2027 书目"));
        assertThat(anew.contents().title()).isEqualTo("2027 书目");
        assertThat(anew.edition()).isNull();
        assertThat(anew.contents().sections())
                .extracting(ListContents.Section::title)
                .containsExactly("起步", "深读");
        assertThat(anew.contents().entries())
                .extracting(it -> it.book().title(), ListContents.Entry::importance, ListContents.Entry::note)
                .containsExactlyElementsOf(old.contents()
                        .entries()
                        .map(it -> org.assertj.core.groups.Tuple.tuple(it.book().title(), it.importance(), it.note()))
                        .toList());
        assertThat(anew.contents().entries().map(ListContents.Entry::id))
                .doesNotContainAnyElementsOf(
                        old.contents().entries().map(ListContents.Entry::id).toList());
        assertThat(requireNonNull(remarking.of(anew.id()).get(entry(anew, 1).id()))
                        .words())
                .isEqualTo("内部");
        assertThat(anew.years().before()).isEqualTo(new ListName(old.slug(), "2026 书目"));
        assertThat(desk.draft(old.slug()).years().next()).isEqualTo(new ListName(anew.slug(), "2027 书目"));
        desk.published(anew);
        assertThat(lists.ofSector(sector)).extracting(ListRow::slug).contains(anew.slug());
        // The old list is what it was.
        assertThat(desk.draft(old.slug()).version()).isEqualTo(old.version());
    }

    @Test
    void membersFindEachFromTheOtherOnceBothArePublished() {
        var old = desk.published(desk.list("旧年", desk.book("甲")));
        var anew = desk.draft(renewing.again(old.id(), "新年"));
        assertThat(lists.years(old.id())).isEqualTo(new Years(null, null));
        desk.published(anew);
        assertThat(lists.years(old.id())).isEqualTo(new Years(null, new ListName(anew.slug(), "新年")));
        assertThat(lists.years(anew.id())).isEqualTo(new Years(new ListName(old.slug(), "旧年"), null));
        archiving.archive(old.id());
        assertThat(lists.years(anew.id()).before()).isNotNull();
        assertThat(requireNonNull(lists.years(old.id()).next()).title()).isEqualTo("新年");
        archiving.archive(anew.id());
        assertThat(lists.years(old.id()).next()).isNull();
    }

    @Test
    void aListIsFollowedOnlyOnceUnlessThatOneIsArchived() {
        var old = desk.list("一次", desk.book("甲"));
        var first = renewing.again(old.id(), "接着");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> renewing.again(old.id(), "又一份"))
                .satisfies(it -> assertThat(it.details()).containsExactly("接着"));
        archiving.archive(desk.draft(first).id());
        assertThat(desk.draft(old.slug()).years().next()).isNull();
        assertThat(desk.draft(renewing.again(old.id(), "再来")).years().before()).isNotNull();
    }

    @Test
    void aTitleAndAListAreNeeded() {
        var old = desk.list("要名", desk.book("甲"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> renewing.again(old.id(), " "));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> renewing.again(ListId.random(), "无"));
    }

    @Test
    void aLongListCostsAsLittleAsAShortOne() {
        var small = desk.list("短", desk.book("甲"));
        var large = desk.list(
                "长",
                java.util.stream.IntStream.range(0, 30)
                        .mapToObj(it -> desk.book("书" + it))
                        .toArray(BookId[]::new));
        var few = SqlCount.of(() -> renewing.again(small.id(), "短二"));
        assertThat(SqlCount.of(() -> renewing.again(large.id(), "长二")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
    }

    @Test
    void membersAndStaffMayNot() {
        var old = desk.list("不许", desk.book("甲"));
        for (var role : List.of(Roles.MEMBER, Roles.STAFF)) {
            People.signIn(MemberId.random(), role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> renewing.again(old.id(), "新"));
        }
    }
}
