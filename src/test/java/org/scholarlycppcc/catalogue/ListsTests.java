package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.catalogue.Desk.entry;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoredTest
class ListsTests {
    @Autowired
    Lists lists;

    @Autowired
    Listing listing;

    @Autowired
    FoundLists found;

    private Desk desk;

    @Autowired
    People people;

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
    void theCommitteeListIsBornPublishedWithItsSevenSections() {
        var list = lists.edition("committee-2022").orElseThrow();
        assertThat(list.contents().sections())
                .extracting(it -> it.entries().size())
                .containsExactly(34, 22, 30, 28, 26, 24, 18);
        assertThat(list.list().books()).isEqualTo(182);
        assertThat(lists.published()).extracting(ListRow::kind).startsWith(ListKind.COMMITTEE);
    }

    @Test
    void aSectorHasItsListsAndAShelf() {
        var sector = people.sector("education");
        assertThat(lists.ofSector(sector)).extracting(ListRow::slug).contains("education");
        assertThat(lists.shelf(sector, 5)).hasSize(5).doesNotHaveDuplicates();
        assertThat(lists.first(lists.edition("education").orElseThrow().list().id(), 3))
                .hasSize(3);
    }

    @Test
    void aDraftIsOnNoShelfAndFoundByNobody() {
        var sector = people.sector("invited");
        var book = desk.book("只在草稿里");
        var draft = desk.list("未发布", sector, book);
        listing.annotate(draft.id(), entry(draft, 0).id(), "", "没人看见");
        var ids = List.of(draft.id().value(), entry(draft, 0).id());
        assertThat(lists.ofSector(sector)).extracting(ListRow::slug).doesNotContain(draft.slug());
        assertThat(lists.shelf(sector, 50)).extracting(BookRow::id).doesNotContain(book);
        assertThat(lists.naming(book)).isEmpty();
        assertThat(found.current(ids)).isEmpty();

        desk.published(draft);
        assertThat(lists.ofSector(sector)).extracting(ListRow::slug).contains(draft.slug());
        assertThat(lists.shelf(sector, 50)).extracting(BookRow::id).contains(book);
        assertThat(lists.naming(book)).singleElement().satisfies(it -> {
            assertThat(it.list()).isEqualTo("未发布");
            assertThat(it.note()).isEqualTo("没人看见");
            assertThat(it.importance()).isEqualTo(Importance.RECOMMENDED);
        });
        assertThat(found.current(ids))
                .anySatisfy(it -> assertThat(it.path()).isEqualTo("lists/" + draft.slug()))
                .anySatisfy(it -> assertThat(it.path())
                        .isEqualTo("lists/" + draft.slug() + "?entry="
                                + entry(draft, 0).id()));
    }

    @Test
    void everyPublishedListAndNoteIsFoundOnceByARebuild() {
        desk.published(desk.list("重建", desk.book("甲")));
        var all = new java.util.ArrayList<java.util.UUID>();
        for (var next = found.idsAfter(null, 7); !next.isEmpty(); next = found.idsAfter(next.getLast(), 7))
            all.addAll(next);
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(90);
        assertThat(found.current(all)).hasSameSizeAs(all);
    }

    @Test
    void anUnknownListIsNotThere() {
        assertThat(lists.edition("no-such-list")).isEmpty();
    }

    @Test
    void strangersReadNothing() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(lists::published);
    }
}
