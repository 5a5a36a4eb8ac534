package org.scholarlycppcc.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {
    private static final int FUZZED = Integer.getInteger("fuzzed", 500);
    private static final Set<String> ELEMENTS =
            Set.of("p br em strong ul ol li blockquote code pre hr cite h1 h2 h3 h4 h5 h6 a img".split(" "));
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of("a", Set.of("href", "rel"), "img", Set.of("src", "alt", "width", "height", "loading"));
    private static final Pattern HARMLESS = Pattern.compile("(?i)(https?|mailto):.*|[^:]*|[^:]*[/?#].*");
    private static final String PICTURE = "groups/a/pictures/0b1d6c52-0000-4000-8000-00000000abcd#8x5";
    private static final String PERSON = "people/0b1d6c52-0000-4000-8000-00000000abcd";

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
                "<INPUT TYPE=\"IMAGE\" SRC=\"javascript:alert('XSS');\">",
                "<IMG SRC=`javascript:alert(\"RSnake says, 'XSS'\")`>",
                "<IMG SRC=javascript:alert(String.fromCharCode(88,83,83))>",
                "<IMG onmouseover=\"alert('xxs')\">",
                "<img src=x onerror=\"&#0000106&#0000097&#0000118&#0000097&#0000115\">",
                "<IMG SRC=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61>",
                "<IMG SRC=\"jav\tascript:alert('XSS');\">",
                "<IMG SRC=\" &#14; javascript:alert('XSS');\">",
                "<SCRIPT/XSS SRC=\"http://x/xss.js\"></SCRIPT>",
                "<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=alert(\"XSS\")>",
                "<<SCRIPT>alert(\"XSS\");//\\<</SCRIPT>",
                "<SCRIPT SRC=http://x/xss.js?< B >",
                "<IMG SRC=\"`<javascript:alert>`('XSS')\"",
                "</TITLE><SCRIPT>alert(\"XSS\");</SCRIPT>",
                "<LINK REL=\"stylesheet\" HREF=\"javascript:alert('XSS');\">",
                "<STYLE>@import'http://x/xss.css';</STYLE>",
                "<XSS STYLE=\"behavior: url(xss.htc);\">",
                "<FRAMESET><FRAME SRC=\"javascript:alert('XSS');\"></FRAMESET>",
                "<!--[if gte IE 4]><SCRIPT>alert('XSS');</SCRIPT><![endif]-->",
                "<BASE HREF=\"javascript:alert('XSS');//\">",
                "<EMBED SRC=\"data:image/svg+xml;base64,PHN2Zz4=\" AllowScriptAccess=\"always\"></EMBED>",
                "<? echo('<SCR)'; echo('IPT>alert(\"XSS\")</SCRIPT>'); ?>",
                "<A HREF=\"javascript:document.location='http://x/'\">XSS</A>",
                "[x](vbscript:msgbox(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](<java&NewLine;script:alert(1)>)",
                "[@甲](javascript:alert(1)//people/0b1d6c52-0000-4000-8000-00000000abcd)",
                "![x\" onerror=\"alert(1)](groups/a/pictures/0b1d6c52-0000-4000-8000-00000000abcd#8x5)",
                "![x](groups/a/pictures/0b1d6c52-0000-4000-8000-00000000abcd#8x5\" onload=\"alert(1))",
                "![x](groups/a/pictures/0b1d6c52-0000-4000-8000-00000000abcd 'x\" onerror=alert(1) \"')",
                "`<script>alert(1)</script>`",
                "```\n<script>alert(1)</script>\n```"
            })
    void noActiveContentIsLeft(String typed) {
        harmless(typed);
    }

    /** As a browser reads it: no element, attribute or address beyond those that posts are made of. */
    private static void harmless(String typed) {
        for (var html : List.of(Markdown.html(typed), Markdown.page(typed))) {
            for (var element : Jsoup.parseBodyFragment(html).body().select("*")) {
                if (element.tagName().equals("body")) continue;
                assertThat(ELEMENTS).as(typed).contains(element.tagName());
                for (var attribute : element.attributes()) {
                    assertThat(ATTRIBUTES.getOrDefault(element.tagName(), Set.of()))
                            .as(typed)
                            .contains(attribute.getKey());
                }
                assertThat(element.attr("href").replaceAll("[\\p{Cntrl}\\s]", ""))
                        .as(typed)
                        .matches(HARMLESS);
                if (element.tagName().equals("img"))
                    assertThat(element.attr("src")).as(typed).matches(OwnPictures.ADDRESS);
            }
        }
    }

    @Test
    void noMixtureOfMarksLeavesActiveContent() {
        var parts = (PICTURE + " " + PERSON + " ![ [@柯 "
                        + "<script> </script> <img src=x onerror=alert(1)> [x]( javascript:alert(1) ) ** > ` ``` \n # - <svg onload= \" ' & &#106; &lt; < 书")
                .split(" ");
        var random = new Random(20261123);
        for (int i = 0; i < FUZZED; i++) {
            var typed = new StringBuilder();
            for (int part = 0; part < 30; part++) {
                typed.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
            }
            harmless(typed.toString());
        }
    }

    @Test
    void aPictureOfOursIsShownInItsSize() {
        var address = "groups/k3-x_y/pictures/0b1d6c52-0000-4000-8000-00000000abcd";
        assertThat(Markdown.html("![村口的*桥*\"](" + address + "#1600x900)"))
                .contains(
                        "<img",
                        "src=\"" + address,
                        "alt=\"村口的桥&#34;\"",
                        "width=\"1600\"",
                        "height=\"900\"",
                        "loading=\"lazy\"");
        assertThat(Markdown.html("![桥](" + address + ")")).contains("<img").doesNotContain("width");
        assertThat(Markdown.page("![桥][1]\n\n[1]: " + address)).contains("<img");
        assertThat(Markdown.plain("看![桥](" + address + ")")).isEqualTo("看桥");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/a.png",
                "//elsewhere.example/groups/a/pictures/0b1d6c52-0000-4000-8000-00000000abcd",
                "https://elsewhere.example/groups/a/pictures/0b1d6c52-0000-4000-8000-00000000abcd",
                "groups/a/pictures/../../../sign-out",
                "groups/a/pictures/0b1d6c52-0000-4000-8000-00000000abcd?x=1",
                "/covers/1.svg",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)"
            })
    void aPictureFromElsewhereIsALinkAndNothingIsLoaded(String address) {
        assertThat(Markdown.html("![桥](" + address + ")"))
                .doesNotContain("<img")
                .contains("桥");
        assertThat(Markdown.page("![](" + address + ")")).doesNotContain("<img");
    }

    @Test
    void whatIsQuotedIsNotOnesOwn() {
        assertThat(Markdown.unquoted("> 引来的\n\n**自己的**话")).isEqualTo("自己的话");
        assertThat(Markdown.addressed("> [甲](people/1)\n\n[乙](people/2)")).containsExactly("people/2");
    }

    @Test
    void anExcerptIsOneLineOfWholeCharacters() {
        assertThat(Markdown.excerpt("**熟人**\n社会😀里行得通", 6)).isEqualTo("熟人 社会😀…");
    }
}
