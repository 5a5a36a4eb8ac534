package org.scholarlycppcc.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTests {
    @Test
    void everyBookIsARowUnderNamesThatStayTheSame() throws IOException {
        try (var workbook = read(true, Volumes.CANCER)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet.getRow(0)))
                    .containsExactly(
                            "书名", "副题名", "卷册", "责任者", "类", "出版地", "出版者", "出版年月", "ISBN", "统一书号", "中图分类号", "简介", "推荐理由",
                            "版权", "阅读途径", "核对依据", "部分", "分量", "荐语");
            assertThat(texts(sheet.getRow(1)))
                    .containsExactly(
                            "众病之王",
                            "癌症传",
                            "〔美〕悉达多·穆克吉 著；李虎 译",
                            "科技、生态与健康",
                            "中信出版社",
                            "2013",
                            "9787508638119",
                            "说明。",
                            "理由。",
                            "http://example.org/1",
                            "病与医",
                            "必读",
                            "先读序章。\n再读第一部。");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void theCatalogueSaysNothingOfLists() throws IOException {
        try (var workbook = read(false, Volumes.GROWTH)) {
            assertThat(texts(workbook.getSheetAt(0).getRow(0))).hasSize(16).endsWith("核对依据");
        }
    }

    @Test
    void anIsbnIsTextAndAYearIsANumber() throws IOException {
        try (var workbook = read(false, Volumes.GROWTH)) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void aMonthIsTextSoThatItStaysOne() throws IOException {
        try (var workbook = read(false, Volumes.LU_XUN)) {
            assertThat(texts(workbook.getSheetAt(0).getRow(1)))
                    .containsExactly(
                            "鲁迅全集",
                            "第三卷",
                            "鲁迅 著",
                            "文学艺术与地方文史",
                            "北京",
                            "人民文学出版社",
                            "2005-11",
                            "9787020050338",
                            "10019·3024",
                            "I210.1",
                            "公有领域",
                            "https://example.org/lu-xun");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-卒", "@张", "=HYPERLINK(\"http://x\")", "＝1+1"})
    void textIsNeverAFormula(String text) throws IOException {
        try (var workbook = read(true, Volumes.saying(text))) {
            for (int column : new int[] {0, 1, 2, 3, 5, 6, 11, 12, 14, 15, 16, 18}) {
                var cell = workbook.getSheetAt(0).getRow(1).getCell(column);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "a_x000D_b", "<b>&amp;", "1984", "👨‍👩‍👧‍👦🇨🇳读", "前\u202e\u2028后", "一行\n两行"})
    void whateverIsWrittenComesBackUnchanged(String text) throws IOException {
        try (var workbook = read(true, Volumes.saying(text))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(11);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    private static XSSFWorkbook read(boolean listed, BookLine... lines) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Volumes.written(Format.XLSX, listed, lines)));
    }

    private static ArrayList<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (Cell cell : row)
            texts.add(
                    cell.getCellType() == CellType.NUMERIC
                            ? String.valueOf((int) cell.getNumericCellValue())
                            : cell.getStringCellValue());
        return texts;
    }
}
