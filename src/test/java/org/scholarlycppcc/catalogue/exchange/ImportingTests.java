package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholarlycppcc.base.Roles.LIBRARIAN;
import static org.scholarlycppcc.base.Roles.MEMBER;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Acquiring;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookVersion;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Cataloguing;
import org.scholarlycppcc.catalogue.Cause;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Difference;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.catalogue.ListKind;
import org.scholarlycppcc.catalogue.Listing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of books on their way into the catalogue; every title of a test carries a mark of its own. */
@StoredTest
class ImportingTests {
    @Autowired
    Importing importing;

    @Autowired
    Acquiring acquiring;

    @Autowired
    Cataloguing cataloguing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Curating curating;

    @Autowired
    Listing listing;

    @Autowired
    ApplicationContext house;

    @Autowired
    ImportRun run;

    @Autowired
    ImportSweep sweep;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @TempDir
    Path folder;

    private final String mark = "记" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void comeIn() {
        People.signIn(people.named("李管书"), LIBRARIAN);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void eachRowIsNewOrAnErrorWithItsReasonAndBadOnesBlockNoGoodOnes() throws IOException {
        var id = begun(
                "题名,作者,类别,出版社,出版时间,ISBN",
                "甲" + mark + ",费孝通著,经济与产业,某社,1999年8月,",
                "乙" + mark + ",,经济与产业,,,9787010000001",
                ",无名,,,,",
                "丙" + mark + ",,没有的类,,,",
                "甲" + mark + ",費孝通,經濟,,,");
        await(id, ImportState.WEIGHED);
        assertThat(rows(id, null))
                .extracting(ImportRow::place, ImportRow::verdict, ImportingTests::reason)
                .containsExactly(
                        tuple(2, Verdict.NEW, ""),
                        tuple(3, Verdict.ERROR, "catalogue.isbnWrong"),
                        tuple(4, Verdict.ERROR, "catalogue.titleMissing"),
                        tuple(5, Verdict.ERROR, "catalogue.categoryUnknown"),
                        tuple(6, Verdict.ERROR, "catalogue.categoryUnknown"));
        assertThat(catalogue.matching(mark, 9)).isEmpty();

        importing.take(id);
        await(id, ImportState.DONE);
        assertThat(facts("甲" + mark).card()).isEqualTo(card("甲" + mark, "费孝通 著", "某社", "1999-08", ""));
        assertThat(catalogue.matching(mark, 9)).hasSize(1);
        assertThat(importing.counts(id).kept()).isEqualTo(1);
    }

    @Test
    void aRowWithLostCharactersIsAnErrorWhereTheyCountAndTheOthersAreRight() throws IOException {
        var text = "书名,责任者,类,备注\n甲?%1$s,甲,经济与产业,\n乙%1$s,乙,经济与产业,\n丙%1$s,丙,经济与产业,说?\n".formatted(mark);
        for (var charset : List.of(UTF_8, Charset.forName("GB18030"))) {
            var bytes = text.getBytes(charset);
            for (int i = 0; i < bytes.length; i++) if (bytes[i] == '?') bytes[i] = (byte) 0xFF;
            var id = importing.begin("书.csv", Files.write(folder.resolve("broken.csv"), bytes));
            await(id, ImportState.WEIGHED);
            assertThat(rows(id, null))
                    .extracting(ImportRow::verdict, ImportingTests::reason, it -> it.cell(1))
                    .containsExactly(
                            tuple(Verdict.ERROR, "file.characters", "甲"),
                            tuple(Verdict.NEW, "", "乙"),
                            tuple(Verdict.NEW, "", "丙"));
        }
    }

    @Test
    void booksOfAFileComeToAListAsTheFileSays() throws IOException {
        var known = cataloguing.add(card("早有的" + mark, "甲 著", "", "", ""));
        var id = begun(
                "书名,作者,类别,部分,分量,荐语",
                "甲" + mark + ",费孝通著,经济与产业,入门,必读,先读这一本",
                "早有的" + mark + ",甲,,精读,随便,",
                ",无名,经济与产业,入门,必读,");
        await(id, ImportState.WEIGHED);
        var draft = new Desk(house).list("导入的书单", known);
        assertThat(importing.list(id, draft.id())).isZero();
        importing.take(id);
        await(id, ImportState.DONE);
        assertThat(importing.list(id, draft.id())).isEqualTo(1);
        assertThat(importing.list(id, draft.id())).isZero();
        var anew = curating.draft(importing.listAnew(id)).orElseThrow();
        assertThat(anew.contents().sections())
                .extracting(
                        ListContents.Section::title,
                        it -> it.entries().getFirst().book().title(),
                        it -> it.entries().getFirst().importance(),
                        it -> it.entries().getFirst().note())
                .containsExactly(
                        tuple("入门", "甲" + mark, Importance.REQUIRED, "先读这一本"),
                        tuple("精读", "早有的" + mark, Importance.RECOMMENDED, ""));
        importing.giveBack(id);
        await(id, ImportState.DONE);
        assertThat(importing.blocked(id, 0, 9)).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> importing.list(new ImportId(UUID.randomUUID()), draft.id()));
    }

