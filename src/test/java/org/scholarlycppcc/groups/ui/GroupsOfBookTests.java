package org.scholarlycppcc.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The groups that read a book, on the page of the book. */
class GroupsOfBookTests extends ViewTest {
    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private Founded founded;
    private MemberId zhao;
    private MemberId wang;
    private BookId book;

    @BeforeEach
    void aBookIsThere(
            @Autowired People people,
            @Autowired AutowireCapableBeanFactory factory,
            @Autowired ApplicationContext house) {
        founded = Founded.in(factory);
        zhao = people.named("赵");
        wang = people.named("王");
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        book = new Desk(house).book("共读的书");
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aGroupThatOneCanJoinIsOneOfTheThingsToDoNext() {
        var group = reading(founded.group(Access.OPEN, LocalDate.now().plusDays(9), zhao));
        open(wang, Roles.MEMBER);
        assertThat(next()).containsExactly("groups/" + Founded.slug(group));
        assertThat(page()).contains("和“夜读群”一起读", "一起读这本书的群");
        open(zhao, Roles.MEMBER);
        assertThat(page()).contains("我的读书群：夜读群").doesNotContain("和“夜读群”一起读");
    }

    @Test
    void oneThatIsOverIsNamedButLeadsNowhere() {
        reading(founded.group(Access.OPEN, LocalDate.now().minusDays(90), zhao));
        open(wang, Roles.MEMBER);
        assertThat(next()).isEmpty();
        assertThat(page()).contains("夜读群", "第 4 周读到了什么？");
    }

    @Test
    void ofAPrivateGroupOthersFindNoWord() {
        reading(founded.group(Access.PRIVATE, zhao, wang));
        open(wang, Roles.MEMBER);
        assertThat(page()).contains("夜读群", "内部群");
        for (var role : List.of(Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF, Roles.ADMIN)) {
            open(MemberId.random(), role);
            assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                    .as(role)
                    .doesNotContain("夜读群", "周读到了什么？", "一起读这本书的群");
        }
    }

    private GroupId reading(GroupId group) {
        transaction.executeWithoutResult(it -> sql.sql("update reading_group set book = :book where id = :group")
                .param("book", book.value())
                .param("group", group.value())
                .update());
        return group;
    }

    private void open(MemberId reader, String role) {
        People.signIn(reader, role);
        UI.getCurrent().navigate("books/" + book.value());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> next() {
        return $(RouterLink.class).all().stream()
                .filter(it ->
                        it.getParent().orElseThrow().getParent().orElseThrow().hasClassName("book-next"))
                .map(RouterLink::getHref)
                .toList();
    }
}
