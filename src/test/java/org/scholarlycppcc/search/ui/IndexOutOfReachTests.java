package org.scholarlycppcc.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.IndexDesk;
import org.scholarlycppcc.search.Question;
import org.scholarlycppcc.search.Search;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house whose OpenSearch cannot be reached: all but the search goes on, and administrators are told. */
@SpringBootTest(
        properties = {
            "scholarly.search.engine=opensearch",
            // Nobody listens there.
            "scholarly.search.opensearch.address=http://127.0.0.1:9"
        })
@Import(People.class)
@ViewPackages(packages = "org.scholarlycppcc")
class IndexOutOfReachTests extends SpringBrowserlessTest implements Locators {
    @Autowired
    private People people;

    @Autowired
    private Search search;

    @Autowired
    private IndexDesk desk;

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whatIsWrittenIsKeptAndWaits() {
        var wang = people.seated("王", "education", LocalDate.now());
        assertThat(People.as(wang, () -> search.find(Question.of("王")), Roles.MEMBER)
                        .whole())
                .isFalse();
        assertThat(sql.sql("select count(*) from search_outbox")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void administratorsAreTold() {
        signInOnceItIsNoticed(people.seated("管", "education", LocalDate.now()));
        UI.getCurrent().navigate("");
        assertThat($(RouterLink.class)
                        .from($(Section.class).withClassName("index-behind").single())
                        .single()
                        .getHref())
                .isEqualTo("admin/search");
        UI.getCurrent().navigate("admin/search");
        assertThat($(Paragraph.class).withClassName("index-trouble").single().getText())
                .contains("不会丢");
        assertThat($(DescriptionList.Description.class)
                        .withId("index-state")
                        .single()
                        .getText())
                .isEqualTo("尚不完整");
    }

    @Test
    void nobodyElseIs() {
        People.signIn(people.seated("员", "education", LocalDate.now()), Roles.MEMBER);
        UI.getCurrent().navigate("");
        assertThat($(Section.class).withClassName("index-behind").exists()).isFalse();
    }

    private void signInOnceItIsNoticed(MemberId admin) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> People.as(admin, desk::trouble, Roles.ADMIN).isPresent());
        People.signIn(admin, Roles.ADMIN);
    }
}
