package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** A member's own list on a phone, from the page of a book to everybody's lists. */
class OwnListJourney extends Journey {
    /** 《乡土中国》, whose id follows from its key. */
    private static final String BOOK = "a86ae3b5-964c-364f-8980-e7ec12849f01";

    private static final String LIST = "给新班主任的几本书";

    @Test
    void aMembersListIsProposedAndPublished() {
        var member = phone();
        open(member, "member", "books/" + BOOK);
        member.locator("#to-own-list vaadin-details-summary").tap();
        button(member, LIST).tap();
        assertThat(member.locator("#own-said")).containsText("已加入《" + LIST + "》");
        Assertions.assertThat(Barriers.of(member)).isEmpty();
        link(member, "已在《" + LIST + "》").tap();
        assertThat(heading(member, LIST)).isVisible();
        button(member, "上移《乡土中国》").tap();
        assertThat(member.locator("#said")).containsText("现在是第 3 本，共 4 本");
        assertThat(member.locator(".entry-row").nth(2)).containsText("乡土中国");
        isFitForAll(member);
        member.locator("#propose").tap();
        assertThat(member.locator("#own-state")).containsText("已提议");

        accepts();
        member.reload();
        assertThat(member.locator("#own-state")).containsText("已采用");
        link(member, "看发布的书目").tap();
        assertThat(heading(member, LIST)).isVisible();
    }

    private void accepts() {
        var librarian = desktop();
        open(librarian, "librarian", "desk/proposals");
        var row = librarian.locator(".rows > li").filter(new Locator.FilterOptions().setHasText(LIST));
        // Others wait longer.
        row.getByText("先看这一条").focus();
        librarian.keyboard().press("Enter");
        assertThat(row.locator(".nomination-card")).containsText("乡土中国");
        Assertions.assertThat(Barriers.of(librarian)).isEmpty();
        press(librarian, "#proposal-accept");
        assertThat(heading(librarian, LIST)).isVisible();
        press(librarian, "#publish");
        press(librarian, "#publish-now");
        assertThat(librarian.getByText("荐书单的委员：")).isVisible();
    }

    private static void press(Page page, String button) {
        page.locator(button).focus();
        page.keyboard().press("Enter");
    }
}
