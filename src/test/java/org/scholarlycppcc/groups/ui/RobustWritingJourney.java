package org.scholarlycppcc.groups.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

/** What happens to what one writes when the connection, the session, the page or one's own patience ends: one post, and no word lost. */
class RobustWritingJourney extends Journey {
    private static final String TALK = "groups/grassroots/discussions/6";

    @Test
    void aLostConnectionMakesOnePostOnceItIsBack() {
        var page = writing(desktop(), "yanzhihe", TALK);
        typed(page).fill("断网时按了发表，");
        assertThat(saved(page)).containsText("草稿已存于");
        page.context().setOffline(true);
        typed(page).pressSequentially("还在写。");
        button(page, "发表").click();
        page.context().setOffline(false);
        assertThat(posts(page, "断网时按了发表，还在写。")).hasCount(1);
        assertThat(typed(page)).isEmpty();
        page.reload();
        assertThat(posts(page, "断网时按了发表，还在写。")).hasCount(1);
        assertThat(typed(page)).isEmpty();
    }

    @Test
    void whatWasTypedWithoutAConnectionIsOfferedAgain() {
        var page = writing(desktop(), "shaoerxue", TALK);
        typed(page).fill("车进了隧道，");
        assertThat(saved(page)).containsText("草稿已存于");
        page.context().setOffline(true);
        typed(page).pressSequentially("这一句没有存上。");
        // What a page sends at its very end may still leave once the connection is back; then nothing is to be offered.
        page.evaluate("navigator.sendBeacon = () => false");
        page.close();
        var again = page.context().newPage();
        page.context().setOffline(false);
        again.navigate(address(TALK));
        assertThat(again.getByText("这台设备上还留着一份没来得及存上去的文字")).isVisible();
        assertThat(typed(again)).hasValue("车进了隧道，");
        button(again, "接着用").click();
        assertThat(typed(again)).hasValue("车进了隧道，这一句没有存上。");
        button(again, "发表").click();
        assertThat(posts(again, "车进了隧道，这一句没有存上。")).hasCount(1);
        again.reload();
        assertThat(typed(again)).isEmpty();
        assertThat(again.getByText("这台设备上还留着一份")).isHidden();
    }

