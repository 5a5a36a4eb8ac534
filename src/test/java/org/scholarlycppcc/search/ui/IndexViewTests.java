package org.scholarlycppcc.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.search.Engine;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.IndexDesk;
import org.scholarlycppcc.search.IndexState;
import org.springframework.beans.factory.annotation.Autowired;

class IndexViewTests extends ViewTest {
    @Autowired
    private People people;

    @Autowired
    private Index index;

    @Autowired
    private Clock clock;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whatWasNotFoundLeadsBackToTheDesk() {
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        UI.getCurrent().navigate("desk/unfound");
        assertThat($(Anchor.class).withText("书目工作台").single().getHref()).isEqualTo("desk");
    }

    @Test
    void administratorsSeeHowTheIndexIsAndHaveItBuiltAnew() {
        People.signIn(people.seated("管", "education", LocalDate.now()), Roles.ADMIN);
        index.caughtUp();
        UI.getCurrent().navigate("admin/search");
        assertThat(fact("keptBy")).isEqualTo("本机（Lucene）");
        assertThat(fact("waiting")).isEqualTo("0");
        assertThat(fact("state")).isEqualTo("完整");
        test($(Button.class).withId("rebuild").single()).click();
        index.caughtUp();
        UI.getCurrent().navigate("help");
        UI.getCurrent().navigate("admin/search");
        assertThat(fact("state")).isEqualTo("完整");
        assertThat(fact("entries")).isNotEqualTo("0");
        assertThat(UI.getCurrent().getPollInterval())
                .as("asks once all is done")
                .isEqualTo(-1);
    }

    @Test
    void aRebuildingIsAskedAfterAndShownUntilItsEnd() {
        People.signIn(people.seated("管", "education", LocalDate.now()), Roles.ADMIN);
        var desk = mock(IndexDesk.class);
        when(desk.state()).thenReturn(rebuilding(1));
        UI.getCurrent().add(new IndexView(desk, clock));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
        assertThat($(ProgressBar.class).single().getValue()).isEqualTo(.25);
        when(desk.state()).thenReturn(rebuilding(3));
        poll();
        assertThat($(ProgressBar.class).single().getValue()).isEqualTo(.75);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
        when(desk.state()).thenReturn(new IndexState(Engine.LUCENE, 4, 0, true, null, null));
        poll();
        assertThat($(ProgressBar.class).exists()).isFalse();
        assertThat(fact("state")).isEqualTo("完整");
        assertThat(UI.getCurrent().getPollInterval())
                .as("asks once all is done")
                .isEqualTo(-1);
    }

    private static IndexState rebuilding(int met) {
        return new IndexState(Engine.LUCENE, 4, 0, false, new IndexState.Rebuilding(met, 4), null);
    }

    /** As the browser does at each interval. */
    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String fact(String name) {
        return $(DescriptionList.Description.class)
                .withId("index-" + name)
                .single()
                .getText();
    }
}