    @Test
    void aListWithoutPartsHasOne() throws IOException {
        var id = begun("书名,作者,类别", "甲" + mark + ",费孝通著,经济与产业");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        var draft = curating.draft(importing.listAnew(id)).orElseThrow();
        assertThat(draft.contents().sections())
                .extracting(ListContents.Section::title)
                .containsExactly(draft.contents().title());
        assertThat(draft.contents().entries()).hasSize(1);
    }

    @Test
    void aRowThatSaysTheSameNewBookAsAnEarlierOneIsAnError() throws IOException {
        var id = begun("书名,责任者,类", "鄉土" + mark + ",費孝通,经济与产业", "乡土" + mark + ",费孝通 著,经济与产业");
        await(id, ImportState.WEIGHED);
        assertThat(rows(id, Verdict.ERROR))
                .extracting(ImportRow::place, ImportingTests::reason)
                .containsExactly(tuple(3, "catalogue.rowTwice"));
    }

    @Test
    void whatIsKnownIsKnownAgainByNumberAndVolumeThenByTitleAndCreator() throws IOException {
        var set = "9787020050338";
        cataloguing.add(card("全集" + mark + " 第一卷", "鲁迅 著", "", "", set));
        cataloguing.add(card("全集" + mark + " 第二卷", "鲁迅 著", "", "", set));
        cataloguing.add(card("乡土" + mark, "费孝通 著", "", "", ""));
        cataloguing.add(card("两版" + mark, "甲 著", "", "", "9787506365437"));
        var id = begun(
                "书名,责任者,类,出版社,ISBN",
                "全集" + mark + " 第二卷,鲁迅 著,,,7-02-005033-6",
                "全集" + mark + " 第三卷,鲁迅 著,经济与产业,," + set,
                "鄉土" + mark + ",費孝通,,某社,",
                "乡土" + mark + ",别人 著,经济与产业,,",
                "两版" + mark + ",甲 著,经济与产业,,9787544270878");
        await(id, ImportState.WEIGHED);
        assertThat(rows(id, null))
                .extracting(ImportRow::place, ImportRow::verdict)
                .containsExactly(
                        tuple(2, Verdict.SAME),
                        tuple(3, Verdict.NEW),
                        tuple(4, Verdict.UPDATE),
                        tuple(5, Verdict.NEW),
                        tuple(6, Verdict.NEW));
    }

    @Test
    void anImportLeavesWhatIsLockedAsItIs() throws IOException {
        var card = card("锁" + mark, "甲 著", "旧社", "1999", "");
        var known = cataloguing.add(card);
        cataloguing.edit(known, 1, card, Set.of(Fact.PUBLISHER, Fact.CATEGORY));
        var id = begun("书名,责任者,类,出版社,出版年", "锁" + mark + ",甲 著,文学艺术与地方文史,新社,2001");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        var updated = catalogue.facts(known).orElseThrow();
        assertThat(updated.card()).isEqualTo(card.with(Fact.PUBLISHED, "2001"));
        assertThat(updated.locks()).containsExactlyInAnyOrder(Fact.PUBLISHER, Fact.CATEGORY);
        assertThat(cataloguing.versions(known, Integer.MAX_VALUE, 1))
                .extracting(BookVersion::cause)
                .containsExactly(Cause.IMPORT);
    }

