package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** A list on a phone and the narrowed catalogue by keyboard, each taken away as a file. */
class ExportJourney extends Journey {
    @Test
    void aListIsTakenAwayOnAPhone() throws IOException {
        var page = phone();
        open(page, "member", "lists/education");
        page.getByText("导出").tap();
        assertThat(page.getByText("一字不改")).isVisible();
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        var file = page.waitForDownload(() -> link(page, "GB/T 7714—2025").tap());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("教育界书单：办学与育人.txt");
        Assertions.assertThat(Files.readString(file.path())).startsWith("[1] ").contains("[M]. ");
    }

    @Test
    void theNarrowedCatalogueIsTakenAwayByKeyboard() throws IOException {
        var page = desktop();
        open(page, "member", "books?q=费孝通");
        page.locator("#exports > summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("一字不改")).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        var file = page.waitForDownload(() -> page.keyboard().press("Enter"));
        Assertions.assertThat(file.suggestedFilename()).startsWith("图书 ").endsWith(".csv");
        Assertions.assertThat(Files.readString(file.path())).contains("乡土中国").doesNotContain("共产党宣言");
    }
}
