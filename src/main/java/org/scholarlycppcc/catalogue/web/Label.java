package org.scholarlycppcc.catalogue.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** The paper label of a cover with the title in as many columns as let it be read best; it never cuts a title. */
record Label(List<String> columns, double size) {
    private static final double HEIGHT = 116;
    private static final double LARGEST = 17;
    private static final int MOST_COLUMNS = 5;
    private static final double SPACED = 1.09;

    static Label of(String title) {
        return IntStream.rangeClosed(1, MOST_COLUMNS)
                .mapToObj(it -> fitted(Lettering.columns(title, it)))
                .reduce((best, next) -> next.size > best.size * 1.15 ? next : best)
                .orElseThrow();
    }

    private static Label fitted(List<String> columns) {
        double longest = columns.stream().mapToDouble(Lettering::length).max().orElse(1);
        double wide = columns.size() == 1 ? LARGEST : 60.0 / columns.size() / 1.25;
        return new Label(columns, Math.min(Math.min(LARGEST, wide), HEIGHT / (longest * SPACED)));
    }

    double width() {
        return Math.max(38, columns.size() * size * 1.25 + 12);
    }

    String drawn() {
        double width = width();
        var drawn = new StringBuilder(String.format(
                Locale.ROOT,
                "<rect x=\"14\" y=\"12\" width=\"%1$.1f\" height=\"128\" rx=\"1\" fill=\"#f4ead2\"/><rect x=\"17\" y=\"15\" width=\"%2$.1f\" height=\"122\" rx=\".5\" fill=\"none\" stroke=\"#8b7b5c\" stroke-width=\".6\"/>",
                width,
                width - 6));
        double middle = 14 + width / 2 + (columns.size() - 1) * size * 1.25 / 2;
        for (int column = 0; column < columns.size(); column++)
            drawn.append(column(columns.get(column), middle - column * size * 1.25));
        return drawn.toString();
    }

    // Two digits or fewer stand upright side by side, as printers set them; longer words lie on their side.
    private String column(String words, double middle) {
        var drawn = new StringBuilder();
        double top = 17 + size * 0.3;
        for (var run : Lettering.runs(words)) {
            drawn.append(run.matches("\\d{1,2}") ? upright(run, middle, top) : vertical(run, middle, top));
            top += Lettering.length(run) * size * SPACED;
        }
        return drawn.toString();
    }

    private String vertical(String words, double middle, double top) {
        return text(
                words,
                "writing-mode=\"vertical-rl\" x=\"%.1f\" y=\"%.1f\" letter-spacing=\"%.2f\""
                        .formatted(middle, top, size * (SPACED - 1)));
    }

    private String upright(String digits, double middle, double top) {
        return text(digits, "text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\"".formatted(middle, top + size * 0.88));
    }

    private String text(String words, String place) {
        return "<text %s font-size=\"%.2f\" font-weight=\"600\" fill=\"#2a2622\">%s</text>"
                .formatted(place, size, HtmlUtils.htmlEscape(words, "UTF-8"));
    }
}
