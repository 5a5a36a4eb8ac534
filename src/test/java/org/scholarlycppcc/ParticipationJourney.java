package org.scholarlycppcc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.base.Content;

/** Journey 4: staff review who took part. */
class ParticipationJourney extends Journey {
    private static final int WEEKS = 8;

    @Test
    void aNumberOfTheRegisterOpensItsList() {
        var page = staff("participation");
        assertThat(heading(page, "参与情况")).isVisible();
        assertThat(page.locator("table.register tbody tr")).hasCount(17);
        var seats = Content.rows("demo/members.csv").stream()
                .filter(it -> it.get("sector").equals("education"))
                .count();
        var cells = row(page, "教育界").locator("td:not(.offline) a").allInnerTexts();
        assertThat(cells.subList(0, WEEKS)).allMatch(it -> it.endsWith(" / " + seats));

        var busy = row(page, "教育界")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^[1-9]\\d* . \\d+$")))
                .first();
        var number = busy.innerText().split(" / ")[0];
        busy.click();
        assertThat(page.locator("#took-part > li")).hasCount(Integer.parseInt(number));
        assertThat(page.locator("h1 .count")).hasText(number + " 人");
        assertThat(page.locator("#took-part")).containsText("基层治理读书群");
        link(page, "教育界：全部委员").click();
        // Who never said a word stands there too.
        assertThat(page.locator("table.people tbody tr")).hasCount((int) seats);
    }

    @Test
    void thePeriodIsPickedAndKeptInTheAddress() {
        var page = staff("participation");
        link(page, "近 4 周").click();
        assertThat(page.locator("table.register thead th[scope=colgroup]")).hasCount(4 + 1);
        assertThat(page).hasURL(Pattern.compile(".*from=\\d{4}-\\d\\d-\\d\\d.*"));
        page.reload();
        assertThat(page.locator("table.register thead th[scope=colgroup]")).hasCount(4 + 1);
        page.locator("#from").fill("2026-03-02");
        page.locator("#to").fill("2026-03-01");
        button(page, "查看").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("起始日期晚于结束日期");
        assertThat(page.locator("#from")).hasValue("2026-03-02");
    }

