package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Rewording;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookVersion;
import org.scholarlycppcc.catalogue.Difference;

/** One version of a book: why, by whom and when it came, and what it says otherwise than the one before. */
class VersionRow extends ListItem {
    private final FactWords words;

    /**
     * @param before what it was compared with; nothing for the first that was kept
     * @param putBack nothing for the version that stands
     */
    VersionRow(
            BookVersion version, @Nullable BookCard before, String told, FactWords words, @Nullable Runnable putBack) {
        this.words = words;
        addClassName("version");
        var head = new Div(new Span(getTranslation("catalogue.version", version.version())), soft(told));
        head.addClassName("version-head");
        add(head);
        if (putBack == null) head.add(stands());
        var differences = Difference.between(before == null ? BookCard.blank() : before, version.card());
        if (before == null) add(new Paragraph(getTranslation("catalogue.firstVersion")));
        else if (differences.isEmpty()) add(new Paragraph(getTranslation("catalogue.sameVersion")));
        add(changes(differences, before == null));
        if (putBack != null) add(back(version, putBack));
    }

    private Span stands() {
        var stands = new Span(getTranslation("catalogue.versionStands"));
        stands.addClassName("badge");
        return stands;
    }

    private DescriptionList changes(List<Difference> differences, boolean first) {
        var changes = new DescriptionList();
        changes.addClassName("version-changes");
        for (var one : differences) {
            var said = new Description();
            var is = words.of(one.fact(), one.is());
            if (first) said.setText(is);
            else Written.into(said.getElement(), Rewording.of(words.of(one.fact(), one.was()), is));
            changes.add(new Term(getTranslation(one.fact().label())), said);
        }
        return changes;
    }

    private Button back(BookVersion version, Runnable putBack) {
        var back = new Button(getTranslation("catalogue.putBackVersion"), click -> putBack.run());
        back.setId("put-back-" + version.version());
        back.setAriaLabel(getTranslation("catalogue.putBackNumber", version.version()));
        return back;
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }
}
