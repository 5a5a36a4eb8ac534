package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** A librarian brings in a file of 187 books of which five rows are bad, puts them right, and takes all of it back. */
class ImportJourney extends Journey {
    private static final int ROWS = 187;
    private static final int BAD = 5;

    @Test
    void fiveBadRowsAreFixedAndNoneIsLost() throws IOException {
        var page = desktop();
        open(page, "librarian", "desk/import");
        send(page, new FilePayload("书单.xlsx", "application/octet-stream", workbook()));
        assertThat(page.getByText("新书 182 种，更新 0 种，0 种与书库相同，5 行有误。")).isVisible();
        assertThat(page.getByText("没有“待定”这一类。")).hasCount(BAD);
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        page.locator(".chips a")
                .filter(new Locator.FilterOptions().setHasText("新书"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#import-rows li").first()).containsText("书目导入示例之1");
        assertThat(page.locator("#import-rows li")).hasCount(40);
        press(page, "#more-rows");
        assertThat(page.locator("#import-rows li")).hasCount(80);
        page.reload();
        assertThat(page.locator("#import-rows li").first()).containsText("书目导入示例之1");
        press(page, "#import-take");
        assertThat(page.getByText("已导入：182 种进了书库")).isVisible();

        page.locator("#faulty-rows").focus();
        var faulty = page.waitForDownload(() -> page.keyboard().press("Enter"));
        byte[] fixed;
        try (var file = Files.newInputStream(faulty.path())) {
            fixed = fixed(file);
        }
        page.navigate("http://localhost:" + port + "/desk/import");
        send(page, new FilePayload("改好了.xlsx", "application/octet-stream", fixed));
        assertThat(page.getByText("新书 5 种")).isVisible();
        press(page, "#import-take");
        assertThat(page.getByText("已导入：5 种进了书库")).isVisible();
        page.navigate("http://localhost:" + port + "/books?q=书目导入示例");
        assertThat(page.getByText(Pattern.compile("\\b" + ROWS + "\\b")).first())
                .isVisible();

        for (var name : new String[] {"改好了.xlsx", "书单.xlsx"}) {
            page.navigate("http://localhost:" + port + "/desk/import");
            link(page, name).click();
            press(page, "#import-give-back");
            assertThat(page.getByText("这次导入已全部撤回")).isVisible();
        }
    }

    @Test
    void aListIsFilledFromAFileAndFromALetter() {
        var page = desktop();
        open(page, "librarian", "desk/import");
        var text = "书名,作者,类别,部分,分量\n放进书单的示例书,甲乙丙著,经济与产业,入门,必读\n随后的示例书,丁戊著,经济与产业,精读,\n";
        send(page, new FilePayload("读书月书单.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("新书 2 种")).isVisible();
        press(page, "#import-take");
        assertThat(page.locator("#import-to-list")).isVisible();
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        press(page, "#import-new-list");
        assertThat(heading(page, "读书月书单")).isVisible();
        assertThat(page.locator(".outline li")).hasCount(2);
        assertThat(page.locator(".entry-row")).hasCount(1);

        page.locator("#paste-books vaadin-details-summary").focus();
        page.keyboard().press("Enter");
        page.locator("#pasted-lines textarea").fill("1. 《乡土中国》，费孝通著\n随后的示例书\n谁也不知道的书");
        press(page, "#pasted-find");
        assertThat(page.locator("#pasted-says")).hasText("馆藏里有 2 行，没有找到 1 行。");
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        press(page, "#pasted-add");
        assertThat(page.locator("#said")).containsText("加入了 1 本");
        assertThat(page.locator(".entry-row")).hasCount(2);
        assertThat(page.locator("#pasted-lines textarea")).hasValue("谁也不知道的书");

        page.navigate("http://localhost:" + port + "/desk/import");
        link(page, "读书月书单.csv").click();
        press(page, "#import-give-back");
        assertThat(page.locator("#import-blocked")).containsText("2 种书");
    }

    @Test
    void aListFromABookshopIsReadOnAPhoneOnceItsColumnsAreKnown() {
        var page = phone();
        open(page, "librarian", "desk/import");
        var text = "题名,编著者,书架\n手机上的示例书,甲乙丙著,三层\n";
        send(page, new FilePayload("书店.csv", "text/csv", text.getBytes(Charset.forName("GB18030"))));
        assertThat(page.locator("#import-mapping")).isVisible();
        assertThat(page.getByText("甲乙丙著")).isVisible();
        button(page, "看看会怎样").tap();
        assertThat(page.getByText("表里没有类别一列，请选一类。").first()).isVisible();
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        page.locator("#import-category").tap();
        page.locator("vaadin-select-item").getByText("经济与产业").tap();
        button(page, "看看会怎样").tap();
        assertThat(page.getByText("新书 1 种")).isVisible();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    private static void send(Page page, FilePayload file) {
        // Its part of the page is there.
        assertThat(button(page, "选文件…")).isVisible();
        page.locator("#upload input[type=file]").setInputFiles(file);
    }

    private static void press(Page page, String button) {
        page.locator(button).focus();
        page.keyboard().press("Enter");
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("书名");
            head.createCell(1).setCellValue("作者");
            head.createCell(2).setCellValue("类别");
            for (int i = 1; i <= ROWS; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("书目导入示例之" + i);
                row.createCell(1).setCellValue("示例作者" + i + "著");
                // Five of them.
                row.createCell(2).setCellValue(i % 37 == 5 ? "待定" : "经济与产业");
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] fixed(InputStream file) throws IOException {
        try (var book = new XSSFWorkbook(file);
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            Assertions.assertThat(sheet.getLastRowNum()).isEqualTo(BAD);
            for (int i = 1; i <= BAD; i++) sheet.getRow(i).getCell(2).setCellValue("经济与产业");
            book.write(out);
            return out.toByteArray();
        }
    }
}
