package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.readinglog.ReadingId;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class GapsViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    ReadingLog log;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void liWorks() {
        People.signIn(people.named("李"), Roles.MEMBER, Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void eachSectorIsARowAndEachCategoryAColumn() {
        open("");
        var heads = $(NativeTableHeaderCell.class).all();
        assertThat(heads)
                .filteredOn(it -> "row".equals(it.getElement().getAttribute("scope")))
                .hasSizeGreaterThanOrEqualTo(18)
                .extracting(NativeTableHeaderCell::getText)
                .contains("委员会书目", "妇联界", "没有这一类的界别");
        assertThat(heads)
                .filteredOn(it -> "col".equals(it.getElement().getAttribute("scope")))
                .extracting(NativeTableHeaderCell::getText)
                .contains("政治理论", "文学艺术与地方文史", "合计", "新增", "读完", "讨论");
    }

    @Test
    void aNumberOpensItsBooks() {
        var desk = new Desk(house);
        desk.published(desk.list("民族书单", people.sector("ethnic-religion"), desk.book("草原上的书")));
        open("category=literature-arts&sector=ethnic-religion");
        assertThat(heading()).startsWith("少数民族、宗教界\u00a0· 文学艺术与地方文史");
        assertThat($(BookLink.class).all()).extracting(BookLink::getText).contains("草原上的书");
        assertThat(links()).contains("民族书单");
        assertThat($(RouterLink.class).all())
                .filteredOn(it -> "true".equals(it.getElement().getAttribute("aria-current")))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aGapIsSaidInWordsTooAndOpensWaysToFillIt() {
        open("category=law-society&sector=overseas-taiwan");
        assertThat($(RouterLink.class).all())
                .filteredOn(it -> it.getText().equals("○"))
                .isNotEmpty()
                .allMatch(it -> "0，还没有".equals(it.getElement().getAttribute("aria-label")));
        assertThat(heading()).contains("共 0 种");
        assertThat(links()).contains("书库里这一类的书").anyMatch(it -> it.contains("侨联、台联界书单"));
    }

    @Test
    void aSectorWithoutAListIsLedToANewOne() {
        transaction.executeWithoutResult(it -> {
            it.setRollbackOnly();
            sql.sql("update book_list set archived = current_timestamp where sector = :sector")
                    .param("sector", people.sector("overseas-taiwan").value())
                    .update();
            open("category=law-society&sector=overseas-taiwan");
            assertThat(links()).contains("为它新建书目");
        });
    }

    @Test
    void whatFewDidIsNotTold() {
        var desk = new Desk(house);
        desk.published(desk.list("没人读完", people.sector("non-party"), desk.book("少有人读")));
        open("");
        assertThat(row("无党派人士界")).contains("不足 3 人");
    }

    @Test
    void whatThreeReadToTheEndIsListedWithoutThem() {
        var desk = new Desk(house);
        var book = desk.book("三人读完");
        desk.published(desk.list("有人读完", people.sector("trade-unions"), book));
        for (var name : List.of("王", "钱", "孙")) {
            People.signIn(people.named(name), Roles.MEMBER);
            var reading = ReadingId.random();
            log.begin(reading, book);
            log.turn(reading, ReadingState.FINISHED);
        }
        liWorks();
        open("sector=trade-unions&what=finished");
        assertThat(row("总工会界")).doesNotContain("还没有书目");
        assertThat(heading()).isEqualTo("总工会界\u00a0· 读完共 1 种");
        assertThat($(BookLink.class).all()).extracting(BookLink::getText).containsExactly("三人读完");
        assertThat($(GapBooks.class).single().getElement().getTextRecursively()).doesNotContain("王", "钱", "孙");
    }

    @Test
    void anAddressOfNothingShowsTheMapOfThisYear() {
        open("year=1850&category=x&sector=y&what=z");
        assertThat($(GapBooks.class).exists()).isFalse();
        assertThat($(GapTable.class).single().getCaptionText())
                .startsWith(Year.now().toString());
        assertThat($(Nav.class).all()).isNotEmpty();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("desk/gaps", QueryParameters.fromString(query));
    }

    private String heading() {
        return $(H2.class).all().stream()
                .filter(it -> it.getParent().orElseThrow() instanceof GapBooks)
                .map(it -> it.getElement().getTextRecursively())
                .findAny()
                .orElseThrow();
    }

    private List<String> links() {
        return $(RouterLink.class).all().stream().map(RouterLink::getText).toList();
    }

    private String row(String name) {
        return $(NativeTableRow.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .filter(it -> it.startsWith(name))
                .findAny()
                .orElseThrow();
    }
}
