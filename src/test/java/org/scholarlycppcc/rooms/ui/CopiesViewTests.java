package org.scholarlycppcc.rooms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Seat;
import org.scholarlycppcc.rooms.copies.Borrowing;
import org.scholarlycppcc.rooms.copies.CopyId;
import org.scholarlycppcc.rooms.copies.CopyText;
import org.scholarlycppcc.rooms.copies.LoanId;
import org.scholarlycppcc.rooms.copies.OwnLoans;
import org.scholarlycppcc.rooms.copies.Stocking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of paper copies: Li is a librarian, Zhao convenes the economists, Wang and Sun are members. */
class CopiesViewTests extends ViewTest {
    private static final String SLUG = "economy";

    @Autowired
    People people;

    @Autowired
    Stocking stocking;

    @Autowired
    Borrowing borrowing;

    @Autowired
    OwnLoans own;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final CopyId copy = CopyId.random();
    private BookId book;
    private MemberId zhao;
    private MemberId wang;
    private MemberId sun;

    @BeforeEach
    void aCopyStandsOnTheShelf() {
        zhao = people.seated("赵召", SLUG, LocalDate.now().minusDays(1));
        wang = people.seated("王借", SLUG, LocalDate.now().minusDays(1));
        sun = people.seated("孙等", SLUG, LocalDate.now().minusDays(1));
        List.of(zhao, wang, sun).forEach(it -> people.gets(it, "MEMBER"));
        people.convenes(zhao, SLUG, LocalDate.now(), null);
        convenor();
        book = catalogue.byKey("xiangtu-zhongguo").orElseThrow();
        stocking.add(List.of(copy), people.sector(SLUG), book, new CopyText("", "窗边", ""));
    }

    @AfterEach
    void leave() {
        People.signOut();
        for (var table : List.of("copy_loan", "copy_reservation", "room_copy_change", "room_copy", "paper_copy"))
            change("delete from " + table);
        change("delete from appointment where member = ?", zhao.value());
    }

    @Test
    void theBooksPageLendsAndTheLoansPageTakesBack() {
        member(wang);
        UI.getCurrent().navigate("books/" + book.value());
        findButton().withText("借走 ECO-001").click();
        assertThat($(BookCopies.class).single().getElement().getTextRecursively())
                .contains("借好了", "该还");
        assertThat(own.loans()).hasSize(1);
        navigate(LoansView.class);
        press("归还《乡土中国》");
        assertThat(own.loans()).isEmpty();
        assertThat($(EmptyState.class).single().getText()).startsWith("您现在没有借书");
    }

    @Test
    void whoeverComesSecondReservesAndTheLoserOfARaceIsTold() {
        member(sun);
        UI.getCurrent().navigate("books/" + book.value());
        member(wang);
        borrowing.borrow(LoanId.random(), copy);
        member(sun);
        findButton().withText("借走 ECO-001").click();
        assertThat(said()).contains("这一册正借出");
        press("预约经济界悦读书屋的一册");
        assertThat(own.reservations()).hasSize(1);
        navigate(LoansView.class);
        press("取消预约《乡土中国》");
        assertThat(own.reservations()).isEmpty();
    }

    @Test
    void whoeverWaitsSeesThePlaceInTheQueueAndStepsBack() {
        member(wang);
        borrowing.borrow(LoanId.random(), copy);
        member(zhao);
        UI.getCurrent().navigate("books/" + book.value());
        press("预约经济界悦读书屋的一册");
        member(sun);
        UI.getCurrent().navigate("lists");
        UI.getCurrent().navigate("copies/" + copy.value());
        findButton().withText("预约").click();
        assertThat(page()).contains("排在第 2 位");
        assertThat($(Button.class).withText("预约").all()).isEmpty();
        UI.getCurrent().navigate("books/" + book.value());
        assertThat($(BookCopies.class).single().getElement().getTextRecursively())
                .contains("排在第 2 位");
        UI.getCurrent().navigate("copies/" + copy.value());
        press("取消在经济界悦读书屋的预约");
        assertThat(own.reservations()).isEmpty();
        assertThat(page()).contains("已取消").doesNotContain("排在第");
        findButton().withText("预约").click();
        assertThat(own.reservations()).hasSize(1);
    }