    @Test
    void anUpdateLeavesWhatTheFileDoesNotSayAndIsTakenBackAsAWhole() throws IOException {
        var known = cataloguing.add(card("旧" + mark, "甲 著", "旧社", "1999", ""));
        var id = begun("书名,责任者,类,出版社,出版年,推荐理由", "旧" + mark + ",甲,,新社,,值得", "新" + mark + ",乙,经济与产业,,,");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        var updated = catalogue.facts(known).orElseThrow();
        assertThat(updated.publisher()).isEqualTo("新社");
        assertThat(updated.published()).isEqualTo(1999);
        assertThat(updated.why()).isEqualTo("值得");

        importing.giveBack(id);
        await(id, ImportState.RETURNED);
        assertThat(catalogue.facts(known).orElseThrow().card()).isEqualTo(card("旧" + mark, "甲 著", "旧社", "1999", ""));
        assertThat(catalogue.matching(mark, 9)).extracting(it -> it.id()).containsExactly(known);
    }

    @Test
    void aBookThatWasTakenBackIsAsOpenToTheHousesOwnFilesAsBefore() throws IOException {
        var open = cataloguing.add(card("开" + mark, "甲 著", "旧社", "", ""));
        var closed = cataloguing.add(card("闭" + mark, "乙 著", "旧社", "", ""));
        transaction.executeWithoutResult(it -> sql.sql("update book set edited_by_hand = false where id = :id")
                .param("id", open.value())
                .update());
        var id = begun("书名,责任者,类,出版社", "开" + mark + ",甲,,新社", "闭" + mark + ",乙,,新社");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        assertThat(isByHand(open)).isTrue();
        importing.giveBack(id);
        await(id, ImportState.RETURNED);
        assertThat(isByHand(open)).isFalse();
        assertThat(isByHand(closed)).isTrue();
    }

