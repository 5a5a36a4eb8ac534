package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.scholarlycppcc.catalogue.Desk.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class GapsTests {
    @Autowired
    Gaps gaps;

    @Autowired
    Listing listing;

    @Autowired
    Renewing renewing;

    @Autowired
    Archiving archiving;

    @Autowired
    Merging merging;

    @Autowired
    Cataloguing cataloguing;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private Desk desk;
    private SectorId sector;
    private int now;

    @BeforeEach
    void aLibrarianWorks(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        sector = people.sector("invited");
        now = Year.now(clock).getValue();
        People.signIn(people.named("李"), Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void whatIsPublishedIsCountedByItsSectorAndCategory() {
        var before = gaps.of(now);
        var law = cataloguing.add(Desk.card("法", "佚名 著").with(Fact.CATEGORY, "law-society"));
        desk.published(desk.list("数书", sector, law, desk.book("诗一"), desk.book("诗二")));
        var after = gaps.of(now);
        assertThat(after.of(sector).in("law-society").books())
                .isEqualTo(before.of(sector).in("law-society").books() + 1);
        assertThat(after.of(sector).in("literature-arts").books())
                .isEqualTo(before.of(sector).in("literature-arts").books() + 2);
        assertThat(after.of(sector).books()).isEqualTo(before.of(sector).books() + 3);
        assertThat(after.of(null).books()).isEqualTo(before.of(null).books());
        assertThat(after.of(people.sector("cpc")).books())
                .isEqualTo(before.of(people.sector("cpc")).books());
    }

    @Test
    void aBookOnTwoListsIsOneBook() {
        var book = desk.book("两处都有");
        desk.published(desk.list("一处", sector, book));
        var before = gaps.of(now);
        desk.published(desk.list("二处", sector, book));
        desk.published(desk.list("全体", book));
        var after = gaps.of(now);
        assertThat(after.books()).isEqualTo(before.books());
        assertThat(after.of(sector).books()).isEqualTo(before.of(sector).books());
        assertThat(after.of(null).books()).isEqualTo(before.of(null).books() + 1);
    }

    @Test
    void noDraftIsCounted() {
        var before = gaps.of(now);
        var never = desk.list("从未发布", sector, desk.book("草稿里的书"));
        assertThat(gaps.of(now)).isEqualTo(before);
        var published = desk.published(never);
        var standing = gaps.of(now);
        listing.add(published.id(), Desk.first(published).id(), desk.book("后来加的"));
        assertThat(gaps.of(now)).isEqualTo(standing);
        listing.remove(published.id(), entry(desk.draft(published.slug()), 0).id());
        assertThat(gaps.of(now)).isEqualTo(standing);
    }

    @Test
    void aMergedBookIsNeverCountedTwice() {
        var stays = desk.book("留下的");
        var goes = desk.book("并入的");
        var list = desk.published(desk.list("合并之前", sector, stays, goes));
        desk.published(desk.list("另一份", sector, goes));
        int before = gaps.of(now).of(sector).books();
        var merge = MergeId.random();
        merging.propose(merge, stays, List.of(goes), "");
        merging.accept(merge, new MergeChoice(Map.of(), null, Map.of(stays, 1, goes, 1)));
        var after = gaps.of(now).of(sector);
        assertThat(after.books()).isEqualTo(before - 1);
        assertThat(after.listed())
                .extracting(it -> it.book().id())
                .contains(stays)
                .doesNotContain(goes);
        assertThat(on(list, now)).extracting(it -> it.book().id()).containsOnly(stays);
    }

    @Test
    void whatTheLatestEditionAddedIsNew() {
        var list = desk.published(desk.list("新增", sector, desk.book("旧书")));
        assertThat(on(list, now)).noneMatch(GapMap.Listed::added);
        listing.add(list.id(), Desk.first(list).id(), desk.book("新书"));
        desk.published(list);
        assertThat(on(list, now))
                .filteredOn(GapMap.Listed::added)
                .extracting(it -> it.book().title())
                .containsExactly("新书");
        listing.add(list.id(), Desk.first(list).id(), desk.book("更新的书"));
        desk.published(list);
        assertThat(on(list, now))
                .filteredOn(GapMap.Listed::added)
                .extracting(it -> it.book().title())
                .containsExactly("更新的书");
    }

    @Test
    void thisYearsListMakesLastYearsGiveWay() {
        var old = desk.published(desk.list("去年", sector, desk.book("年年有"), desk.book("去年有")));
        came(old, 1, now - 1);
        var anew = desk.draft(renewing.again(old.id(), "今年"));
        listing.remove(anew.id(), entry(anew, 1).id());
        listing.add(anew.id(), Desk.first(anew).id(), desk.book("今年有"));
        assertThat(on(old, now)).hasSize(2);
        desk.published(anew);
        assertThat(on(old, now)).isEmpty();
        assertThat(on(anew, now))
                .extracting(it -> it.book().title(), GapMap.Listed::added)
                .containsExactlyInAnyOrder(tuple("年年有", false), tuple("今年有", true));
        assertThat(on(old, now - 1)).hasSize(2);
        assertThat(on(anew, now - 1)).isEmpty();
        archiving.archive(anew.id());
        assertThat(on(old, now)).hasSize(2);
    }

    @Test
    void anEarlierYearShowsTheEditionOfItsEnd() {
        var list = desk.published(desk.list("历年", sector, desk.book("最早")));
        listing.add(list.id(), Desk.first(list).id(), desk.book("其后"));
        desk.published(list);
        came(list, 1, now - 2);
        came(list, 2, now - 1);
        assertThat(on(list, now - 3)).isEmpty();
        assertThat(on(list, now - 2)).hasSize(1);
        assertThat(on(list, now - 1)).hasSize(2);
        assertThat(on(list, now)).hasSize(2);
        assertThat(gaps.years()).startsWith(now, now - 1, now - 2);
    }

    @Test
    void anArchivedListCountsInTheYearsBefore() {
        var list = desk.published(desk.list("归档", sector, desk.book("曾经")));
        came(list, 1, now - 1);
        archiving.archive(list.id());
        assertThat(on(list, now)).isEmpty();
        assertThat(on(list, now - 1)).hasSize(1);
    }

    @Test
    void theMapCostsTheSameWhateverItHolds() {
        var before = SqlCount.of(() -> gaps.of(now));
        desk.published(desk.list(
                "很长",
                sector,
                IntStream.range(0, 30).mapToObj(it -> desk.book("书" + it)).toArray(BookId[]::new)));
        assertThat(SqlCount.of(() -> gaps.of(now))).isEqualTo(before).isEqualTo(3);
    }

    @Test
    void membersAndStaffMayNot() {
        for (var role : List.of(Roles.MEMBER, Roles.STAFF)) {
            People.signIn(MemberId.random(), role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> gaps.of(now));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(gaps::years);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(gaps::uses);
        }
    }

    private List<GapMap.Listed> on(Draft list, int year) {
        return gaps.of(year).of(sector).listed().stream()
                .filter(it -> it.list().slug().equals(list.slug()))
                .toList();
    }

    private void came(Draft list, int edition, int year) {
        transaction.executeWithoutResult(it -> sql.sql(
                        "update list_edition set published_at = :day where book_list = :list and edition = :edition")
                .param("day", LocalDate.of(year, 6, 1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("list", list.id().value())
                .param("edition", edition)
                .update());
    }
}
