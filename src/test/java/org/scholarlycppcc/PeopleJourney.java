package org.scholarlycppcc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PeopleJourney extends Journey {
    private static final String CHOSEN = "春江潮水连海平, 2026";
    private final String account = "j" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPersonIsAddedComesInByALinkChangesThePasswordAndIsShutOut() {
        var admin = desktop();
        open(admin, "admin", "admin/people/new");
        var link = added(admin);
        assertThat(new AxeBuilder(admin)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .isEmpty();

        var li = phone();
        li.navigate(link);
        assertThat(heading(li, "李新到，欢迎您")).isVisible();
        assertThat(new AxeBuilder(li).analyze().getViolations()).isEmpty();
        li.getByLabel("新密码").fill("too short");
        li.getByLabel("再输入一遍").fill("too short");
        li.locator("form").evaluate("it => it.noValidate = true");
        button(li, "设好密码，进入").click();
        assertThat(li.getByText("密码至少要有 10 个字符。")).isVisible();
        li.getByLabel("新密码").fill(CHOSEN);
        li.getByLabel("再输入一遍").fill(CHOSEN);
        button(li, "设好密码，进入").click();
        assertThat(li).hasURL(address(""));
        link(li, "我的").click();
        assertThat(heading(li, "李新到")).isVisible();

        changesPassword(li);

        var other = desktop();
        other.navigate(link);
        assertThat(heading(other, "这个链接已失效")).isVisible();
        link(other, "去登录").click();
        signIn(other, CHOSEN);
        assertThat(other.getByText("用户名或密码不对")).isVisible();
        signIn(other, CHOSEN + "!");
        assertThat(button(other, "退出")).isVisible();

        admin.reload();
        button(admin, "停用").click();
        admin.locator("vaadin-confirm-dialog vaadin-button:has-text('停用')")
                .last()
                .click();
        assertThat(button(admin, "重新启用")).isVisible();
        // In new tabs, since the open ones are being sent away at this very moment.
        var liAgain = li.context().newPage();
        liAgain.navigate(address("me"));
        assertThat(button(liAgain, "登录")).isVisible();
        var otherAgain = other.context().newPage();
        otherAgain.navigate(address("me"));
        signIn(otherAgain, CHOSEN + "!");
        assertThat(otherAgain.getByText("用户名或密码不对")).isVisible();
    }

    @Test
    void aRosterIsLookedAtThenImported() throws IOException {
        var page = desktop();
        open(page, "admin", "admin/people/import");
        page.locator("#upload input[type=file]")
                .setInputFiles(new FilePayload("roster.xlsx", "application/octet-stream", roster()));
        assertThat(page.getByText("可添加 1 人，已在名册 1 人，有问题 1 行。")).isVisible();
        assertThat(page.getByText("没有“火星界”这个界别。")).isVisible();
        button(page, "添加这 1 人").click();
        assertThat(heading(page, "已添加 1 人")).isVisible();
        var links = page.waitForDownload(() -> link(page, "下载一次性链接").click());
        assertThat(links.suggestedFilename()).endsWith(".xlsx");
        page.navigate(address("admin/people?q=" + account));
        assertThat(page.locator(".people .rows > li")).hasCount(1);
        assertThat(page.locator(".people .rows > li")).containsText("特邀人士界");
        assertThat(page.getByText("还没设密码")).isVisible();
    }

    @Test
    void theExampleCanBeTakenAway() {
        var page = phone();
        open(page, "admin", "admin/people/import");
        var example = page.waitForDownload(() -> link(page, "下载样例文件").click());
        assertThat(example.suggestedFilename()).isEqualTo("roster-example.xlsx");
    }

    private String added(Page admin) {
        admin.getByLabel("姓名").fill("李新到");
        admin.getByLabel("账号").fill(account);
        button(admin, "添加").click();
        assertThat(heading(admin, "李新到")).isVisible();
        button(admin, "生成一次性链接").click();
        assertThat(admin.getByLabel("一次性链接")).hasValue(Pattern.compile("http.*"));
        return admin.getByLabel("一次性链接").inputValue();
    }

    private void changesPassword(Page li) {
        link(li, "修改密码").click();
        li.getByLabel("原密码").fill("not this one");
        li.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill(CHOSEN + "!");
        li.getByLabel("再输入一遍新密码").fill(CHOSEN + "!");
        button(li, "改好了").click();
        assertThat(li.getByText("原密码不对。").first()).isVisible();
        li.getByLabel("原密码").fill(CHOSEN);
        button(li, "改好了").click();
        assertThat(li.getByText("密码已修改。")).isVisible();
    }

    private void signIn(Page page, String password) {
        page.getByLabel("用户名").fill(account);
        page.getByLabel("密码").fill(password);
        button(page, "登录").click();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private byte[] roster() throws IOException {
        var rows = List.of(
                List.of("委员姓名", "用户名", "所属界别"),
                List.of("周新来", account, "特邀人士界"),
                List.of("柯后谈", "member", "教育界"),
                List.of("吴新来", account + "2", "火星界"));
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++)
                    row.createCell(j).setCellValue(rows.get(i).get(j));
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
