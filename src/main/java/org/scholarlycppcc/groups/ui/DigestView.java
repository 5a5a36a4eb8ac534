package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Composer;
import org.scholarlycppcc.groups.Digest;
import org.scholarlycppcc.groups.Digesting;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.Notices;

/** The digest of a week or the closing report: what was sent, or where the host writes it. */
@Route("groups/:slug/digests/:number")
@RouteAlias("groups/:slug/report")
@PermitAll
class DigestView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String NUMBER = "number";
    private static final int ROWS = 12;

    private final Digesting digesting;
    private final Groups groups;
    private final Desk desk;
    private final Roster roster;
    private final Notices notices;
    private final H1 title = new H1();

    DigestView(Digesting digesting, Groups groups, Desk desk, Roster roster, Notices notices) {
        this.digesting = digesting;
        this.groups = groups;
        this.desk = desk;
        this.roster = roster;
        this.notices = notices;
        addClassName("digest-page");
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(GroupView.SLUG).orElse("");
        var number = number(event.getRouteParameters());
        digesting.find(slug, number).ifPresentOrElse(this::show, () -> write(slug, number));
    }

    private static int number(RouteParameters parameters) {
        if (parameters.get(NUMBER).isEmpty()) return Digest.CLOSING;
        var number = Numbers.in(parameters, NUMBER);
        if (number == Digest.CLOSING) throw new NotFoundException();
        return number;
    }

    private void show(Digest digest) {
        removeAll();
        notices.seen(digest.id());
        var about = Objects.requireNonNullElse(digest.week(), digest.groupName());
        head(digest.slug(), digest.groupName(), digest.number());
        add(new DigestText(digest, about, roster.find(digest.sentBy()), new Moments(desk.clock(), getLocale())));
        if (digest.leads()) add(changing(digest));
    }

    /** What was not sent yet is there for the host alone, to be written. */
    private void write(String slug, int number) {
        removeAll();
        var group = groups.find(slug).filter(GroupRow::leads).orElseThrow(NotFoundException::new);
        var draft = digesting.draft(group.id(), number, getLocale()).orElseThrow(NotFoundException::new);
        head(slug, group.name(), number);
        var composer = new Composer(desk.drafts(), desk.clock(), Digest.path(slug, number))
                .called(getTranslation("groups.digestText"), "")
                .startingWith(draft, "")
                .publishing(getTranslation("groups.sendDigest"), it -> {
                    digesting.send(group.id(), number, it.id(), it.text());
                    digesting.find(slug, number).ifPresent(this::show);
                });
        composer.field().setMinRows(ROWS);
        composer.addTool(desk.helping().pictures(composer.field(), group.id()));
        add(
                new H2(getTranslation("groups.digestDraft")),
                new Paragraph(getTranslation("groups.digestHint")),
                composer.lookedAtFirst());
    }

    private void head(String slug, String groupName, int number) {
        var kicker = new Paragraph(new GroupLink(slug, groupName));
        kicker.addClassName("kicker");
        if (number == Digest.CLOSING) title.setText(getTranslation("groups.closingReport"));
        else {
            title.setText(getTranslation("groups.digestOf", number));
            kicker.add(new Text(" › "), new WeekLink(slug, number, getTranslation("groups.weekNumber", number)));
        }
        add(kicker, title);
    }

    private Section changing(Digest digest) {
        var section = new Section();
        section.addClassName("changing");
        var change = new Button(getTranslation("groups.edit"), click -> {
            section.removeAll();
            section.add(form(digest));
        });
        change.setId("change-digest");
        section.add(change);
        return section;
    }

    private Div form(Digest digest) {
        var text = new TextArea(getTranslation("groups.digestText"));
        text.setId("changed-digest");
        text.setMinRows(ROWS);
        text.setValue(digest.text());
        var typed = new Div(text, desk.helping().pictures(text, digest.group()));
        typed.addClassName("with-pictures");
        var keeping = new Keeping<>(digest, Digest::version, Digest::text, it -> text.setValue(it.text()))
                .by(
                        version -> digesting.change(digest.group(), digest.number(), version, text.getValue()),
                        () -> digesting.find(digest.slug(), digest.number()).ifPresent(this::show));
        var form = new Div(typed, keeping);
        form.addClassName("leaf");
        return form;
    }
}
