package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.base.Text;

class CsvTests {
    @Test
    void isWrittenByRfc4180WithAMark() throws IOException {
        assertThat(Volumes.text(Format.CSV, Volumes.BRIEF_HISTORY))
                .isEqualTo(
                        "\uFEFF\"书名\",\"副题名\",\"卷册\",\"责任者\",\"类\",\"出版地\",\"出版者\",\"出版年月\",\"ISBN\",\"统一书号\",\"中图分类号\",\"简介\",\"推荐理由\",\"版权\",\"阅读途径\",\"核对依据\"\r\n"
                                + "\"中国共产党简史\",\"\",\"\",\"本书编写组 编著\",\"科技、生态与健康\",\"\",\"人民出版社、中共党史出版社\",\"2021\",\"\",\"\",\"\",\"说明。\",\"理由。\",\"\",\"\",\"http://example.org/1\"\r\n");
    }

    @Test
    void aListSaysWhereAndHowStronglyAndWhy() throws IOException {
        var row = rows(Volumes.written(Format.CSV, true, Volumes.CANCER)).getFirst();
        assertThat(row.get("部分")).isEqualTo("病与医");
        assertThat(row.get("分量")).isEqualTo("必读");
        assertThat(row.get("荐语")).isEqualTo("先读序章。\n再读第一部。");
    }

    @Test
    void aYearIsANumberAndAnIsbnIsNone() throws IOException {
        var row = rows(Volumes.written(Format.CSV, false, Volumes.GROWTH)).getFirst();
        assertThat(row.get("出版年月")).isEqualTo("2013");
        assertThat(row.get("ISBN")).isEqualTo("\t9787111424260");
        assertThat(Text.line(row.get("ISBN"), 20)).isEqualTo("9787111424260");
    }

    @Test
    void aMonthIsNoDateOfASpreadsheet() throws IOException {
        var row = rows(Volumes.written(Format.CSV, false, Volumes.LU_XUN)).getFirst();
        assertThat(row.get("出版年月")).isEqualTo("\t2005-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-卒",
                "@张",
                "=HYPERLINK(\"http://x\")",
                "＝1+1",
                "1984",
                "4-3-2-1",
                "1/2",
                "50%",
                "0070131511X"
            })
    void whatASpreadsheetWouldCalculateIsTextAndComesBackUnchanged(String text) throws IOException {
        var row = rows(Volumes.written(Format.CSV, true, Volumes.saying(text))).getFirst();
        for (var column : List.of("书名", "副题名", "责任者", "出版者", "简介", "推荐理由", "核对依据", "部分", "荐语")) {
            assertThat(row.get(column)).isEqualTo("\t" + text);
            assertThat(Text.line(row.get(column), 200)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"说“好”，\"quoted\", 逗号", "2022年", "《=》", "'单引号", "第一行\n第二行", "#", "_x0041_", "X", "—"})
    void everythingElseIsWrittenAsItIs(String text) throws IOException {
        var row = rows(Volumes.written(Format.CSV, true, Volumes.saying(text))).getFirst();
        assertThat(row.get("简介")).isEqualTo(text);
        assertThat(row.get("荐语")).isEqualTo(text);
    }

    private static List<CSVRecord> rows(byte[] file) throws IOException {
        var text = new String(file, UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }
}
