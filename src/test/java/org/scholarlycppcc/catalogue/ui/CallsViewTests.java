package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CallsViewTests extends ViewTest {
    private final String title = "征集" + System.nanoTime();

    @Autowired
    Calling calling;

    @BeforeEach
    void aCallIsOpen(@Autowired People people, @Autowired ApplicationContext house) {
        People.signIn(people.named("李"), Roles.MEMBER, Roles.LIBRARIAN);
        var list = new Desk(house).list("荐书放这里");
        calling.open(
                CallId.random(), title, "", null, list.id(), LocalDate.now().plusDays(9));
        UI.getCurrent().navigate(CallsView.class);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aCallIsEndedOnlyByWhoMeansIt() {
        test(end()).click();
        var sure = $(ConfirmDialog.class).single();
        assertThat(sure.getElement().getProperty("header")).contains(title);
        test(sure).cancel();
        assertThat(isOpen()).isTrue();
        test(end()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(isOpen()).isFalse();
    }

    private Button end() {
        return $(Button.class).withClassName("end-call").all().stream()
                .filter(it -> it.getAriaLabel().orElse("").contains(title))
                .findAny()
                .orElseThrow();
    }

    private boolean isOpen() {
        return calling.all().stream()
                .filter(it -> it.title().equals(title))
                .findAny()
                .orElseThrow()
                .isOpen(LocalDate.now());
    }
}
