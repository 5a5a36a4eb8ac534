package org.scholarlycppcc.rooms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.ui.Shelf;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.rooms.NoticeBoard;
import org.scholarlycppcc.rooms.NoticeId;
import org.scholarlycppcc.rooms.ReadingRooms;
import org.scholarlycppcc.rooms.RoomText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RoomViewTests extends ViewTest {
    private static final String SLUG = "economy";

    @Autowired
    People people;

    @Autowired
    ReadingRooms rooms;

    @Autowired
    NoticeBoard board;

    @Autowired
    RoomToday today;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private MemberId zhao;

    @BeforeEach
    void zhaoConvenesTheEconomists() {
        zhao = people.seated("赵召", SLUG, LocalDate.now().minusDays(1));
        people.convenes(zhao, SLUG, LocalDate.now(), null);
        People.signIn(zhao, Roles.MEMBER);
    }

    @AfterEach
    void leave() {
        People.signOut();
        transaction.executeWithoutResult(it -> {
            sql.sql("delete from appointment where member = :it")
                    .param("it", zhao.value())
                    .update();
            sql.sql("delete from room_notice").update();
            sql.sql("update reading_room set place = '', hours = '', welcome = ''")
                    .update();
        });
    }

    @Test
    void onesOwnRoomIsMarkedAndFirst() {
        navigate(RoomsView.class);
        var doors = $(RoomDoor.class).all();
        assertThat(doors).hasSizeGreaterThanOrEqualTo(17);
        assertThat(doors.getFirst().getId()).contains("room-economy");
        assertThat(doors.getFirst().hasClassName("own")).isTrue();
        assertThat(doors.get(1).hasClassName("own")).isFalse();
    }

    @Test
    void theRoomShowsItsShelf() {
        open();
        assertThat($(H1.class).single().getText()).isEqualTo("经济界悦读书屋");
        assertThat($(Shelf.class).all()).hasSize(1);
        assertThat($(Facts.class).single().getText()).isEqualTo("召集人 赵召");
    }

    @Test
    void theConvenorFurnishesTheRoomAndPutsUpANotice() {
        open();
        findButton().withText("布置书屋").click();
        findTextField().withLabel("地点").setValue("二层");
        findTextArea().withLabel("欢迎词").setValue("**欢迎**");
        findButton().withText("保存").click();
        assertThat($(Facts.class).single().getText()).isEqualTo("召集人 赵召\u00a0· 二层");
        assertThat($(RoomEditor.class).exists()).isFalse();

        findTextArea().withLabel("写一则告示").setValue("周六换架");
        findButton().withText("贴出").click();
        assertThat($(Notice.class).all()).hasSize(1);
        assertThat($(TextArea.class).withId("new-notice").single().getValue()).isEmpty();
    }

    @Test
    void theSlowerEditorSeesBothTextsAndDecides() {
        open();
        findButton().withText("布置书屋").click();
        findTextField().withLabel("地点").setValue("我写的");
        var now = rooms.find(SLUG).orElseThrow().text();
        rooms.furnish(people.sector(SLUG), new RoomText("别人写的", "", "", now.version()));
        findButton().withText("保存").click();
        assertThat($(Paragraph.class).withText("别人写的").exists()).isTrue();
        assertThat(field("地点").getValue()).isEqualTo("我写的");
        findButton().withText("保存").click();
        assertThat(rooms.find(SLUG).orElseThrow().text().place()).isEqualTo("我写的");
    }

    @Test
    void aVisitorOnlyLooks() {
        People.signIn(people.named("王"), Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF);
        open();
        assertThat($(TextArea.class).exists()).isFalse();
        assertThat(findButton().withText("布置书屋").exists()).isFalse();
    }

    @Test
    void whatIsTooLongIsSaidAtItsFieldAndStays() {
        open();
        findButton().withText("布置书屋").click();
        var endless = "长".repeat(100_000);
        for (var label : new String[] {"地点", "开放时间"}) {
            findTextField().withLabel(label).setValue(endless);
            findButton().withText("保存").click();
            assertThat(field(label).isInvalid()).isTrue();
            assertThat(field(label).getValue()).isEqualTo(endless);
        }
        findTextArea().withLabel("写一则告示").setValue(" ");
        findButton().withText("贴出").click();
        assertThat($(TextArea.class).withId("new-notice").single().getErrorMessage())
                .isEqualTo("请先写几个字，再贴出。");
    }

    @Test
    void anUnknownRoomIsNotFound() {
        navigate("rooms/nowhere", com.vaadin.flow.component.Component.class);
        assertThat($(RoomHead.class).exists()).isFalse();
    }

    @Test
    void todayShowsTheShelfOfOnesOwnRoom() {
        var panel = today.today().orElseThrow();
        assertThat(panel.getElement().getTextRecursively()).contains("经济界悦读书屋");
        assertThat(panel.getChildren().filter(Shelf.class::isInstance)).hasSize(1);
        People.signIn(people.named("常"), Roles.STAFF);
        assertThat(today.today()).isEmpty();
    }

    @Test
    void theRoomsCostTheSameWhateverTheyHold() {
        statements();
        var few = statements();
        for (int i = 0; i < 20; i++) board.post(NoticeId.random(), people.sector(SLUG), "第 " + i + " 则");
        assertThat(statements()).isEqualTo(few);
        assertThat(SqlCount.of(() -> navigate(RoomsView.class))).isLessThanOrEqualTo(8);
        assertThat(SqlCount.of(today::today)).isLessThanOrEqualTo(3);
    }

    private long statements() {
        var count = SqlCount.of(this::open);
        navigate(RoomsView.class);
        return count;
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private void open() {
        navigate("rooms/" + SLUG, RoomView.class);
    }
}
