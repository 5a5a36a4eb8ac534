package org.scholarlycppcc.participation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.participation.Period;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterViewTests extends ViewTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    People people;

    @BeforeEach
    void staffSignIn() {
        People.signIn(people.named("李"), Roles.STAFF);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void everySectorHasARowAndTheCommitteeOne() {
        navigate(RegisterView.class);
        // Two rows of headings and the row of all.
        assertThat($(NativeTableRow.class).all()).hasSize(2 + 17 + 1);
    }

    @Test
    void everyNumberIsALinkToItsList() {
        people.seated("王", "education", TODAY.minusYears(1));
        navigate(RegisterView.class);
        var figures = $(FigureLink.class).all();
        // In eight weeks and over the whole period; what is offline appears where there is some.
        assertThat(figures).hasSizeGreaterThanOrEqualTo(18 * (8 + 4));
        assertThat(figures)
                .allSatisfy(it -> assertThat(it.getHref())
                        .startsWith("participation/")
                        .contains("what=")
                        .contains("from=" + Period.last(8, TODAY).from()));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-23&to=2026-01-01,起始日期晚于结束日期",
        "from=2019-01-01,一次最多看 53 周",
        "from=昨天,日期看不懂",
        "from=+999999999-12-31&to=+999999999-12-31,日期看不懂",
        "from=2999-01-01&to=2999-02-01,还没有开始"
    })
    void aPeriodThatCannotBeShownIsRefusedInWords(String query, String words) {
        for (var page : new String[] {"participation", "participation/education", "participation/offline"}) {
            open(page + "?" + query);
            assertThat($(Refused.class).single().getText()).as(page).contains(words);
        }
    }

    @Test
    void theInactiveStandInTheListOfTheirSector() {
        people.seated("闲人甲", "economy", TODAY.minusYears(1));
        open("participation/economy");
        assertThat($(H1.class).single().getText()).isEqualTo("经济界");
        assertThat($(PeopleTable.class).single().getElement().getTextRecursively())
                .contains("闲人甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "participation/no-such-sector",
                "participation/all",
                "participation/education?what=nonsense",
                "participation/education?what=took-part",
                "participation/education?what=joined&week=2026-11-16",
                "participation/education?what=offline&week=2001-01-01",
                "participation/<script>alert(1)"
            })
    void whatIsNotThereIsNotFound(String path) {
        open(path);
        assertThat($(H1.class).single().getText()).isEqualTo("这里没有内容");
    }

    @ParameterizedTest
    @ValueSource(strings = {"participation", "participation/education", "participation/offline"})
    void aMemberFindsNothingThere(String path) {
        People.signIn(people.seated("王", "education", TODAY), Roles.MEMBER);
        open(path);
        assertThat($(H1.class).single().getText()).isEqualTo("这里没有内容");
        assertThat($(RouterLink.class).all()).noneMatch(it -> it.getHref().startsWith("participation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "participation",
                "participation/education",
                "participation/education?what=joined",
                "participation/education?what=finished",
                "participation/offline"
            })
    void aPageCostsEightStatementsAtMost(String path) {
        navigate(RegisterView.class);
        assertThat(SqlCount.of(() -> open(path))).isLessThanOrEqualTo(8);
    }

    @Test
    void whatWasTypedAsADateStaysWithTheRefusal() {
        open("participation?from=2026-11-23&to=2026-01-01");
        assertThat($(Input.class).all()).extracting(Input::getValue).containsExactly("2026-11-23", "2026-01-01");
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }
}
