package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.CallId;
import org.scholarlycppcc.catalogue.Calling;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Listing;
import org.scholarlycppcc.catalogue.Nominating;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.catalogue.NominationId;
import org.scholarlycppcc.catalogue.NominationText;
import org.scholarlycppcc.catalogue.Selecting;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The librarians' queue of nominations: Wang nominates, Li and Zhou decide. */
class NominationDeskViewTests extends ViewTest {
    // Nobody convenes it, so that librarians have its nominations at once.
    private static final String SECTOR = "ethnic-religion";

    @Autowired
    Nominating nominating;

    @Autowired
    Selecting selecting;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final NominationId id = NominationId.random();
    private final String title = "队里的书" + id.value();
    private Draft list;
    private MemberId li;
    private MemberId zhou;

    @BeforeEach
    void wangNominates(@Autowired Calling calling, @Autowired ApplicationContext house) {
        var wang = people.seated("王", SECTOR, LocalDate.now().minusYears(1));
        li = people.named("李");
        zhou = people.named("周");
        People.signIn(li, Roles.LIBRARIAN);
        list = new Desk(house).list("荐书放这里");
        var call = CallId.random();
        calling.open(
                call,
                "征集",
                "",
                people.sector(SECTOR),
                list.id(),
                LocalDate.now().plusDays(9));
        People.signIn(wang, Roles.MEMBER);
        nominating.nominate(id, call, new NominationText(title, "", "", "", "好", ""));
        // Ahead of what the demo has.
        transaction.executeWithoutResult(
                it -> sql.sql("update nomination set state = 'IN_REVIEW', due = :due where id = :id")
                        .param("due", LocalDate.now().minusYears(1))
                        .param("id", id.value())
                        .update());
    }

    @AfterEach
    void leaves() {
        transaction.executeWithoutResult(it -> sql.sql("delete from nomination where id = :id")
                .param("id", id.value())
                .update());
        People.signOut();
    }

    @Test
    void categoriesAndSectionsAreChosenByTheirNumbers() {
        open();
        assertThat(first("nomination-category")).startsWith("1 ");
        assertThat(first("nomination-section")).startsWith("1 ");
    }

    @SuppressWarnings("unchecked")
    private String first(String field) {
        var select = (Select<Object>) $(Select.class).withId(field).single();
        return select.getItemLabelGenerator().apply(select.getListDataView().getItem(0));
    }

    @Test
    void whatAnotherLibrarianDecidedFirstIsSaidAndTheNextOneShown() {
        open();
        People.signIn(zhou, Roles.LIBRARIAN);
        selecting.decline(id, "已有同类");
        People.signIn(li, Roles.LIBRARIAN);
        test($(TextField.class).withId("nomination-reason").single()).setValue("也不要");
        test($(Button.class).withId("nomination-decline").single()).click();
        assertThat(page()).contains("《" + title + "》刚刚由别人处理了");
        assertThat(selecting.decided())
                .filteredOn(it -> it.id().equals(id))
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("已有同类"));
    }

    @Test
    void whyABookThatIsListedCannotBeAcceptedIsReadyToBeSaid(@Autowired ApplicationContext house) {
        People.signIn(li, Roles.LIBRARIAN);
        var book = new Desk(house).book(title);
        house.getBean(Listing.class).add(list.id(), Desk.first(list).id(), book);
        open();
        test($(Button.class).withId("nomination-accept").single()).click();
        var reason = $(TextField.class).withId("nomination-reason").single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getValue()).startsWith("书目里已有这本书");
        test($(Button.class).withId("nomination-decline").single()).click();
        assertThat(selecting.decided())
                .filteredOn(it -> it.id().equals(id))
                .extracting(Nomination::reason)
                .containsExactly(reason.getValue());
    }

    private void open() {
        People.signIn(li, Roles.LIBRARIAN);
        navigate(NominationDeskView.class);
        assertThat(page()).contains(title);
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
