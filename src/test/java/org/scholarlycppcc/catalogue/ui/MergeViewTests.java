package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Cataloguing;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Duplicates;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Merge;
import org.scholarlycppcc.catalogue.MergeId;
import org.scholarlycppcc.catalogue.Merging;
import org.springframework.beans.factory.annotation.Autowired;

class MergeViewTests extends ViewTest {
    @Autowired
    Cataloguing cataloguing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Merging merging;

    @Autowired
    Duplicates duplicates;

    @Autowired
    People people;

    private BookId stays;
    private BookId goes;

    @BeforeEach
    void liWorks() {
        People.signIn(people.named("李"), Roles.MEMBER, Roles.LIBRARIAN);
        stays = cataloguing.add(Desk.card("并排之书", "甲 著").with(Fact.PUBLISHED, "1999"));
        goes = cataloguing.add(Desk.card("並排之書", "甲 著").with(Fact.ABOUT, "一本书。"));
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void itIsProposedWhichOneStays() {
        UI.getCurrent().navigate(ProposeMergeView.class, ProposeMergeView.of(stays, goes));
        assertThat(survivors().getListDataView().getItems().map(BookFacts::id)).containsExactly(stays, goes);
        $(TextField.class).withId("merge-note").single().setValue("同一本");
        click("merge-propose");
        assertThat($(H1.class).single().getText()).isEqualTo("合并图书");
        var proposed = merging.waiting().getLast();
        assertThat(proposed.books()).containsExactlyInAnyOrder(stays, goes);
        assertThat(proposed.note()).isEqualTo("同一本");
    }

    @Test
    void oneBookAloneIsNotProposedAndWhatWasTypedStays() {
        UI.getCurrent().navigate(ProposeMergeView.class, ProposeMergeView.of(stays));
        $(TextField.class).withId("merge-note").single().setValue("还没写完");
        click("merge-propose");
        assertThat($(BookPicker.class).single().isInvalid()).isTrue();
        assertThat($(TextField.class).withId("merge-note").single().getValue()).isEqualTo("还没写完");
        $(BookPicker.class).single().setValue(catalogue.find(goes).orElseThrow());
        assertThat(survivors().getListDataView().getItems().map(BookFacts::id)).containsExactly(stays, goes);
    }

    @Test
    void whatDiffersIsChosenAndMerged() {
        var id = proposed();
        choice("title").setValue(catalogue.facts(goes).orElseThrow());
        assertThat(choice("about").getValue().id()).isEqualTo(goes);
        click("merge-accept");
        assertThat(merging.find(id).orElseThrow().state()).isEqualTo(Merge.State.MERGED);
        assertThat(catalogue.facts(stays).orElseThrow().title()).isEqualTo("並排之書");
        click("merge-undo");
        assertThat(merging.find(id).orElseThrow().state()).isEqualTo(Merge.State.UNDONE);
    }

    @Test
    void whatChangedMeanwhileIsShownAndTheChoiceStays() {
        var id = proposed();
        choice("title").setValue(catalogue.facts(goes).orElseThrow());
        cataloguing.edit(stays, 1, Desk.card("并排之书", "乙 著").with(Fact.PUBLISHED, "1999"), Set.of());
        click("merge-accept");
        assertThat(merging.find(id).orElseThrow().state()).isEqualTo(Merge.State.PROPOSED);
        assertThat(choice("creators").getValue().creators()).isEqualTo("乙 著");
        assertThat(choice("title").getValue().id()).isEqualTo(goes);
        click("merge-accept");
        assertThat(catalogue.facts(stays).orElseThrow().title()).isEqualTo("並排之書");
    }

    @Test
    void itIsDeclinedWithAReason() {
        var id = proposed();
        click("merge-decline");
        var reason = $(TextField.class).withId("merge-reason").single();
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("一本是注本");
        click("merge-decline");
        assertThat(merging.find(id).orElseThrow().state()).isEqualTo(Merge.State.DECLINED);
    }

    @Test
    void theAddressesOfTheMergedBookLeadOn() {
        proposed();
        click("merge-accept");
        for (var address : List.of("books/", "desk/books/", "desk/books/%s/history")) {
            var path = address.contains("%s") ? address.formatted(goes.value()) : address + goes.value();
            UI.getCurrent().navigate(path, QueryParameters.of("note", "new"));
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                    .isEqualTo(
                            path.replace(goes.value().toString(), stays.value().toString()) + "?note=new");
        }
    }

    @Test
    void theDeskSaysHowManyMergesWait() {
        proposed();
        navigate(DeskView.class);
        assertThat($(RouterLink.class)
                        .withId("desk-duplicates")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("疑似重复" + merging.waitingCount());
    }

    @Test
    void pairsThatAreNotTheSameAreTakenBackWhereTheyAreListed() {
        duplicates.dismiss(stays, goes);
        UI.getCurrent().navigate(DuplicatesView.class, QueryParameters.of("show", "apart"));
        while (!$(Button.class).withClassName("take-back").all().isEmpty())
            $(Button.class).withClassName("take-back").all().getFirst().click();
        assertThat($(EmptyState.class).single().getText()).isEqualTo("还没有说过哪两本不是同一本。");
        assertThat(duplicates.apart(null, 100))
                .noneMatch(it -> Set.of(it.one(), it.other()).equals(Set.of(stays, goes)));
    }

    private MergeId proposed() {
        var id = MergeId.random();
        merging.propose(id, stays, List.of(goes), "");
        UI.getCurrent()
                .navigate(
                        MergeView.class, new RouteParameters("merge", id.value().toString()));
        return id;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<BookFacts> survivors() {
        return $(RadioButtonGroup.class).withId("merge-survivor").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<BookFacts> choice(String fact) {
        return $(RadioButtonGroup.class).withId("choice-" + fact).single();
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }
}
