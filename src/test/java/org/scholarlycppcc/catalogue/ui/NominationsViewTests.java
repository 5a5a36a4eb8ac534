package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.CallId;
import org.scholarlycppcc.catalogue.Calling;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Nominating;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.catalogue.NominationId;
import org.scholarlycppcc.catalogue.NominationText;
import org.scholarlycppcc.catalogue.Selecting;
import org.scholarlycppcc.members.Appointing;
import org.scholarlycppcc.members.AppointmentKind;
import org.scholarlycppcc.members.DraftRow;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where members nominate: Wang does, Sun convenes the sector. */
class NominationsViewTests extends ViewTest {
    private static final String SECTOR = "ethnic-religion";

    @Autowired
    Nominating nominating;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final CallId one = CallId.random();
    private final CallId other = CallId.random();
    private MemberId wang;
    private MemberId sun;

    @BeforeEach
    void twoCallsAreOpen(
            @Autowired Calling calling, @Autowired Appointing appointing, @Autowired ApplicationContext house) {
        var today = LocalDate.now();
        wang = people.seated("王", SECTOR, today.minusYears(1));
        sun = people.seated("孙", SECTOR, today.minusYears(1));
        var li = people.named("李");
        People.signIn(li, Roles.ADMIN);
        appointing.appoint(sun, AppointmentKind.CONVENOR, people.sector(SECTOR), "", today.minusDays(9), null);
        People.signIn(li, Roles.LIBRARIAN);
        var list = new Desk(house).list("荐书放这里");
        for (var call : List.of(one, other))
            calling.open(call, "征集" + call.value(), "", people.sector(SECTOR), list.id(), today.plusDays(9));
    }

    @AfterEach
    void leaves() {
        People.signOut();
        transaction.executeWithoutResult(it -> sql.sql("delete from appointment where member = :sun")
                .param("sun", sun.value())
                .update());
    }

    @Test
    void whatWasTypedComesBackOnAnotherDevice() {
        open(wang, one);
        type("nomination-title", "灯下");
        type("nomination-why", "一位老师三十年的备课本。\n夜里翻几页正好。");
        assertThat(page()).contains("草稿已存于");
        open(wang, one);
        assertThat(title()).isEqualTo("灯下");
        assertThat($(TextArea.class).withId("nomination-why").single().getValue())
                .isEqualTo("一位老师三十年的备课本。\n夜里翻几页正好。");
        open(sun, one);
        assertThat(title()).as("nobody else's").isEmpty();
        open(wang, one);
        click("nominate");
        assertThat(title()).isEmpty();
        assertThat(nominating.mine()).hasSize(1);
        assertThat(drafts.find(NominationDraft.place(one))).isEmpty();
    }

    @Test
    void whatWasWrittenElsewhereMeanwhileIsAskedAbout() {
        open(wang, one);
        type("nomination-title", "电脑上的");
        var kept = drafts.find(NominationDraft.place(one)).orElseThrow();
        drafts.save(NominationDraft.place(one), kept.saying("《手机上的》", ""));
        type("nomination-title", "电脑上接着写的");
        assertThat(page()).contains("这一稿在别处也有人写过");
        press("换成那一份");
        assertThat(title()).isEqualTo("手机上的");
        type("nomination-title", "手机上的书");
        assertThat(drafts.find(NominationDraft.place(one)).orElseThrow().text()).isEqualTo("《手机上的书》");
    }

    @Test
    void theSameWordsOfOneDraftAreSentOnceAndOthersByThemselves() {
        open(wang, one);
        type("nomination-title", "第一本");
        type("nomination-why", "好");
        var begun = drafts.find(NominationDraft.place(one)).orElseThrow();
        click("nominate");
        // The other tab has the draft still, and what is written there is another book.
        drafts.save(NominationDraft.place(one), new Draft(begun.id(), "《第二本》\t\t\t\t好", "", 0, begun.saved()));
        open(wang, one);
        click("nominate");
        assertThat(nominating.mine()).hasSize(2);
    }

    @Test
    void everythingWrittenInADraftIsReadAsItWas() {
        for (var text : List.of(
                new NominationText("题", "[唐]杜甫 著", "9787108027801", "老师", "一\n二", "“引”"),
                new NominationText("", "", "", "", "只写了为什么", ""),
                new NominationText("《带书名号》", "", "", "", "", "只有一段"),
                new NominationText("》《", "", "", "", "《", "》")))
            assertThat(NominationDraft.read(NominationDraft.written(text).strip()))
                    .isEqualTo(text);
        assertThat(NominationDraft.written(new NominationText("", " ", "", "", "", "")))
                .isEmpty();
        assertThat(NominationDraft.read(NominationDraft.written(new NominationText("制\t表", "", "", "", "", "")))
                        .title())
                .isEqualTo("制 表");
    }

    private NominationId sentBack(Selecting selecting) {
        People.signIn(wang, Roles.MEMBER);
        var id = NominationId.random();
        nominating.nominate(id, one, new NominationText("送回的书", "", "", "", "好", ""));
        People.signIn(sun, Roles.MEMBER);
        nominating.speak(id, "同意");
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        selecting.ask(id, "哪一版？");
        return id;
    }

