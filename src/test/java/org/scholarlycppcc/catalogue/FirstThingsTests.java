package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

@StoredTest
class FirstThingsTests {
    private static final String BOOK =
            "key,title,subtitle,creators,category,publisher,year,isbn,about,why,checked_against\n";

    @Autowired
    FirstBooks firstBooks;

    @Autowired
    FirstLists firstLists;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cataloguing cataloguing;

    @Autowired
    Lists lists;

    @Autowired
    Listing listing;

    private Desk desk;

    private final String key = "t" + UUID.randomUUID();

    @BeforeEach
    void aLibrarianWorks(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        People.signIn(MemberId.random(), Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aChangedRowRenewsItsBook() {
        takeBook("旧名");
        takeBook("新名");
        assertThat(book().title()).isEqualTo("新名");
        int version = book().version();
        takeBook("新名");
        assertThat(book().version()).isEqualTo(version);
    }

    @Test
    void aChangedRowLeavesABookAloneThatSomebodyEdited() {
        takeBook("旧名");
        cataloguing.edit(book().id(), book().version(), Desk.card("手改", "佚名 著"), Set.of());
        takeBook("新名");
        assertThat(book().title()).isEqualTo("手改");
    }

    private void takeBook(String title) {
        firstBooks.takeBooks(rows(BOOK + key + "," + title + ",,佚名 著,law-society,,,,讲一件事,值得一读,"));
    }

    private BookFacts book() {
        return catalogue.byKey(key).flatMap(catalogue::facts).orElseThrow();
    }

    @Test
    void aBadRowDoesNotKeepOutTheOthers() {
        firstBooks.takeBooks(
                rows(BOOK + key + "x,坏书,,佚名 著,law-society,,,9787108030138,,,\n" + key + ",好书,,佚名 著,law-society,,,,,,"));
        assertThat(catalogue.byKey(key + "x")).isEmpty();
        assertThat(book().title()).isEqualTo("好书");
    }

    @Test
    void aChangedFileBecomesTheNextEdition() {
        firstLists.take(list("required"));
        firstLists.take(list("required"));
        assertThat(edition().list().edition()).isEqualTo(1);
        firstLists.take(list("further"));
        assertThat(edition().list().edition()).isEqualTo(2);
        assertThat(lists.changes(edition(), 1)).singleElement().isInstanceOf(Change.Reweighed.class);
    }

    @Test
    void aChangedFileLeavesAListAloneThatSomebodyEdited() {
        firstLists.take(list("required"));
        var draft = desk.draft(key);
        listing.annotate(draft.id(), Desk.entry(draft, 0).id(), "读法", "手改");
        firstLists.take(list("further"));
        assertThat(edition().list().edition()).isEqualTo(1);
        assertThat(Desk.entry(desk.draft(key), 0).note()).isEqualTo("手改");
    }

    @Test
    void aWordThatIsNotAllowedIsNamedWithItsRow() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> list("必读"))
                .satisfies(it -> assertThat(it.details()).containsExactly("必读", "importance", 1L));
    }

    private ListFile list(String importance) {
        var head = rows("slug,title,kind,sector,introduction\n" + key + ",试列书目,committee,,说明");
        var lines = rows("section,book,importance,note\n起步,xiangtu-zhongguo," + importance + ",读法");
        return ListFile.read(head.getFirst(), lines);
    }

    private Edition edition() {
        return lists.edition(key).orElseThrow();
    }

    @Test
    void startingAgainChangesNothing() throws Exception {
        var before = lists.published();
        firstBooks.run(new DefaultApplicationArguments());
        firstLists.run(new DefaultApplicationArguments());
        assertThat(lists.published()).isEqualTo(before);
    }

    private static List<CSVRecord> rows(String csv) {
        try (var file = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return file.getRecords();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
