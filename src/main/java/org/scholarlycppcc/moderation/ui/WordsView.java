package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.moderation.ListedWord;
import org.scholarlycppcc.moderation.WordHistory;
import org.scholarlycppcc.moderation.WordKeeping;
import org.scholarlycppcc.moderation.WordList;

/** The word list: what stands on it, a form to add to it, a place to try it, and who changed it when. */
@Route("review/words")
@PageTitle("moderation.words")
@RolesAllowed({Roles.STAFF, Roles.ADMIN})
class WordsView extends Main implements AfterNavigationObserver {
    private final UnorderedList rows = new UnorderedList();
    private final WordKeeping keeping;
    private final EditionList editions;

    WordsView(WordKeeping keeping, WordList list, WordHistory history, Roster roster, Clock clock) {
        this.keeping = keeping;
        editions = new EditionList(history, roster, new Telling(clock));
        addClassName("review");
        rows.addClassNames("rows", "words");
        var kicker = new Paragraph(new RouterLink(getTranslation("moderation.review"), ReviewView.class));
        kicker.addClassName("kicker");
        var hint = new Paragraph(getTranslation("moderation.words.hint"));
        hint.addClassName("soft");
        add(kicker, new H1(getTranslation("moderation.words")), hint);
        add(new WordForm(keeping, this::load), new WordTrial(list));
        add(new H2(getTranslation("moderation.words.standing")), rows, editions);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        rows.removeAll();
        keeping.words().forEach(it -> rows.add(row(it)));
        editions.load();
    }

    private ListItem row(ListedWord word) {
        var action = new Span(getTranslation("moderation.action." + word.action()));
        action.addClassNames("cause", word.action().name().toLowerCase(Locale.ROOT));
        var said = word.entry().meaning().map(it -> getTranslation(it)).orElse(word.writing());
        var writing = new Span(said);
        writing.addClassName("writing");
        var note = new Span(word.note());
        note.addClassName("soft");
        var change = new Button(
                getTranslation("moderation.words.change"), click -> new WordDialog(word, keeping, this::load).open());
        change.setAriaLabel(getTranslation("moderation.words.changeOne", said));
        return new ListItem(writing, action, note, change);
    }
}