    private boolean isByHand(BookId book) {
        return sql.sql("select edited_by_hand from book where id = :id")
                .param("id", book.value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void afterHalfAYearWhatTheRowsSaidGoesAndWhoBroughtThemInStays() throws IOException {
        var id = begun("书名,责任者,类", "甲" + mark + ",甲,经济与产业", "乙" + mark + ",乙,没有的类");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        var before = importing.find(id).orElseThrow();
        sweep.sweep();
        assertThat(rows(id, null)).extracting(it -> it.cell(1)).containsExactly("甲", "乙");

        transaction.executeWithoutResult(it -> sql.sql("update book_import set started = :then where id = :id")
                .param("then", before.started().minus(Import.KEPT.plusDays(1)).atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update());
        sweep.sweep();
        var after = importing.find(id).orElseThrow();
        assertThat(after.state()).isEqualTo(ImportState.CLEARED);
        assertThat(after.startedBy()).isEqualTo(before.startedBy());
        assertThat(rows(id, null)).extracting(ImportRow::cells, ImportRow::was).containsOnly(tuple(List.of(""), null));
        assertThat(importing.counts(id).of(Verdict.NEW)).isEqualTo(1);
        assertThat(importing.counts(id).of(Verdict.ERROR)).isEqualTo(1);
        assertThat(importing.counts(id).kept()).isEqualTo(1);
        refused("catalogue.importMoves", () -> importing.giveBack(id));
        assertThat(cataloguing.versions(facts("甲" + mark).id(), Integer.MAX_VALUE, 1))
                .extracting(BookVersion::cause)
                .containsExactly(Cause.IMPORT);
    }

    @Test
    void whatWasBuiltOnCannotBeTakenBackAndNothingIs() throws IOException {
        var id = begun("书名,责任者,类", "甲" + mark + ",甲,经济与产业", "乙" + mark + ",乙,经济与产业", "丙" + mark + ",丙,经济与产业");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        var listed = facts("甲" + mark).id();
        var changed = facts("乙" + mark);
        curating.begin("书单" + mark, ListKind.COMMITTEE, null, "", List.of("一"));
        var draft = curating.drafts().stream()
                .filter(it -> it.title().equals("书单" + mark))
                .findAny()
                .orElseThrow();
        var section = curating.sections(draft.id()).getFirst().id();
        var entry = listing.add(draft.id(), section, listed);
        cataloguing.edit(changed.id(), changed.version(), card("乙" + mark, "乙", "改过", "", ""), Set.of());

        importing.giveBack(id);
        await(id, ImportState.DONE);
        assertThat(importing.blocked(id, 0, 9))
                .extracting(ImportRow::place, ImportRow::blocked)
                .containsExactly(tuple(2, "catalogue.onAList"), tuple(3, "catalogue.changedAfterImport"));
        assertThat(catalogue.matching(mark, 9)).hasSize(3);

        listing.remove(draft.id(), entry);
        transaction.executeWithoutResult(it -> sql.sql(
                        "update import_row set book_version = :version where book = :book")
                .param("version", catalogue.facts(changed.id()).orElseThrow().version())
                .param("book", changed.id().value())
                .update());
        importing.giveBack(id);
        await(id, ImportState.RETURNED);
        assertThat(catalogue.matching(mark, 9)).isEmpty();
    }

    @Test
    void aKilledHouseGoesOnWhereItWas() throws IOException {
        var id = begun("书名,责任者,类", "甲" + mark + ",甲,经济与产业", "乙" + mark + ",乙,经济与产业");
        await(id, ImportState.WEIGHED);
        // As it stands after a kill: one row is in, the state says that the house works on it.
        transaction.executeWithoutResult(
                it -> sql.sql("update book_import set state = 'TAKING', done = 1 where id = :id")
                        .param("id", id.value())
                        .update());
        run.wake();
        await(id, ImportState.DONE);
        assertThat(catalogue.matching(mark, 9)).hasSize(2);
        run.wake();
        assertThat(catalogue.matching(mark, 9)).hasSize(2);
    }

    @Test
    void aFileWithTheSameColumnsIsReadAsTheLastOneWas() throws IOException {
        var header = "名" + mark + ",作者,出版社";
        var first = begun(header, "甲" + mark + ",甲,x");
        assertThat(importing.find(first).orElseThrow().state()).isEqualTo(ImportState.READ);
        refused("catalogue.noTitleColumn", () -> importing.map(first, Map.of(1, Column.CREATORS), "economy-industry"));
        refused("catalogue.noCategoryForAll", () -> importing.map(first, Map.of(0, Column.TITLE), ""));
        importing.map(first, Map.of(0, Column.TITLE, 1, Column.CREATORS), "economy-industry");
        await(first, ImportState.WEIGHED);
        var second = begun(header, "乙" + mark + ",乙,x");
        await(second, ImportState.WEIGHED);
        assertThat(importing.find(second).orElseThrow().mapping())
                .isEqualTo(Map.of(0, Column.TITLE, 1, Column.CREATORS));
        assertThat(rows(second, Verdict.NEW)).hasSize(1);
    }

    @Test
    void chineseSpreadsheetsAreReadWhateverTheyWereSavedAs() throws IOException {
        for (var charset : List.of("GB18030", "UTF-8", "UTF-16LE")) {
            var text = "书名；责任者；类\n甲%s；甲；经济与产业\n".formatted(mark + charset).replace('；', ';');
            var bytes = (charset.equals("UTF-16LE") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));
            var id = importing.begin("书.csv", Files.write(folder.resolve(charset), bytes));
            await(id, ImportState.WEIGHED);
            assertThat(rows(id, Verdict.NEW)).as(charset).hasSize(1);
        }
    }

    /** What was taken away comes back as the same; what a format cannot carry is not said to have changed. */
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"XLSX", "CSV", "XML"})
    void whatWasTakenAwayComesBackAsTheSame(Format format) throws IOException {
        var odd = "=1+1" + mark;
        cataloguing.add(new BookCard(
                odd,
                "副",
                "第三卷",
                "[唐]杜甫 著；〔美〕蕾切尔·卡森 译；国家统计局 编",
                "law-society",
                "北京",
                "某社",
                "1999-03",
                "9787506365437",
                "10019·3024",
                "K825.6=7",
                "简\n介",
                "为何",
                "PUBLIC_DOMAIN",
                "https://example.org/a?b=c",
                "据"));
        var born = sql.sql("select id from book where content_key is not null or title = :odd")
                .param("odd", odd)
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list();
        assertThat(born).hasSizeGreaterThanOrEqualTo(183);
        var file = folder.resolve("all." + format.ending());
        try (var out = Files.newOutputStream(file);
                var books = format.open(out, false)) {
            for (var book : catalogue.facts(born).values()) books.add(BookLine.of(book));
            books.finish();
        }
        var id = importing.begin("书." + format.ending(), file);
        if (importing.find(id).orElseThrow().state() == ImportState.READ)
            importing.map(id, importing.find(id).orElseThrow().mapping(), "economy-industry");
        await(id, ImportState.WEIGHED);
        assertThat(rows(id, Verdict.ERROR))
                .extracting(ImportingTests::reason, ImportRow::cells)
                .isEmpty();
        var read = importing.find(id).orElseThrow();
        assertThat(importing.weighed(read, rows(id, Verdict.UPDATE)))
                .flatExtracting(
                        it -> Difference.between(requireNonNull(it.known()).card(), it.becomes()))
                .isEmpty();
        assertThat(importing.counts(id).of(Verdict.SAME)).isEqualTo(born.size());
        assertThat(importing.counts(id).of(Verdict.NEW)).isZero();
    }

