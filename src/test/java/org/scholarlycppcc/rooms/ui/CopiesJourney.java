package org.scholarlycppcc.rooms.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** A paper copy from the convenor's hands to a member's and back, by keyboard on a desk and by finger before the shelf. */
class CopiesJourney extends Journey {
    // 《传习录》, of which no room of the demo holds a copy.
    private static final String TITLE = "传习录";

    @Test
    void isAddedBorrowedAndReturnedByKeyboard() {
        var convenor = desktop();
        open(convenor, "shiyouduo", "rooms/education/copies");
        press(convenor.locator("#add-copies vaadin-details-summary"));
        convenor.getByLabel("哪一本书").fill(TITLE);
        convenor.locator("vaadin-combo-box-item").first().waitFor();
        convenor.keyboard().press("ArrowDown");
        convenor.keyboard().press("Enter");
        convenor.getByLabel("架位").fill("靠窗第三格");
        press(button(convenor, "上架"));
        assertThat(convenor.getByText("已上架 1 册。")).isVisible();
        assertThat(button(convenor, "上架")).isFocused();
        assertThat(link(convenor, "打印这几册的标签")).isVisible();
        Assertions.assertThat(Barriers.of(convenor)).isEmpty();

        var member = desktop();
        open(member, "jianyidong", "rooms/education/copies");
        press(member.locator(".copy-item")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(TITLE)));
        assertThat(member.getByText("共 1 册，1 册在架。")).isVisible();
        press(button(member, "借走 EDU-009"));
        assertThat(member.getByText("借好了。")).isVisible();
        assertThat(outcome(member, "借好了。")).isFocused();
        Assertions.assertThat(Barriers.of(member)).isEmpty();

        convenor.navigate("http://localhost:" + port + "/rooms/education/copies?state=out");
        var row = convenor.locator(".copy-item").filter(new Locator.FilterOptions().setHasText(TITLE));
        assertThat(row).containsText("简易懂");

        press(member.locator("#book-copies").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("我的借阅")));
        assertThat(heading(member, "我的借阅")).isVisible();
        press(button(member, "归还《" + TITLE + "》"));
        assertThat(member.getByText("还好了，谢谢。")).isVisible();
        assertThat(outcome(member, "还好了，谢谢。")).isFocused();
        Assertions.assertThat(Barriers.of(member)).isEmpty();

        press(button(convenor, "收回 EDU-009"));
        assertThat(convenor.getByText("这一册已经还了")).isVisible();
        assertThat(row).hasCount(0);
        assertThat(convenor.locator(".copy-item .copy-link:focus")).hasCount(1);
    }

    @Test
    void theKeyboardStaysWhereACopyWasTakenBack() {
        var member = desktop();
        open(member, "xidizuo", "copies/bb8e0d61-bd4a-35d5-b83f-79c9a4192089");
        press(button(member, "借走这一册"));
        assertThat(outcome(member, "借好了。")).isFocused();

        var convenor = desktop();
        open(convenor, "shiyouduo", "rooms/education/copies");
        press(button(convenor, "收回 EDU-005"));
        assertThat(convenor.getByText("已收回。")).isVisible();
        assertThat(convenor.locator(".copy-item .copy-link:focus")).hasText("EDU-005");
        assertThat(button(convenor, "收回 EDU-005")).hasCount(0);
        Assertions.assertThat(Barriers.of(convenor)).isEmpty();
    }

    @Test
    void isBorrowedByItsCodeBeforeTheShelf() {
        var page = phone();
        // The code on the label of a copy of the demo, opened by somebody who is not signed in.
        open(page, "xidizuo", "copies/dcb3c856-75df-3270-91d3-a3c057b44e3e");
        assertThat(page).hasURL(Pattern.compile("copies/dcb3"));
        button(page, "借走这一册").tap();
        assertThat(page.getByText("借好了。")).isVisible();
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(390);
        button(page, "归还").tap();
        assertThat(page.getByText("还好了，谢谢。")).isVisible();
        assertThat(button(page, "借走这一册")).isVisible();
    }

    private static Locator outcome(Page page, String said) {
        return page.locator(".outcome").filter(new Locator.FilterOptions().setHasText(said));
    }

    private static void press(Locator what) {
        what.focus();
        what.press("Enter");
    }
}
