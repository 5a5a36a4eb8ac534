package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.scholarlycppcc.groups.WeekRow;

/** What a week asks to be read, in words: its title where it names no chapter, and its pages. */
final class Reads {
    private Reads() {}

    static List<String> of(Component page, WeekRow week) {
        var words = new ArrayList<String>();
        words.add(week.reading().isEmpty() ? week.title() : week.reading());
        if (week.firstPage() != null && week.lastPage() != null)
            words.add(page.getTranslation("groups.pages", week.firstPage(), week.lastPage()));
        return words;
    }
}