    @Test
    void aPrivateGroupShowsNoText() throws IOException {
        var shown = new ArrayList<String>();
        var page = staff("participation");
        assertThat(heading(page, "参与情况")).isVisible();
        shown.add(page.content());
        var figures = page.locator("table.register tfoot a");
        for (var path :
                figures.all().stream().map(it -> it.getAttribute("href")).toList()) {
            page.navigate("http://localhost:" + port + "/" + path);
            assertThat(page.locator("h1 .count")).isVisible();
            shown.add(page.content());
        }
        assertThat(String.join("", shown)).contains("内部群：");
        try (var workbook = export(staff("participation"))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> shown.add(cell.toString()))));
        }
        var all = String.join("\n", shown);
        assertThat(wordsOfThePrivateGroup())
                .hasSizeGreaterThan(40)
                .allSatisfy(it -> assertThat(all).doesNotContain(it));
    }

    @Test
    void offlineIsRecordedCountedApartAndTakenBack() {
        var page = staff("participation");
        var before = thisWeek(page).allInnerTexts();
        assertThat(before.getLast()).isEqualTo("—");
        link(page, "线下记录").click();
        page.getByLabel("活动").fill("教育界读书沙龙");
        for (var name : List.of("柯后谈", "席地坐")) {
            page.locator("#people input").fill(name);
            page.locator("vaadin-multi-select-combo-box-item")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .click();
        }
        page.keyboard().press("Tab");
        page.locator("#record").click();
        assertThat(page.locator(".offline-entries li")).containsText("柯后谈");
        assertThat(page.locator(".offline-entries li")).containsText("常联络");

        page.navigate("http://localhost:" + port + "/participation");
        assertThat(thisWeek(page).last()).hasText("2");
        assertThat(thisWeek(page).first()).hasText(before.getFirst());
        thisWeek(page).last().getByRole(AriaRole.LINK).click();
        assertThat(page.locator("#offline > li")).hasCount(2);
        assertThat(page.locator("#offline")).containsText("教育界读书沙龙");

        page.navigate("http://localhost:" + port + "/participation/offline");
        button(page, "撤销").click();
        page.getByLabel("理由").fill("日期记错了");
        page.locator("#cancel-entry").click();
        assertThat(page.locator(".offline-entries li.cancelled")).containsText("日期记错了");
        page.navigate("http://localhost:" + port + "/participation");
        assertThat(thisWeek(page).last()).hasText("—");
    }

    @Test
    void theWorkbookHoldsWhatTheScreenShows() throws IOException {
        var page = staff("participation");
        try (var workbook = export(page)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            for (Row line : workbook.getSheetAt(0)) {
                if (line.getRowNum() < 5) continue;
                var shown = row(page, line.getCell(1).getStringCellValue())
                        .locator("td:not(.offline)")
                        .allInnerTexts();
                for (int week = 0; week < WEEKS; week++) {
                    int at = 6 + 4 * week;
                    assertThat(shown.get(week))
                            .isEqualTo("%.0f / %.0f"
                                    .formatted(
                                            evaluator.evaluate(line.getCell(at)).getNumberValue(),
                                            evaluator
                                                    .evaluate(line.getCell(at + 1))
                                                    .getNumberValue()));
                }
                for (int i = 0; i < 4; i++) {
                    assertThat(shown.get(WEEKS + i))
                            .isEqualTo("%.0f"
                                    .formatted(evaluator
                                            .evaluate(line.getCell(2 + i))
                                            .getNumberValue()));
                }
            }
        }
    }

    @Test
    void onPaperThereIsTheTableAndNoNavigation() {
        var page = staff("participation");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("table.register")).isVisible();
        assertThat(page.locator(".printed")).containsText("打印于");
        for (var away : List.of(".side", ".top", ".bottom", ".period-picker", ".participation .acts")) {
            assertThat(page.locator(away)).isHidden();
        }
    }

    @Test
    void aMemberFindsNoRegister() {
        var page = desktop();
        open(page, "member", "participation");
        assertThat(heading(page, "这里没有内容")).isVisible();
        assertThat(link(page, "参与情况")).hasCount(0);
    }

    private Page staff(String path) {
        var page = desktop();
        open(page, "staff", path);
        assertThat(page.locator("table.register")).isVisible();
        return page;
    }

    private static Locator row(Page page, String sector) {
        return page.locator("table.register tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(sector).setExact(true))));
    }

    /** The two cells of the education sector's present week: took part, and offline. */
    private static Locator thisWeek(Page page) {
        return row(page, "教育界").locator("td:nth-last-child(5), td:nth-last-child(6)");
    }

    private static XSSFWorkbook export(Page page) throws IOException {
        var file = page.waitForDownload(() -> page.locator("#export").click());
        try (var content = Files.newInputStream(file.path())) {
            return new XSSFWorkbook(content);
        }
    }

    private static List<String> wordsOfThePrivateGroup() {
        var group = Content.rows("demo/groups.csv").stream()
                .filter(it -> it.get("access").equals("private"))
                .findFirst()
                .orElseThrow();
        var words = new ArrayList<>(List.of(group.get("name"), group.get("key")));
        of(group, "demo/discussions.csv").forEach(it -> words.add(it.get("title")));
        of(group, "demo/weeks.csv").forEach(it -> words.add(it.get("title")));
        of(group, "demo/posts.csv")
                .forEach(it -> words.add(it.get("text").lines().findFirst().orElseThrow()));
        return words;
    }

    private static List<CSVRecord> of(CSVRecord group, String file) {
        return Content.rows(file).stream()
                .filter(it -> it.get("group").equals(group.get("key")))
                .toList();
    }
}
