package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A house that was given the alias of another: it writes nothing and says so, until an administrator takes the index over. */
@SpringBootTest(properties = "scholarly.search.engine=opensearch")
@Import(People.class)
@ViewPackages(packages = "org.scholarlycppcc")
class IndexForeignTests extends SpringBrowserlessTest implements Locators {
    private static final String ALIAS = "foreign" + UUID.randomUUID();

    @Autowired
    private People people;

    @Autowired
    private Indexing indexing;

    @Autowired
    private Index index;

    @DynamicPropertySource
    static void anotherHousesIndex(DynamicPropertyRegistry settings) throws IOException {
        var theirs = new Paper();
        var upkeep = new Upkeep(
                new OpenSearchIndex(OpenSearchNode.server(), ALIAS, Leaves.ZONE, new Tenant("another house"), false),
                theirs.outbox,
                theirs.sources());
        while (upkeep.turn() == Upkeep.Turn.MORE_TO_DO)
            assertThat(theirs.outbox.rows).isEmpty();
        settings.add("scholarly.search.opensearch.address", OpenSearchNode::address);
        settings.add("scholarly.search.opensearch.alias", () -> ALIAS);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void administratorsAreToldAndMayTakeItOver() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> indexing.trouble().isPresent());
        assertThat(indexing.live()).isEmpty();
        People.signIn(people.seated("管", "education", LocalDate.now()), Roles.ADMIN);
        UI.getCurrent().navigate("admin/search");
        assertThat($(Paragraph.class).withClassName("index-trouble").single().getText())
                .contains("由另一处书香政协")
                .contains("scholarly.search.opensearch.alias");
        assertThat($(Button.class).withId("rebuild").exists()).isFalse();
        test($(Button.class).withId("take-over").single()).click();
        assertThat(UI.getCurrent().getPollInterval()).as("asks how far it is").isPositive();
        index.caughtUp();
        assertThat(indexing.trouble()).isEmpty();
        assertThat(indexing.whole()).isTrue();
        UI.getCurrent().navigate("help");
        UI.getCurrent().navigate("admin/search");
        assertThat($(Button.class).withId("take-over").exists()).isFalse();
        assertThat($(Button.class).withId("rebuild").exists()).isTrue();
    }
}
