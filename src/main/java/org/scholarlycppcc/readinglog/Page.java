package org.scholarlycppcc.readinglog;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.scholarlycppcc.base.Refusal;

/** The page of a quote as typed: “52”, “第52页”, “52-55”. */
class Page {
    private static final Pattern TYPED =
            Pattern.compile("(?:第|pp?\\.?)?(\\d{1,5})(?:[-‐–—―~至到]{1,2}(\\d{1,5}))?[页頁]?", Pattern.CASE_INSENSITIVE);

    private Page() {}

    /** The page or pages alone, “52” or “52—55”; empty when nothing was typed, refused when it is no page. */
    static String typed(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        if (plain.isEmpty()) return "";
        var match = TYPED.matcher(plain);
        if (!match.matches()) throw new Refusal("readinglog.page.unclear");
        return match.group(2) == null ? match.group(1) : match.group(1) + "—" + match.group(2);
    }
}
