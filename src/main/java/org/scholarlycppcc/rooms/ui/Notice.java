package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.rooms.NoticeRow;

/** One notice on the board. */
class Notice extends ListItem {
    Notice(NoticeRow notice, ZoneId zone, @Nullable Runnable remove) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .withZone(zone);
        var date = new Paragraph(day.format(notice.posted()));
        date.addClassName("date");
        add(date, new Written(notice.text()));
        if (remove == null) return;
        var down = new Button(getTranslation("rooms.takeDown"), click -> remove.run());
        down.addThemeVariants(ButtonVariant.TERTIARY);
        add(down);
    }
}