    @Test
    void whatIsWrittenAnewComesBackOnAnotherDevice(@Autowired Selecting selecting) {
        var id = sentBack(selecting);
        var field = "again-" + id.value();
        open(wang, one);
        test($(TextArea.class).withId(field + "-why").single()).setValue("新版，多了一章");
        assertThat(drafts.mine()).singleElement().returns("nominations?again=" + id.value(), DraftRow::place);
        People.signIn(sun, Roles.MEMBER);
        assertThat(drafts.find(NominationDraft.place(id))).as("nobody else's").isEmpty();
        People.signIn(wang, Roles.MEMBER);
        UI.getCurrent().navigate("lists");
        UI.getCurrent()
                .navigate("nominations", QueryParameters.of("again", id.value().toString()));
        assertThat($(TextArea.class).withId(field + "-why").single().getValue()).isEqualTo("新版，多了一章");
        assertThat($(TextField.class).withId(field + "-title").single().getValue())
                .isEqualTo("送回的书");
        var kept = drafts.find(NominationDraft.place(id)).orElseThrow();
        drafts.save(NominationDraft.place(id), kept.saying("《手机上的》\t\t\t\t手机上写的", ""));
        test($(TextArea.class).withId(field + "-why").single()).setValue("电脑上写的");
        assertThat(page()).contains("这一稿在别处也有人写过");
        press("换成那一份");
        test($(Button.class).withClassName("send-again").single()).click();
        assertThat(drafts.find(NominationDraft.place(id))).isEmpty();
        assertThat(nominating.mine())
                .singleElement()
                .returns("手机上的", Nomination::title)
                .returns("手机上写的", Nomination::why);
    }

    @Test
    void wordsForANominationThatWasDecidedMeanwhileStayInSight(@Autowired Selecting selecting) {
        var id = sentBack(selecting);
        open(wang, one);
        test($(TextArea.class).withId("again-" + id.value() + "-why").single()).setValue("新版，多了一章");
        nominating.amend(id, new NominationText("送回的书", "", "", "", "另一台机器上送的", ""));
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        selecting.decline(id, "这次先不放");
        People.signIn(wang, Roles.MEMBER);
        test($(Button.class).withClassName("send-again").single()).click();
        assertThat(page()).contains("这条荐书现在是“未采用”，不再等您补充");
        assertThat($(Button.class).withClassName("send-again").all()).isEmpty();

        UI.getCurrent().navigate("lists");
        UI.getCurrent()
                .navigate("nominations", QueryParameters.of("again", id.value().toString()));
        assertThat(unsent()).isEqualTo("《送回的书》\n新版，多了一章");
        press("不要了，删去");
        assertThat(drafts.mine()).isEmpty();
        assertThat($(Unsent.class).all()).isEmpty();
    }

    @Test
    void wordsForACallThatEndedStayInSight() {
        People.signIn(wang, Roles.MEMBER);
        var place = NominationDraft.place(CallId.random());
        drafts.save(place, Draft.blank().saying("《灯下集》\t\t\t\t没来得及送", ""));
        UI.getCurrent().navigate("lists");
        UI.getCurrent()
                .navigate(
                        place.substring(0, place.indexOf('?')),
                        QueryParameters.fromString(place.substring(place.indexOf('?') + 1)));
        assertThat(page()).contains("这次征集已经截止");
        assertThat(unsent()).isEqualTo("《灯下集》\n没来得及送");
    }

    private String unsent() {
        return $(TextArea.class).from($(Unsent.class).single()).single().getValue();
    }

    @Test
    void aConvenorSeesWhatBecameOfWhatWasSpokenOf() {
        People.signIn(wang, Roles.MEMBER);
        nominating.nominate(NominationId.random(), one, new NominationText("说过的书", "", "", "", "好", ""));
        open(sun, one);
        assertThat(page()).contains("说过的书").doesNotContain("我表过态的");
        var line = $(NominationLine.class).all().stream()
                .filter(it -> it.getElement().getTextRecursively().contains("说过的书"))
                .findAny()
                .orElseThrow();
        test($(TextField.class).from(line).single()).setValue("同意");
        test($(Button.class).from(line).withClassName("speak").single()).click();
        assertThat(page()).contains("我表过态的", "说过的书", "同意");
        open(sun, one);
        assertThat(page()).contains("我表过态的", "说过的书", "同意");
        open(wang, one);
        assertThat(page()).doesNotContain("我表过态的");
        UI.getCurrent().navigate("lists");
        assertThat(SqlCount.of(() -> open(sun, one))).isLessThanOrEqualTo(9);
    }

    private void open(MemberId who, CallId call) {
        People.signIn(who, Roles.MEMBER);
        UI.getCurrent().navigate("lists");
        UI.getCurrent()
                .navigate("nominations", QueryParameters.of("call", call.value().toString()));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String title() {
        return $(TextField.class).withId("nomination-title").single().getValue();
    }

    private void type(String id, String words) {
        if (id.endsWith("why")) test($(TextArea.class).withId(id).single()).setValue(words);
        else test($(TextField.class).withId(id).single()).setValue(words);
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
