package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.base.Roles.ADMIN;
import static org.scholarlycppcc.base.Roles.LIBRARIAN;
import static org.scholarlycppcc.base.Roles.MEMBER;
import static org.scholarlycppcc.base.Roles.STAFF;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.groups.BookTalk.Topic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the page of a book tells of the groups that read it. */
class ReadTogetherTests extends GroupsCase {
    @Autowired
    ReadTogether together;

    @Autowired
    BooksRead books;

    @Autowired
    Presiding presiding;

    @Autowired
    Posting posting;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    private BookId book;

    @BeforeEach
    void aBookIsThere() {
        People.signIn(people.named("李"), LIBRARIAN);
        book = new Desk(context).book("共读之书 " + zhao.value());
    }

    @Test
    void onesOwnGroupComesFirstAndThenThoseThatOneCanJoin() {
        var over = reading(founded.group(Access.OPEN, today.minusDays(90), zhao));
        var open = reading(founded.group(Access.OPEN, today.plusDays(9), zhao));
        var mine = reading(founded.group(Access.REQUEST, zhao, wang));
        founded.group(Access.OPEN, zhao, wang);
        People.signIn(wang, MEMBER);
        assertThat(groups()).containsExactly(mine, open, over);
        assertThat(together.of(book, 2, 3)).extracting(it -> it.group().id()).containsExactly(mine, open);
    }

    @Test
    void aGroupThatReadsItBesidesAnotherBookCountsAndAnArchivedOneDoesNot() {
        var group = founded.group(Access.OPEN, zhao, wang);
        reads(group, book("第一本"));
        reading(group);
        var archived = reading(founded.group(Access.OPEN, zhao));
        People.signIn(zhao, MEMBER);
        presiding.end(archived);
        presiding.archive(archived);
        assertThat(groups()).containsExactly(group);
    }

    @Test
    void theDiscussionsLastWrittenInStandFirstAndThoseOfWeeksToComeNotAtAll() {
        var group = reading(founded.group(Access.OPEN, zhao, wang));
        People.signIn(wang, MEMBER);
        int number = posting.open(group, "说说田野");
        posting.publish(discussion(group, number), PostId.random(), "去看了一回。", null, "");
        assertThat(together.of(book, 5, 9).getFirst().topics())
                .extracting(Topic::title)
                .hasSize(4)
                .startsWith("说说田野")
                .doesNotContain("第 4 周读到了什么？");
        assertThat(together.of(book, 5, 1).getFirst().topics()).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(number);
            assertThat(it.posts()).isOne();
            assertThat(it.last()).isNotNull();
        });
    }

    @Test
    void aPrivateGroupIsToldToItsMembersOnly() {
        var secret = reading(founded.group(Access.PRIVATE, zhao, wang));
        People.signIn(wang, MEMBER);
        assertThat(groups()).containsExactly(secret);
        for (var role : List.of(MEMBER, LIBRARIAN, STAFF, ADMIN)) {
            People.signIn(stranger, role);
            assertThat(together.of(book, 5, 3)).as(role).isEmpty();
        }
    }

    @Test
    void whoLeftAPrivateGroupIsToldNothingMore() {
        var secret = reading(founded.group(Access.PRIVATE, zhao, wang));
        People.signIn(wang, MEMBER);
        context.getBean(Joining.class).leave(secret);
        assertThat(groups()).isEmpty();
    }

    @Test
    void itCostsOneStatementHoweverManyReadIt() {
        reading(founded.group(Access.OPEN, zhao, wang));
        People.signIn(wang, MEMBER);
        assertThat(SqlCount.of(this::groups)).isOne();
        for (int more = 0; more < 8; more++) reading(founded.group(Access.OPEN, zhao, wang));
        assertThat(SqlCount.of(this::groups)).isOne();
    }

    @Test
    void nobodyWithoutAnAccountIsTold() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(this::groups);
    }

    private List<GroupId> groups() {
        return together.of(book, 5, 3).stream().map(it -> it.group().id()).toList();
    }

    private BookId book(String title) {
        People.signIn(people.named("李"), LIBRARIAN);
        return new Desk(context).book(title + zhao.value());
    }

    private GroupId reading(GroupId group) {
        return reads(group, book);
    }

    private GroupId reads(GroupId group, BookId one) {
        transaction.executeWithoutResult(it -> books.add(group, one));
        return group;
    }

    private DiscussionId discussion(GroupId group, int number) {
        return context.getBean(Talk.class)
                .find(Founded.slug(group), number)
                .orElseThrow()
                .id();
    }
}
