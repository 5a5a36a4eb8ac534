package org.scholarlycppcc.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTests extends ViewTest {
    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void whoeverHasNothingTodayIsLedToTheBooks(@Autowired People people) {
        People.signIn(people.named("李"));
        navigate(TodayView.class);
        assertThat($(EmptyState.class).single().getText()).isEqualTo("今天还没有新的消息，去书目里挑一本书吧。");
        assertThat($(Anchor.class).withText("图书").single().getHref()).isEqualTo("books");
    }
}