    @Test
    void manyAreWeighedByAsManyStatementsAsOne() {
        var one = List.of(card("甲" + mark, "甲", "", "", ""));
        one.forEach(cataloguing::add);
        var many = IntStream.range(0, 200)
                .mapToObj(it -> card("乙" + it + mark, "乙", "", "", ""))
                .toList();
        many.subList(0, 50).forEach(cataloguing::add);
        assertThat(SqlCount.of(() -> acquiring.weigh(many, ""))).isEqualTo(SqlCount.of(() -> acquiring.weigh(one, "")));
        assertThat(acquiring.weigh(many, ""))
                .extracting(Acquiring.Weighed::verdict)
                .containsOnly(Verdict.SAME, Verdict.NEW);
    }

    @Test
    void volumesOfOneNumberNeverWriteOverEachOther() throws IOException {
        var set = "9787101003048";
        cataloguing.add(card("通鉴" + mark + " 1", "甲 著", "", "", set));
        var id = begun(
                "书名,责任者,类,ISBN",
                "通鉴" + mark + " 2,甲 著,经济与产业," + set,
                "通鑑" + mark + "（三）,甲 著,经济与产业," + set,
                "通鉴" + mark + " 卷一,甲 著,经济与产业," + set,
                "另一种,乙 著,经济与产业," + set);
        await(id, ImportState.WEIGHED);
        assertThat(rows(id, null))
                .extracting(ImportRow::verdict, ImportingTests::reason)
                .containsExactly(
                        tuple(Verdict.NEW, ""),
                        tuple(Verdict.NEW, ""),
                        tuple(Verdict.UPDATE, ""),
                        tuple(Verdict.NEW, ""));
        importing.take(id);
        await(id, ImportState.DONE);
        assertThat(catalogue.matching("通鉴" + mark, 9)).hasSize(2);
    }

    @Test
    void aCategoryForAllFilesNewBooksOnly() throws IOException {
        var known = cataloguing.add(card("旧" + mark, "甲 著", "", "", ""));
        var id = begun("书名,责任者,推荐理由,版本" + mark, "旧" + mark + ",甲 著,好,x", "新" + mark + ",乙 著,好,x");
        importing.map(id, Map.of(0, Column.TITLE, 1, Column.CREATORS, 2, Column.WHY), "law-society");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        assertThat(catalogue.facts(known).orElseThrow().categorySlug()).isEqualTo("economy-industry");
        assertThat(facts("新" + mark).categorySlug()).isEqualTo("law-society");
    }

    @Test
    void twoRowsOfOneBookKeepOneAndTheOtherIsSaid() throws IOException {
        var known = cataloguing.add(card("旧" + mark, "甲 著", "", "", ""));
        var id = begun(
                "书名,责任者,类,出版社,ISBN",
                "旧" + mark + ",甲 著,,一社,",
                "旧" + mark + ",甲 著,,二社,",
                "新" + mark + ",乙 著,经济与产业,,",
                "新" + mark + ",乙 著,经济与产业,,9787506365437");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        assertThat(rows(id, Verdict.ERROR))
                .extracting(ImportRow::place, ImportingTests::reason)
                .containsExactly(tuple(3, "catalogue.rowTwice"), tuple(5, "catalogue.rowTwice"));
        assertThat(catalogue.facts(known).orElseThrow().publisher()).isEqualTo("一社");
        importing.giveBack(id);
        await(id, ImportState.RETURNED);
        assertThat(catalogue.matching(mark, 9)).extracting(it -> it.id()).containsExactly(known);
    }

