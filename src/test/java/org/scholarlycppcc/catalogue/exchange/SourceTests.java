package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marc4j.MarcStreamWriter;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Workbook;

/** Files as libraries, bookshops and attackers send them. */
class SourceTests {
    private static final MarcFactory MARC = MarcFactory.newInstance();
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SIGNS = "\u001D\u001E\u001F\u001B\u0000\n\r,\"<>&/0123456789";

    @TempDir
    Path folder;

    /** CNMARC as Chinese libraries send it: Leader/09 blank, GB 18030. */
    @Test
    void cnmarcInGb18030IsReadWhateverItsLeaderSays() throws IOException {
        var record = MARC.newRecord("00000nam0 2200000   450 ");
        field(record, "010", "a", "978-7-108-00982-1", "d", "CNY12.00");
        field(record, "200", "a", "寂静的春天", "e", "一部划时代的书", "f", "蕾切尔·卡森著");
        field(record, "210", "a", "北京", "c", "某出版社", "d", "2005.6");
        field(record, "330", "a", "说明。");
        field(record, "700", "c", "(美)", "a", "卡森", "4", "著");
        field(record, "702", "a", "某译者", "4", "译");
        var read = read(marc(GB18030, record));
        assertThat(read.rows).hasSize(1);
        assertThat(read.book(0))
                .containsEntry(Column.TITLE, "寂静的春天")
                .containsEntry(Column.SUBTITLE, "一部划时代的书")
                .containsEntry(Column.CREATORS, "〔美〕卡森 著；某译者 译")
                .containsEntry(Column.PUBLISHER, "某出版社")
                .containsEntry(Column.PLACE, "北京")
                .containsEntry(Column.PUBLISHED, "2005-06")
                .containsEntry(Column.ISBN, "978-7-108-00982-1")
                .containsEntry(Column.ABOUT, "说明。");
    }

    @Test
    void marc21IsReadInItsOwnScriptWhereItGivesBoth() throws IOException {
        var record = MARC.newRecord("00000nam a2200000 a 4500");
        field(record, "020", "a", "7101003044 (pbk.)");
        field(record, "245", "6", "880-01", "a", "Du Fu shi xuan /", "c", "Du Fu zhu.");
        field(record, "880", "6", "245-01/$1", "a", "杜甫诗选 /", "c", "(唐)杜甫著 ; 萧涤非选编");
        field(record, "260", "b", "Zhonghua shu ju,", "c", "1998.");
        var read = read(marc(UTF_8, record));
        assertThat(read.book(0))
                .containsEntry(Column.TITLE, "杜甫诗选")
                .containsEntry(Column.CREATORS, "[唐]杜甫 著；萧涤非 选编")
                .containsEntry(Column.ISBN, "7101003044")
                .containsEntry(Column.PUBLISHED, "1998");
    }

