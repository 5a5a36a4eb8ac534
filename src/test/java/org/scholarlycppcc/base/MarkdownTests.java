package org.scholarlycppcc.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {
    private static final int FUZZED = Integer.getInteger("fuzzed", 500);
    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*(script|iframe|object|embed|svg|math|style|form|input|img|video|link|meta|base)\\b|\\son\\w+\\s*=\\s*[\"']|(href|src)\\s*=\\s*[\"']?\\s*(javascript|data|vbscript):",
            Pattern.CASE_INSENSITIVE);

    @Test
    void aPostIsWrittenInParagraphsListsAndQuotes() {
        assertThat(Markdown.html("**事情**比人情来得早\n\n> 摘记\n\n- 一\n- 二"))
                .contains("<strong>事情</strong>")
                .contains("<blockquote>")
                .contains("<li>一</li>");
    }

    @Test
    void aHeadingInAPostNeverOutranksThePage() {
        assertThat(Markdown.html("# 大标题")).contains("<h3>").doesNotContain("<h1>");
        assertThat(Markdown.page("# 大标题")).contains("<h1>");
    }

    // After OWASP's XSS Filter Evasion Cheat Sheet.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<IMG SRC=\"javascript:alert('XSS');\">",
                "<IMG SRC=JaVaScRiPt:alert('XSS')>",
                "<IMG \"\"\"><SCRIPT>alert(\"XSS\")</SCRIPT>\"\\>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert('XSS')>",
                "<a href=\"jav&#x09;ascript:alert('XSS');\">x</a>",
                "<iframe src=\"javascript:alert('XSS');\"></iframe>",
                "<BODY ONLOAD=alert('XSS')>",
                "<TABLE BACKGROUND=\"javascript:alert('XSS')\">",
                "<DIV STYLE=\"background-image: url(javascript:alert('XSS'))\">",
                "<OBJECT TYPE=\"text/x-scriptlet\" DATA=\"http://x/\"></OBJECT>",
                "<META HTTP-EQUIV=\"refresh\" CONTENT=\"0;url=javascript:alert('XSS');\">",
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](&#106;avascript:alert(1))",
                "[x](java\nscript:alert(1))",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "`<script>alert(1)</script>`",
                "```\n<script>alert(1)</script>\n```"
            })
    void noActiveContentIsLeft(String typed) {
        assertThat(Markdown.html(typed)).doesNotContainPattern(ACTIVE);
        assertThat(Markdown.page(typed)).doesNotContainPattern(ACTIVE);
    }

    @Test
    void noMixtureOfMarksLeavesActiveContent() {
        var parts =
                "<script> </script> <img src=x onerror=alert(1)> [x]( javascript:alert(1) ) ** > ` ``` \n # - <svg onload= \" ' & &#106; &lt; < 书"
                        .split(" ");
        var random = new Random(20261123);
        for (int i = 0; i < FUZZED; i++) {
            var typed = new StringBuilder();
            for (int part = 0; part < 30; part++) {
                typed.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThat(Markdown.html(typed.toString())).as(typed.toString()).doesNotContainPattern(ACTIVE);
        }
    }

    @Test
    void anExcerptIsOneLineOfWholeCharacters() {
        assertThat(Markdown.excerpt("**熟人**\n社会😀里行得通", 6)).isEqualTo("熟人 社会😀…");
    }
}