    @Test
    void anExpiredSessionLosesNoWord() {
        var page = writing(desktop(), "fanxinye", TALK);
        typed(page).fill("写到一半，");
        assertThat(saved(page)).containsText("草稿已存于");
        // A browser whose session the server has ended goes on showing its number.
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "0".repeat(32)).setUrl(address(""))));
        typed(page).pressSequentially("登录过时了。");
        page.getByLabel("用户名").fill("fanxinye");
        page.getByLabel("密码").fill(PASSWORD);
        button(page, "登录").click();
        assertThat(typed(page)).isVisible();
        button(page, "接着用").click();
        assertThat(typed(page)).hasValue("写到一半，登录过时了。");
        button(page, "发表").click();
        assertThat(posts(page, "写到一半，登录过时了。")).hasCount(1);
    }

    @Test
    void nobodyElseOnThisMachineIsOfferedIt() {
        var page = writing(desktop(), "qinbuzhuo", TALK);
        page.context().setOffline(true);
        typed(page).pressSequentially("只有我看得到。");
        page.close();
        var shared = page.context().newPage();
        page.context().clearCookies();
        page.context().setOffline(false);
        writing(shared, "songshulai", TALK);
        assertThat(shared.getByText("这台设备上还留着一份")).isHidden();
        button(shared, "退出").click();
        assertThat(shared.getByLabel("用户名")).isVisible();
        assertThat(shared.evaluate("Object.keys(localStorage).filter(it => it.startsWith('draft ')).length"))
                .isEqualTo(0);
    }

    @Test
    void whatWasTypedJustBeforeThePageWasLeftIsOnTheServer() {
        var page = writing(desktop(), "wanjuanyu", TALK);
        typed(page).pressSequentially("刚打完就走了。");
        page.navigate("about:blank");
        var phone = writing(phone(), "wanjuanyu", TALK);
        assertThat(typed(phone)).hasValue("刚打完就走了。");
    }

    @Test
    void anImpatientDoubleClickMakesOnePost() {
        var page = writing(desktop(), "fuzhuxing", TALK);
        typed(page).fill("点了两下。");
        button(page, "发表").dblclick();
        assertThat(posts(page, "点了两下。")).hasCount(1);
        page.reload();
        assertThat(posts(page, "点了两下。")).hasCount(1);
    }

    @Test
    void twoWhoPublishAtTheSameMomentMakeTwoPosts() {
        var one = writing(desktop(), "yizhixing", TALK);
        var other = writing(desktop(), "chengyusi", TALK);
        typed(one).fill("同时发表，甲。");
        typed(other).fill("同时发表，乙。");
        assertThat(saved(one)).containsText("草稿已存于");
        assertThat(saved(other)).containsText("草稿已存于");
        for (var page : new Page[] {one, other})
            page.evaluate("setTimeout(() => document.getElementById('publish').click(), 50)");
        for (var page : new Page[] {one, other}) {
            assertThat(posts(page, "同时发表，甲。")).hasCount(1);
            assertThat(posts(page, "同时发表，乙。")).hasCount(1);
        }
    }

    @Test
    void aDraftIsThrownAwayAndTakenBackOnToday() {
        var page = writing(desktop(), "guiyouheng", TALK);
        typed(page).fill("先存一稿，再说。");
        assertThat(saved(page)).containsText("草稿已存于");
        page.navigate(address(""));
        var draft = page.locator(".news .draft");
        assertThat(draft).containsText("熟人社会里行得通的办法");
        button(page, "删除草稿：先存一稿，再说。").click();
        assertThat(draft).containsText("草稿已删除");
        button(page, "撤销删除").click();
        assertThat(draft).containsText("先存一稿");
    }

    @Test
    void aPersonIsMentionedFromTheKeyboard() {
        var page = writing(desktop(), "host", TALK);
        typed(page).pressSequentially("请教 @ke");
        var option = page.getByRole(AriaRole.OPTION).first();
        assertThat(option).containsText("柯后谈");
        assertThat(option).hasAttribute("aria-selected", "true");
        look(page, "mention-1280");
        typed(page).press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        typed(page).pressSequentially("ht");
        assertThat(option).containsText("柯后谈");
        typed(page).press("ArrowDown");
        typed(page).press("ArrowUp");
        typed(page).press("Enter");
        assertThat(typed(page)).hasValue("请教 @柯后谈 ");
        typed(page).pressSequentially("城里的熟人怎么算？");
        button(page, "发表").click();
        var mention = page.locator(".posts .post").last().locator("a[href^='people/']");
        assertThat(mention).hasText("@柯后谈");
        mention.click();
        assertThat(heading(page, "柯后谈")).isVisible();
    }

    @Test
    void aPersonIsMentionedWithAFinger() {
        var phone = writing(phone(), "tanjiefang", TALK);
        typed(phone).pressSequentially("@kht");
        var option = phone.getByRole(AriaRole.OPTION).first();
        assertThat(option).containsText("柯后谈");
        look(phone, "mention-390");
        assertThat(option.boundingBox().height).isGreaterThanOrEqualTo(44);
        option.tap();
        assertThat(typed(phone)).hasValue("@柯后谈 ");
        typed(phone).pressSequentially("赞");
        assertThat(phone.locator(".composer .hint")).containsText("再说一句");
        typed(phone).fill("赞");
        assertThat(phone.locator(".composer .hint")).containsText("说一句");
        look(phone, "hint-390");
        typed(phone).fill("");
        assertThat(phone.locator(".composer .hint")).isHidden();
    }

    @Test
    void aPictureIsPutIntoAPost() throws IOException {
        var page = writing(desktop(), "wenzhigu", TALK);
        typed(page).fill("村口的桥还在：");
        // The tool's own script comes a moment after the page.
        page.waitForFunction("() => customElements.get('picture-tool')");
        var chooser = page.waitForFileChooser(() -> button(page, "插图").click());
        chooser.setFiles(new FilePayload("桥.jpg", "image/jpeg", bridge()));
        assertThat(page.locator(".picture-preview")).isVisible();
        look(page, "picture-dialog-1280");
        page.locator("#picture-words input").fill("村口的石桥");
        page.locator("#insert-picture").click();
        assertThat(typed(page))
                .hasValue(Pattern.compile(
                        "村口的桥还在：\n\n!\\[村口的石桥]\\(groups/grassroots/pictures/[0-9a-f-]{36}#800x500\\)\n\n"));
        button(page, "预览").click();
        assertThat(page.locator(".composer .written img")).isVisible();
        look(page, "picture-1280");
        button(page, "接着写").click();
        button(page, "发表").click();
        var picture = page.locator(".posts .post").last().locator("img");
        assertThat(picture).hasAttribute("alt", "村口的石桥");
        picture.scrollIntoViewIfNeeded();
        page.waitForFunction("() => [...document.querySelectorAll('.posts .post img')].at(-1).naturalWidth === 800");
        var answer = page.request().get(address(picture.getAttribute("src").replaceFirst("#.*", "")));
        assertThat(answer.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
        assertThat(answer.headers().get("cache-control")).contains("private", "max-age=31536000", "immutable");
        var none = page.request().get(address("groups/grassroots/pictures/0b1d6c52-0000-4000-8000-00000000abcd"));
        assertThat(none.status()).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureIsTurnedDownInWords() {
        var page = writing(desktop(), "shangqiushi", TALK);
        var chooser = page.waitForFileChooser(() -> button(page, "插图").click());
        chooser.setFiles(new FilePayload("cat.png", "image/png", "<svg onload='alert(1)'/>".getBytes()));
        assertThat(page.getByText("只能放 JPEG、PNG、WebP 或 GIF 图片。")).isVisible();
    }

    @Test
    void othersSeeThatSomebodyWrites() {
        var looking = writing(desktop(), "jianyidong", TALK);
        var page = writing(desktop(), "shiyouduo", TALK);
        typed(page).pressSequentially("慢慢写……");
        assertThat(looking.locator("typing-line")).hasText("师友多正在写……");
        assertThat(page.locator("typing-line")).isEmpty();
        button(page, "发表").click();
        assertThat(looking.locator("typing-line")).isEmpty();
        assertThat(posts(looking, "慢慢写……")).hasCount(1);
    }

    @Test
    void exactlyTheSelectionIsQuoted() {
        var phone = writing(phone(), "yousuosi", TALK);
        var post = phone.locator("#post-2");
        post.scrollIntoViewIfNeeded();
        var selected = (String) phone.evaluate("""
                () => {
                  const text = document.querySelector('#post-2 .written').querySelector('p').firstChild;
                  const range = new Range();
                  range.setStart(text, 2);
                  range.setEnd(text, 9);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                  return range.toString();
                }""");
        post.locator("button[data-act=quote]").tap();
        assertThat(typed(phone)).hasValue("> " + selected + "\n> ——[第 2 帖](" + TALK + "?post=2)\n\n");
        typed(phone).fill("");
        post.locator("button[data-act=reply]").tap();
        assertThat(phone.locator(".answering")).isVisible();
        look(phone, "relations-390");
    }

    private Page writing(Page page, String account, String path) {
        open(page, account, path);
        assertThat(typed(page)).isVisible();
        return page;
    }

    private static void look(Page page, String name) {
        var to = System.getenv("LOOKS");
        if (to == null) return;
        for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(
                            java.nio.file.Path.of(to, name + "-" + scheme.name().toLowerCase() + ".png")));
        }
    }

    private static byte[] bridge() throws IOException {
        var picture = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        paper.setColor(new Color(0x9db4a0));
        paper.fillRect(0, 0, 800, 500);
        paper.setColor(new Color(0x6b5b4b));
        paper.fillArc(150, 150, 500, 500, 0, 180);
        paper.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", file);
        return file.toByteArray();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private static Locator typed(Page page) {
        return page.locator("#composer-text textarea");
    }

    private static Locator saved(Page page) {
        return page.locator(".composer .saved");
    }

    private static Locator posts(Page page, String words) {
        return page.locator(".posts .post").filter(new Locator.FilterOptions().setHasText(words));
    }
}
