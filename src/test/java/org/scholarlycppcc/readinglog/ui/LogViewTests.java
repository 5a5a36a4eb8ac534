package org.scholarlycppcc.readinglog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Composer;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.Shelf;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.readinglog.NoteId;
import org.scholarlycppcc.readinglog.NoteText;
import org.scholarlycppcc.readinglog.Notebook;
import org.scholarlycppcc.readinglog.ReadingId;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingState;
import org.scholarlycppcc.readinglog.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class LogViewTests extends ViewTest {
    @Autowired
    ReadingLog log;

    @Autowired
    Notebook notebook;

    @Autowired
    Catalogue catalogue;

    @Autowired
    ReadingToday today;

    @Autowired
    ReadingPanel panel;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private MemberId wang;

    @BeforeEach
    void wangReads() {
        wang = people.seated("王", "education", LocalDate.now());
        People.signIn(wang, Roles.MEMBER);
    }

    @AfterEach
    void leave() {
        People.signOut();
        transaction.executeWithoutResult(
                it -> sql.sql("delete from reading_note").update());
    }

    @Test
    void anEmptyLogSaysWhatToDo() {
        navigate(LogView.class);
        assertThat($(EmptyState.class).all()).hasSize(2);
    }

    @Test
    void readingsStandUnderTheirStates() {
        var books = books(5);
        log.begin(ReadingId.random(), books.get(0).id());
        log.want(ReadingId.random(), books.get(1).id());
        turned(books.get(2), ReadingState.PAUSED);
        turned(books.get(3), ReadingState.FINISHED);
        turned(books.get(4), ReadingState.LEFT);
        navigate(LogView.class);
        assertThat($(H2.class).all().stream().map(it -> it.getElement().getTextRecursively()))
                .containsExactly("在读1", "想读1", "暂时放下1", "读完1", "没读下去1", "笔记");
        assertThat($(ReadingCard.class).all()).hasSize(3);
        assertThat($(Shelf.class).all()).hasSize(2);
    }

    @Test
    void progressIsOneFieldAndRefusalsNameWhatToType() {
        log.begin(ReadingId.random(), book().id());
        navigate(LogView.class);
        enter("52/78");
        assertThat($(ProgressBar.class).single().getElement().getAttribute("value"))
                .isEqualTo("52");
        assertThat(field().getValue()).isEqualTo("52");
        for (var typed : List.of("很多", "", "📖", "<script>", "5".repeat(100_000))) {
            enter(typed);
            assertThat(field().isInvalid()).isTrue();
            assertThat(field().getErrorMessage()).contains("52/300");
            assertThat(field().getValue()).isEqualTo(typed);
            assertThat($(ReadingCard.class).single().getElement().getTextRecursively())
                    .doesNotContain("记下了");
        }
        assertThat(log.of(book().id()).getFirst().reached()).isEqualTo(52);
    }

    @Test
    void theLastPageLeadsToFinishing() {
        log.begin(ReadingId.random(), book().id());
        navigate(LogView.class);
        enter("78/78");
        findButton().withText("读完了").click();
        assertThat($(ReadingCard.class).exists()).isFalse();
        assertThat($(Shelf.class).all()).hasSize(1);
    }

    @Test
    void theHeadOfABookLeadsOnAsItsReadingStands() {
        openBook("");
        assertThat(first().getText()).isEqualTo("开始读");
        findButton().withText("想读").click();
        assertThat(first().getText()).isEqualTo("开始读");
        assertThat(findButton().withText("想读").exists()).isFalse();
        test(first()).click();
        assertThat(first().getText()).isEqualTo("更新进度");
        assertThat(log.of(book().id()))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(ReadingState.READING));
        log.turn(log.of(book().id()).getFirst().id(), ReadingState.PAUSED);
        openBook("");
        test(first()).click();
        log.turn(log.of(book().id()).getFirst().id(), ReadingState.FINISHED);
        openBook("");
        assertThat(first().getText()).isEqualTo("再读一遍");
        test(first()).click();
        assertThat(log.of(book().id())).hasSize(2);
    }

    // The one thing before all others.
    private Button first() {
        return $(Button.class).all().stream()
                .filter(it -> it.getThemeNames().contains("primary"))
                .reduce((one, other) -> {
                    throw new AssertionError("Two that want to be first: " + one.getText() + ", " + other.getText());
                })
                .orElseThrow();
    }

    @Test
    void aNoteIsWrittenOnThePageOfItsBook() {
        openBook("");
        findButton().withText("写一则笔记").click();
        findTextField().withLabel("页码").setValue("很后面");
        $(TextArea.class).withId("composer-text").single().setValue("推开去");
        findButton().withText("存下笔记").click();
        assertThat($(TextField.class).withId("note-page").single().isInvalid()).isTrue();
        findTextField().withLabel("页码").setValue("第52页");
        findButton().withText("存下笔记").click();
        assertThat($(NoteItem.class).single().getElement().getTextRecursively()).contains("第 52 页", "只有自己");
        assertThat(notebook.mine(null, 5)).hasSize(1);
        assertThat($(NoteForm.class).exists()).isFalse();
    }

    @Test
    void aNoteIsRewrittenWhereItStands() {
        notebook.write(NoteId.random(), book().id(), NoteText.own("初稿"));
        openBook("");
        findButton().withText("修改").click();
        assertThat($(TextArea.class).withId("composer-text").single().getValue())
                .isEqualTo("初稿");
        $(TextArea.class).withId("composer-text").single().setValue("定稿");
        findButton().withText("存下笔记").click();
        assertThat(notebook.mine(null, 5))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("定稿"));
    }

    @Test
    void whatChangedElsewhereIsShownBesideWhatIsWritten() {
        var id = NoteId.random();
        notebook.write(id, book().id(), NoteText.own("初稿"));
        openBook("");
        findButton().withText("修改").click();
        $(TextArea.class).withId("composer-text").single().setValue("电脑上的");
        notebook.edit(id, NoteText.own("手机上的"), 1);
        findButton().withText("存下笔记").click();
        var field = $(TextArea.class).withId("composer-text").single();
        assertThat(field.getErrorMessage()).contains("手机上的");
        assertThat(field.getValue()).isEqualTo("电脑上的");
        findButton().withText("存下笔记").click();
        assertThat(notebook.find(id).orElseThrow().text()).isEqualTo("电脑上的");
    }

    @Test
    void aDraftOpensWhereItsLinkLeads() {
        openBook("?note=new");
        assertThat($(Composer.class).exists()).isTrue();
    }

    @Test
    void aLinkToASharedNoteMarksItAndOneToAPrivateNoteShowsNothing() {
        var open = NoteId.random();
        notebook.write(open, book().id(), new NoteText("", "", "给大家", Visibility.COMMITTEE, null));
        var hidden = NoteId.random();
        notebook.write(hidden, book().id(), NoteText.own("自己留着"));
        openBook("?note=" + hidden.value());
        assertThat(marked()).containsExactly("note-" + hidden.value());
        People.signIn(people.named("李"), Roles.STAFF, Roles.ADMIN);
        openBook("?note=" + open.value());
        assertThat(marked()).containsExactly("note-" + open.value());
        for (var unknown : List.of(hidden, NoteId.random())) {
            openBook("?note=" + unknown.value());
            assertThat(marked()).isEmpty();
            assertThat($(NoteItem.class).all()).hasSize(1);
        }
        openBook("?note=%00<script>");
        assertThat(marked()).isEmpty();
    }

    @Test
    void aStateHasAPageOfItsOwn() {
        books(30).forEach(it -> log.want(ReadingId.random(), it.id()));
        navigate(LogView.class);
        assertThat($(ReadingCard.class).all()).hasSize(12);
        assertThat($(RouterLink.class).withText("全部 30 本").exists()).isTrue();
        visit("log", "?state=want");
        assertThat($(ReadingCard.class).all()).hasSize(24);
        findButton().withText("再看一些").click();
        assertThat($(ReadingCard.class).all()).hasSize(30);
    }

    @Test
    void todayShowsTheCurrentBooks() {
        assertThat(today.today()).isEmpty();
        books(5).forEach(it -> log.begin(ReadingId.random(), it.id()));
        assertThat(SqlCount.of(today::today)).isLessThanOrEqualTo(2);
        assertThat(today.today().orElseThrow().getElement().getTextRecursively())
                .contains("正在读", "读到第");
    }

    @Test
    void pagesAndPanelsCostTheSameWhateverTheyHold() {
        var shelf = books(20);
        fill(shelf.subList(0, 4));
        navigate(LogView.class);
        var page = statements();
        var book = book().id();
        var panels = SqlCount.of(() -> panels(book));
        fill(shelf.subList(4, 20));
        assertThat(statements()).isEqualTo(page).isLessThanOrEqualTo(8);
        assertThat(SqlCount.of(() -> panels(book))).isEqualTo(panels).isLessThanOrEqualTo(5);
    }

    private long statements() {
        visit("log", "?state=left");
        return SqlCount.of(() -> navigate("log", LogView.class));
    }

    private void panels(BookId book) {
        panel.about(book);
    }

    private void fill(List<BookRow> books) {
        for (var book : books) {
            log.begin(ReadingId.random(), book.id());
            notebook.write(NoteId.random(), book().id(), NoteText.own("看法"));
            People.signIn(people.seated("李", "education", LocalDate.now()), Roles.MEMBER);
            notebook.write(NoteId.random(), book().id(), new NoteText("", "", "邻座的看法", Visibility.ROOM, null));
            People.signIn(wang, Roles.MEMBER);
        }
    }

    private void turned(BookRow book, ReadingState state) {
        var id = ReadingId.random();
        log.begin(id, book.id());
        log.turn(id, state);
    }

    private void openBook(String query) {
        visit("books/" + book().id().value(), query);
    }

    private static void visit(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query.replaceFirst("^[?]", "")));
    }

    private List<String> marked() {
        return $(NoteItem.class).all().stream()
                .filter(it -> it.hasClassName("marked"))
                .map(it -> it.getId().orElseThrow())
                .toList();
    }

    private void enter(String typed) {
        test(field()).setValue(typed);
        findButton().withText("记下").click();
    }

    private TextField field() {
        return $(TextField.class).from($(ProgressEntry.class).single()).single();
    }

    private BookRow book() {
        return books(1).getFirst();
    }

    private List<BookRow> books(int number) {
        return catalogue.matching("", number);
    }
}
