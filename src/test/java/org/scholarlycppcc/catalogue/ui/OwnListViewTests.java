package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.OwnList;
import org.scholarlycppcc.catalogue.OwnListId;
import org.scholarlycppcc.catalogue.OwnListing;
import org.scholarlycppcc.catalogue.OwnLists;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class OwnListViewTests extends ViewTest {
    @Autowired
    OwnLists own;

    @Autowired
    OwnListing listing;

    @Autowired
    People people;

    private Desk desk;
    private MemberId wang;
    private BookId one;
    private BookId two;

    @BeforeEach
    void wangReads(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        one = desk.book("甲书");
        two = desk.book("乙书");
        wang = people.named("王");
        People.signIn(wang, Roles.MEMBER);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aBookGoesOnAnOwnListFromItsPage() {
        navigate(BookView.class, Map.of(BookView.BOOK, one.value().toString()));
        $(ToOwnList.class).single().setOpened(true);
        click("own-list-begin");
        assertThat(field("own-list-title").isInvalid()).isTrue();
        field("own-list-title").setValue("灯下");
        click("own-list-begin");
        assertThat($(ToOwnList.class).single().getElement().getTextRecursively())
                .contains("已加入《灯下》");

        navigate(BookView.class, Map.of(BookView.BOOK, two.value().toString()));
        $(ToOwnList.class).single().setOpened(true);
        press("灯下");
        assertThat(own.mine(two)).singleElement().satisfies(it -> {
            assertThat(it.holds()).isTrue();
            assertThat(it.books()).isEqualTo(2);
        });
    }

    @Test
    void anOwnListIsBegunPutInOrderAnnotatedAndProposed() {
        navigate(OwnListsView.class);
        field("own-list-title").setValue("我的几本");
        click("own-list-begin");
        assertThat($(H1.class).single().getText()).isEqualTo("我的几本");
        assertThat($(Button.class).withId("propose").single().isEnabled()).isFalse();
        var list = own.mine(null).getFirst().id();
        listing.add(list, one);
        listing.add(list, two);
        navigate(OwnListsView.class);
        open(list);
        label("上移《乙书》");
        assertThat(titles(list)).containsExactly("乙书", "甲书");
        label("修改《乙书》这一条");
        test($(TextArea.class).all().stream()
                        .filter(it -> it.getLabel().equals("读法与理由"))
                        .findAny()
                        .orElseThrow())
                .setValue("先读第三章");
        // What is typed stays, whatever else is done meanwhile.
        label("下移《乙书》");
        assertThat(find(list).entries().getLast().note()).isEqualTo("先读第三章");
        label("上移《乙书》");
        press("改好了");
        assertThat(find(list).entries().getFirst().note()).isEqualTo("先读第三章");
        label("移出《甲书》");
        assertThat(titles(list)).containsExactly("乙书");
        test($(TextField.class).withId("own-title").single()).setValue("夏天的几本");
        assertThat($(H1.class).single().getText()).isEqualTo("夏天的几本");
        test($(TextField.class).withId("own-title").single()).setValue(" ");
        assertThat(field("own-title").isInvalid()).isTrue();
        assertThat(find(list).title()).isEqualTo("夏天的几本");
        test($(TextField.class).withId("own-title").single()).setValue("我的几本");
        $(TextArea.class).withId("propose-message").single().setValue("请看");
        label("修改《乙书》这一条");
        assertThat($(TextArea.class).withId("propose-message").single().getValue())
                .isEqualTo("请看");
        click("propose");
        assertThat(find(list).state()).isEqualTo(OwnList.State.PROPOSED);
        assertThat($(Button.class).withId("propose-take-back").all()).hasSize(1);

        People.signIn(people.named("审"), Roles.LIBRARIAN);
        navigate(ProposalsView.class);
        assertThat($(ProposalsView.class).single().getElement().getTextRecursively())
                .contains("我的几本", "请看", "王");
    }

    @Test
    void aLibrarianDeclinesWithAReasonAndAcceptsAnother() {
        var declined = proposed("不合适的");
        var accepted = proposed("合适的");
        People.signIn(people.named("审"), Roles.LIBRARIAN);
        decide(declined);
        click("proposal-decline");
        assertThat($(TextArea.class).withId("proposal-reason").single().isInvalid())
                .isTrue();
        $(TextArea.class).withId("proposal-reason").single().setValue("重复了");
        click("proposal-decline");
        decide(accepted);
        field("proposal-section").setValue("王委员的书单");
        click("proposal-accept");
        assertThat($(H1.class).single().getText()).isEqualTo("合适的");
        assertThat($(Outline.class).single().getElement().getTextRecursively()).contains("王委员的书单");
        click("publish");
        click("publish-now");
        assertThat($(ListView.class).single().getElement().getTextRecursively()).contains("荐书单的委员：王");

        People.signIn(wang, Roles.MEMBER);
        open(declined);
        assertThat($(OwnListView.class).single().getElement().getTextRecursively())
                .contains("重复了");
        navigate(OwnListsView.class);
        open(accepted);
        assertThat($(OwnListView.class).single().getElement().getTextRecursively())
                .contains("已采用");
    }

    @Test
    void anOwnListCostsTheSameWhateverItHolds() {
        var small = own.begin("小");
        listing.add(small, one);
        navigate(OwnListsView.class);
        long few = SqlCount.of(() -> open(small));
        var large = own.begin("大");
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        var books = java.util.stream.IntStream.range(0, 20)
                .mapToObj(it -> desk.book("第" + it))
                .toList();
        People.signIn(wang, Roles.MEMBER);
        books.forEach(it -> listing.add(large, it));
        navigate(OwnListsView.class);
        assertThat(SqlCount.of(() -> open(large))).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private OwnListId proposed(String title) {
        var list = own.begin(title);
        listing.add(list, one);
        own.propose(list, "");
        return list;
    }

    private void decide(OwnListId list) {
        com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate(
                        ProposalsView.class,
                        com.vaadin.flow.router.QueryParameters.of(
                                "list", list.value().toString()));
    }

    private void open(OwnListId list) {
        navigate(OwnListView.class, Map.of("list", list.value().toString()));
    }

    private OwnList find(OwnListId list) {
        return own.find(list).orElseThrow();
    }

    private List<String> titles(OwnListId list) {
        return find(list).entries().stream().map(it -> it.book().title()).toList();
    }

    private TextField field(String id) {
        return $(TextField.class).withId(id).single();
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private void press(String text) {
        test($(Button.class).all().stream()
                        .filter(it -> it.getText().equals(text))
                        .findAny()
                        .orElseThrow())
                .click();
    }

    private void label(String label) {
        test($(Button.class).all().stream()
                        .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                        .findAny()
                        .orElseThrow())
                .click();
    }
}