    @Test
    void anUpdateOfAListedBookCanBeTakenBack() throws IOException {
        var known = cataloguing.add(card("旧" + mark, "甲 著", "旧社", "", ""));
        curating.begin("书单" + mark, ListKind.COMMITTEE, null, "", List.of("一"));
        var draft = curating.drafts().stream()
                .filter(it -> it.title().equals("书单" + mark))
                .findAny()
                .orElseThrow();
        listing.add(draft.id(), curating.sections(draft.id()).getFirst().id(), known);
        var id = begun("书名,责任者,类,出版社", "旧" + mark + ",甲 著,,新社");
        await(id, ImportState.WEIGHED);
        importing.take(id);
        await(id, ImportState.DONE);
        importing.giveBack(id);
        await(id, ImportState.RETURNED);
        assertThat(catalogue.facts(known).orElseThrow().publisher()).isEqualTo("旧社");
    }

    @Test
    void aHouseThatStopsLeavesWhatIsInAndGoesOn() throws IOException {
        var id = begun("书名,责任者,类", "甲" + mark + ",甲,经济与产业");
        await(id, ImportState.WEIGHED);
        refused("catalogue.importMoves", () -> importing.stop(id));
        refused("catalogue.importMoves", () -> importing.giveBack(id));
        transaction.executeWithoutResult(it -> sql.sql("update book_import set state = 'TAKING' where id = :id")
                .param("id", id.value())
                .update());
        importing.stop(id);
        assertThat(importing.find(id).orElseThrow().state()).isEqualTo(ImportState.STOPPED);
        importing.take(id);
        await(id, ImportState.DONE);
        assertThat(catalogue.matching(mark, 9)).hasSize(1);
    }

    @Test
    void aFileThatIsRefusedHalfWayLeavesNothing() throws IOException {
        var before =
                sql.sql("select count(*) from import_row").query(Long.class).single();
        var many = folder.resolve("many.csv");
        Files.writeString(
                many,
                "书名\n"
                        + IntStream.rangeClosed(0, Source.MOST_ROWS)
                                .mapToObj(it -> "书" + it)
                                .collect(joining("\n")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> importing.begin(mark, many))
                .extracting(Refusal::reason)
                .isEqualTo("file.rowsMany");
        assertThat(sql.sql("select count(*) from import_row").query(Long.class).single())
                .isEqualTo(before);
        assertThat(importing.imports(null, 100))
                .extracting(ImportHead::fileName)
                .doesNotContain(mark);
    }

    @Test
    void aMemberImportsNothing() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "书名\n甲");
        People.signIn(people.named("王委员"), MEMBER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> importing.begin("a.csv", file));
    }

    private ImportId begun(String... lines) throws IOException {
        return importing.begin(
                "书.csv",
                Files.write(
                        folder.resolve("books.csv"), String.join("\n", lines).getBytes(UTF_8)));
    }

    private void await(ImportId id, ImportState state) {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() ->
                        assertThat(importing.find(id).orElseThrow().state()).isEqualTo(state));
    }

    private List<ImportRow> rows(ImportId id, @Nullable Verdict verdict) {
        return importing.rows(id, verdict, 0, 1000);
    }

    private BookFacts facts(String title) {
        return catalogue
                .facts(new BookId(sql.sql("select id from book where title = :title")
                        .param("title", title)
                        .query(UUID.class)
                        .single()))
                .orElseThrow();
    }

    private static String reason(ImportRow row) {
        var why = row.why();
        return why == null ? "" : why.reason();
    }

    private static BookCard card(String title, String creators, String publisher, String year, String isbn) {
        return BookCard.blank()
                .with(Fact.TITLE, title)
                .with(Fact.CREATORS, creators)
                .with(Fact.CATEGORY, "economy-industry")
                .with(Fact.PUBLISHER, publisher)
                .with(Fact.PUBLISHED, year)
                .with(Fact.ISBN, isbn);
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
