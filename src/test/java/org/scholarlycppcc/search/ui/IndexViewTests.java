package org.scholarlycppcc.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.search.Index;
import org.springframework.beans.factory.annotation.Autowired;

class IndexViewTests extends ViewTest {
    @Autowired
    private People people;

    @Autowired
    private Index index;

    @AfterEach
    void leave() {
        People.signOut();
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

    private String fact(String name) {
        return $(DescriptionList.Description.class)
                .withId("index-" + name)
                .single()
                .getText();
    }
}