    @Test
    void aNumberInASheetIsReadAsItWasTyped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("书名");
            head.createCell(1).setCellValue("ISBN");
            head.createCell(2).setCellValue("出版年");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(1984);
            row.createCell(1).setCellValue(9787108009821d);
            row.createCell(2).setCellValue(2005);
            book.write(bytes);
        }
        assertThat(read(bytes.toByteArray()).rows).containsExactly(List.of("1984", "9787108009821", "2005"));
    }

    @Test
    void severalNamesBeforeOneRoleHaveItAll() {
        assertThat(Statement.creators("梁思成、林徽因著；（英）某人编")).isEqualTo("梁思成 著；林徽因 著；〔英〕某人 编");
        assertThat(Statement.creators("张译")).isEqualTo("张译");
    }

    @Test
    void aDamagedRecordDoesNotTakeTheNextWithIt() throws IOException {
        var first = marc(UTF_8, titled("甲"));
        var last = marc(UTF_8, titled("乙"));
        var broken = "00100nam a2200049 a 4500garbage\u001D".getBytes(UTF_8);
        var read = read(first, broken, last);
        assertThat(read.rows).extracting(it -> it.get(0)).containsExactly("甲", "乙");
        assertThat(read.damaged).containsExactly("2 file.recordDamaged");
    }

    @Test
    void aRecordLongerThanItsFormatKnowsIsCalledSo() throws IOException {
        var endless = ("00100nam a2200049 a 4500" + "x".repeat(100_000) + "\u001D").getBytes(UTF_8);
        var read = read(endless, marc(UTF_8, titled("乙")));
        assertThat(read.rows).extracting(it -> it.get(0)).containsExactly("乙");
        assertThat(read.damaged).containsExactly("1 file.recordLong");
    }

    @Test
    void whatStandsAboveTheHeadingIsNoBookAndColumnsWithoutNamesHaveLetters() throws IOException {
        var titled = read("二〇二六年书目,,\n\n书 名,作者（编者）,出版社\n甲,乙,丙\n".getBytes(UTF_8));
        assertThat(titled.columns).containsExactly("书 名", "作者（编者）", "出版社");
        assertThat(titled.rows).containsExactly(List.of("甲", "乙", "丙"));
        assertThat(Column.named(titled.columns))
                .isEqualTo(Map.of(0, Column.TITLE, 1, Column.CREATORS, 2, Column.PUBLISHER));
        var nameless = read("甲\t乙\n丙\t丁\n".getBytes(UTF_8));
        assertThat(nameless.columns).containsExactly("A", "B");
        assertThat(nameless.rows).hasSize(2);
    }

    @Test
    void anEntityAPictureAndNothingAreRefused() {
        refused("file.noMarc", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><collection>&x;</collection>");
        refused("file.empty", "");
        refused("file.empty", "书名,作者\n");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, (byte) 0xFF, (byte) 0xD8}))
                .extracting(Refusal::reason)
                .isEqualTo("file.encoding");
    }

    @Test
    void aTruncatedFileGivesWhatCameBefore() throws IOException {
        var xml = "<collection xmlns='http://www.loc.gov/MARC21/slim'><record><datafield tag='245' ind1=' ' ind2=' '>"
                + "<subfield code='a'>甲</subfield></datafield></record><record><datafield tag='24";
        var read = new Read();
        var file = Files.writeString(folder.resolve("cut"), xml);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Source.of(file).read(file, read))
                .extracting(Refusal::reason)
                .isEqualTo("file.noMarc");
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void aMillionColumnsAndEndlessCellsAreCutAndNotKept() throws IOException {
        var read = read(("书名" + ",x".repeat(1_000_000) + "\n甲,乙\n").getBytes(UTF_8));
        assertThat(read.columns).hasSize(60);
        refused("file.noTable", "书名" + ",".repeat(5_000_000) + "\n甲\n");
        var endless = read(("书名,作者\n" + "长".repeat(1_000_000) + ",乙\n").getBytes(UTF_8));
        assertThat(endless.rows.getFirst().getFirst()).hasSize(Source.MOST_CHARACTERS);
    }

    @Test
    void moreThanFiftyThousandAreRefused() {
        var table = "书名\n"
                + IntStream.rangeClosed(0, Source.MOST_ROWS)
                        .mapToObj(it -> "书" + it)
                        .collect(Collectors.joining("\n"));
        refused("file.rowsMany", table);
    }

    /** Mutated files are read or refused with a reason, and nothing else happens; {@code -Dfuzzed} says how many. */
    @Test
    void mutatedFilesAreReadOrRefused() throws IOException {
        var chance = new Random(2026);
        var whole = List.of(
                Workbook.of(List.of(List.of("书名", "作者"), List.of("甲", "乙"), List.of("丙", "丁"))),
                "书名,作者\n甲,\"乙\n丙\"\n丁,戊\n".getBytes(GB18030),
                concat(marc(GB18030, titled("寂静的春天")), marc(UTF_8, titled("乡土中国"))),
                concat(
                        marc(ISO_8859_1, titled("\u001B$1!0$!0!\u001B(B")),
                        marc(ISO_8859_1, titled("Fr\u00E2egate &#x4E09;"))),
                "<collection><record><datafield tag='245' ind1='1' ind2='0'><subfield code='a'>甲</subfield></datafield></record></collection>"
                        .getBytes(UTF_8));
        int told = 0;
        for (int i = 0; i < Integer.getInteger("fuzzed", 500); i++) {
            var mutated = mutated(whole.get(i % whole.size()), chance);
            try {
                var read = read(mutated);
                assertThat(read.rows).flatExtracting(it -> it).allMatch(it -> it.length() <= Source.MOST_CHARACTERS);
            } catch (Refusal refusal) {
                told++;
                assertThat(refusal.reason()).startsWith("file.");
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void oneBadByteOfATableMakesOneBadRow() throws IOException {
        for (var charset : List.of(UTF_8, GB18030)) {
            var rows = IntStream.rangeClosed(1, 500)
                    .mapToObj(it -> "\"寂静的春天" + it + "\",蕾切尔·卡森著,某出版社")
                    .toList();
            var good = ("书名,作者,出版社\n" + String.join("\n", rows)).getBytes(charset);
            int row = new String(good, charset).indexOf("天250");
            int at = new String(good, charset).substring(0, row).getBytes(charset).length;
            for (int bad : new int[] {0xFF, 0x80}) {
                var broken = good.clone();
                broken[at] = (byte) bad;
                broken[at + 1] = 'x';
                var read = read(broken);
                assertThat(read.broken()).containsExactly(249);
                assertThat(read.rows).hasSize(500).contains(List.of("寂静的春天251", "蕾切尔·卡森著", "某出版社"));
            }
        }
    }

    @Test
    void aByteLostAtTheEndOfACellTakesNoOtherRowWithIt() throws IOException {
        for (var charset : List.of(UTF_8, GB18030)) {
            var first = "书名,作者\n寂静的春天,卡森著\n乡土中国,费孝通著".getBytes(charset);
            var last = "\n江村经济,费孝通著\n".getBytes(charset);
            var read = read(Arrays.copyOf(first, first.length - 1), last);
            assertThat(read.broken()).containsExactly(1);
            assertThat(read.rows).hasSize(3).contains(List.of("江村经济", "费孝通著"));
        }
    }

    @Test
    void aRecordInMarc8SaysItsTitleInItsOwnScript() throws IOException {
        var chinese = MARC.newRecord("00000nam  2200000 a 4500");
        field(chinese, "245", "6", "880-01", "a", "San yi");
        field(chinese, "880", "6", "245-01/$1", "a", "\u001B$1!0$!0!\u001B(B");
        var french = titled("\u0088La\u0089 fr\u00E2egate au si\u00E1ecle des lumi\u00E1eres, &#x4E09;");
        var broken = titled("Br\u00CEken");
        var read = read(marc(ISO_8859_1, chinese), marc(ISO_8859_1, french), marc(ISO_8859_1, broken));
        assertThat(titles(read)).startsWith("三一", "La frégate au siècle des lumières, 三");
        assertThat(read.broken()).containsExactly(2);
    }

    @Test
    void aRecordWrittenAnewInAnotherEncodingKeepsItsFields() throws IOException {
        var record = titled("寂静的春天");
        field(record, "260", "a", "北京", "b", "某出版社", "c", "2005");
        var anew = new String(marc(GB18030, record), GB18030).getBytes(UTF_8);
        var read = read("\uFEFF".getBytes(UTF_8), anew, new byte[] {0, '\r', '\n'}, marc(UTF_8, titled("乡土中国")));
        assertThat(read.damaged).isEmpty();
        assertThat(titles(read)).containsExactly("寂静的春天", "乡土中国");
        assertThat(read.book(0)).containsEntry(Column.PUBLISHER, "某出版社").containsEntry(Column.PUBLISHED, "2005");
    }

    @Test
    void aLeaderThatLostACharacterIsNoHindrance() throws IOException {
        var whole = marc(UTF_8, titled("Silent spring"));
        var shorter = concat(Arrays.copyOf(whole, 10), Arrays.copyOfRange(whole, 11, whole.length));
        assertThat(titles(read(marc(UTF_8, titled("First")), shorter))).containsExactly("First", "Silent spring");
    }

    @Test
    void oneBadByteOfARecordIsNoHindranceWhereNobodyReadsIt() throws IOException {
        var record = titled("寂静的春天，一部划时代的书");
        field(record, "500", "a", "附注");
        var noted = marc(UTF_8, record);
        noted[new String(noted, ISO_8859_1).indexOf(new String("注".getBytes(UTF_8), ISO_8859_1))] = (byte) 0xFF;
        var wrong = marc(UTF_8, record);
        wrong[new String(wrong, ISO_8859_1).indexOf(new String("春".getBytes(UTF_8), ISO_8859_1))] = (byte) 0xFF;
        var read = read(noted, wrong);
        assertThat(titles(read)).startsWith("寂静的春天，一部划时代的书");
        assertThat(read.broken()).containsExactly(1);
    }

    @Test
    void theSignsAndBracketsOfCataloguersAreNoPartOfABook() throws IOException {
        var record = MARC.newRecord("00000nam a2200000 a 4500");
        record.addVariableField(MARC.newControlField("008", "850101s1962    nyu           000 0 eng d"));
        field(record, "020", "a", "9787108009822", "q", "wrong");
        field(record, "020", "a", "0-618-24906-0 (pbk.)");
        field(record, "100", "a", "Carson, Rachel,", "c", "Dr.", "e", "author.");
        field(record, "110", "a", "United States.", "b", "Fish and Wildlife Service.");
        field(record, "245", "a", "Silent spring :", "b", "a fable.");
        field(record, "260", "a", "[Boston] :", "b", "[s.n.],", "c", "[not dated].");
        field(record, "700", "a", "Darling, Lois L.,", "e", "illustrator.");
        field(record, "856", "z", "For members", "u", "http://example.org/1");
        assertThat(read(marc(UTF_8, record)).book(0))
                .containsEntry(Column.TITLE, "Silent spring")
                .containsEntry(Column.SUBTITLE, "a fable")
                .containsEntry(
                        Column.CREATORS, "Carson, Rachel 著；United States. Fish and Wildlife Service；Darling, Lois L. 绘")
                .containsEntry(Column.PLACE, "Boston")
                .containsEntry(Column.PUBLISHER, "")
                .containsEntry(Column.PUBLISHED, "1962")
                .containsEntry(Column.ISBN, "0-618-24906-0")
                .containsEntry(Column.WHERE_TO_READ, "http://example.org/1");
    }

    @Test
    void aStatementInChineseIsTakenApartWithoutItsSigns() throws IOException {
        var record = MARC.newRecord("00000nam a2200000 a 4500");
        field(record, "245", "a", "艺术家\u3000与\u3000德育 ／", "c", "甲乙 ... [et al.] 编著 ; [丙丁译].");
        assertThat(read(marc(UTF_8, record)).book(0))
                .containsEntry(Column.TITLE, "艺术家与德育")
                .containsEntry(Column.CREATORS, "甲乙等 编著；丙丁 译");
    }

    @Test
    void aUnimarcRecordFromElsewhereNamesPeopleWhole() throws IOException {
        var record = MARC.newRecord("00000nam0 2200000   450 ");
        field(record, "100", "a", "19970101d1996    m  y0itay50      ba");
        field(record, "200", "a", "L'altra faccia", "f", "Isaac Asimov");
        field(record, "700", "a", "Asimov", "b", "Isaac", "4", "070");
        field(record, "702", "a", "Scaglia", "b", "Cesare", "c", "professore", "4", "730");
        assertThat(read(marc(UTF_8, record)).book(0))
                .containsEntry(Column.CREATORS, "Asimov, Isaac 著；Scaglia, Cesare 译")
                .containsEntry(Column.PUBLISHED, "1996");
    }

    @Test
    void xmlThatHoldsNoRecordsIsNoMarc() {
        refused("file.noMarc", "<page><title>甲</title></page>");
        refused("file.empty", "<collection/>");
    }

    private static byte[] mutated(byte[] whole, Random chance) {
        var bytes = whole.clone();
        // Every second one is a sign that means something in one of the formats.
        for (int j = 0; j < 1 + chance.nextInt(8); j++)
            bytes[chance.nextInt(bytes.length)] =
                    (byte) (chance.nextBoolean() ? SIGNS.charAt(chance.nextInt(SIGNS.length())) : chance.nextInt());
        return chance.nextInt(3) > 0 ? bytes : Arrays.copyOf(bytes, chance.nextInt(bytes.length));
    }

    private void refused(String reason, String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(text.getBytes(UTF_8)))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private Read read(byte[]... parts) throws IOException {
        var file = Files.write(folder.resolve("file"), concat(parts));
        var read = new Read();
        Source.of(file).read(file, read);
        return read;
    }

    private static List<String> titles(Read read) {
        return read.rows.stream().map(it -> it.getFirst()).toList();
    }

    private static byte[] concat(byte[]... parts) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.write(part);
        return all.toByteArray();
    }

    private static Record titled(String title) {
        var record = MARC.newRecord("00000nam a2200000 a 4500");
        field(record, "245", "a", title);
        return record;
    }

    private static void field(Record record, String tag, String... said) {
        var field = MARC.newDataField(tag, ' ', ' ');
        for (int i = 0; i < said.length; i += 2) field.addSubfield(MARC.newSubfield(said[i].charAt(0), said[i + 1]));
        record.addVariableField(field);
    }

    private static byte[] marc(Charset charset, Record record) {
        var bytes = new ByteArrayOutputStream();
        var writer = new MarcStreamWriter(bytes, charset.name());
        writer.write(record);
        writer.close();
        return bytes.toByteArray();
    }

    /** What was handed on. */
    private static class Read implements Incoming {
        private List<String> columns = List.of();
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> damaged = new ArrayList<>();

        @Override
        public void columns(List<String> names) {
            columns = names;
        }

        @Override
        public void row(int number, List<String> cells) {
            rows.add(cells);
        }

        @Override
        public void damaged(int number, Refusal why) {
            damaged.add(number + " " + why.reason());
        }

        /** The places of rows that hold lost characters. */
        List<Integer> broken() {
            return IntStream.range(0, rows.size())
                    .filter(it -> rows.get(it).stream().anyMatch(Encoding::isBroken))
                    .boxed()
                    .toList();
        }

        Map<Column, String> book(int row) {
            return Column.ofBooks().stream()
                    .collect(Collectors.toMap(it -> it, it -> rows.get(row).get(it.ordinal())));
        }
    }
}