    @Test
    void theConvenorHandsOutAndTakesBack() {
        UI.getCurrent().navigate("copies/" + copy.value());
        @SuppressWarnings("unchecked")
        ComboBox<Seat> whom = $(ComboBox.class).withId("hand-out-to").single();
        press($(Button.class).withId("hand-out").single());
        assertThat(said()).contains("请选一位");
        whom.setValue(new Seat(wang, people.sector(SLUG), "王借"));
        press($(Button.class).withId("hand-out").single());
        assertThat(texts()).contains("借给了：王借");
        press($(Button.class).withId("take-back").single());
        assertThat(texts()).doesNotContain("借给了：王借").contains("借出过 1 次。谁借过，不留记录。");
    }

    @Test
    void ofMoreLabelsThanArePrintedAtOnceItIsSaidHowManyThereAre() {
        UI.getCurrent().navigate("rooms/" + SLUG + "/copies");
        assertThat(labels()).containsExactly("打印全部标签");
        change("""
                insert into room_copy (id, version, room, book, number, label, shelf, remark, added)
                select random_uuid(), 1, c.room, c.book, 96000 + n.x, 'MANY-' || n.x, '', '', c.added
                from room_copy c, system_range(1, 500) n where c.id = ?
                """, copy.value());
        UI.getCurrent().navigate("rooms");
        UI.getCurrent().navigate("rooms/" + SLUG + "/copies");
        assertThat(texts()).anyMatch(it -> it.contains("501"));
        assertThat(labels())
                .containsExactly(
                        "打印编号 1 到 480 的标签（1 册）", "打印编号 96001 到 96480 的标签（480 册）", "打印编号 96481 到 96960 的标签（20 册）");
        assertThat($(LabelsLink.class).all().getLast().getHref()).endsWith("?from=96481");
    }

    private List<String> labels() {
        return $(LabelsLink.class).all().stream().map(LabelsLink::getText).toList();
    }

    @Test
    void aLibrarianSeesThatItIsOutAndNotWithWhom() {
        member(wang);
        borrowing.borrow(LoanId.random(), copy);
        People.signIn(people.named("李"), "LIBRARIAN");
        for (var page : List.of("copies/" + copy.value(), "rooms/" + SLUG + "/copies", "books/" + book.value())) {
            UI.getCurrent().navigate(page);
            assertThat(UI.getCurrent().getElement().getTextRecursively())
                    .as(page)
                    .doesNotContain("王借");
        }
        convenor();
        UI.getCurrent().navigate("rooms/" + SLUG + "/copies");
        assertThat($(CopyItem.class).single().getElement().getTextRecursively()).contains("王借");
    }

    @Test
    void whatIsTypedWrongIsSaidAndStays() {
        UI.getCurrent().navigate("copies/" + copy.value());
        $(TextField.class).withId("copy-shelf").single().setValue("长".repeat(101));
        press($(Button.class).withId("keep-copy").single());
        assertThat(said()).isNotEmpty();
        assertThat($(TextField.class).withId("copy-shelf").single().getValue()).hasSize(101);
    }

    @Test
    void whatADeedCameToStaysWhereItIsHeard() {
        UI.getCurrent().navigate("copies/" + copy.value());
        var outcome = $(Outcome.class).all().getFirst();
        var moved = new AtomicInteger();
        outcome.addDetachListener(it -> moved.incrementAndGet());
        findButton().withText("借走这一册").click();
        assertThat(outcome.getElement().getTextRecursively()).contains("借好了");
        assertThat(outcome.isAttached()).isTrue();
        assertThat(moved).hasValue(0);
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String said() {
        return $(Problem.class).all().stream().map(Paragraph::getText).reduce("", String::concat);
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(it -> label.equals(it.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(Button button) {
        test(button).click();
    }

    private void convenor() {
        People.signIn(zhao, "MEMBER");
    }

    private static void member(MemberId who) {
        People.signIn(who, "MEMBER");
    }

    private void change(String statement, Object... values) {
        transaction.executeWithoutResult(it -> sql.sql(statement).params(values).update());
    }
}
