package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.groups.Chairing;
import org.scholarlycppcc.groups.DiscussionId;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Mentions;
import org.scholarlycppcc.groups.Moving;
import org.scholarlycppcc.groups.PostRow;
import org.scholarlycppcc.groups.Rewriting;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.moderation.Reports;
import org.scholarlycppcc.moderation.ui.ReportDialog;
import org.scholarlycppcc.search.Kind;
import org.springframework.stereotype.Component;

/** What readers do to posts that stand: change, take back, select, look back; each asks first where something could be lost. */
@Component
class Doing {
    private final Talk talk;
    private final Rewriting rewriting;
    private final Chairing chairing;
    private final Moving moving;
    private final Mentions mentions;
    private final Reports reports;

    Doing(Talk talk, Rewriting rewriting, Chairing chairing, Moving moving, Mentions mentions, Reports reports) {
        this.talk = talk;
        this.rewriting = rewriting;
        this.chairing = chairing;
        this.moving = moving;
        this.mentions = mentions;
        this.reports = reports;
    }

    void act(String act, DiscussionPage page, int sequence, Moments moments) {
        var discussion = page.id();
        switch (act) {
            case "edit" -> talk.post(discussion, sequence).ifPresent(it -> edit(discussion, it));
            case "delete" -> delete(discussion, sequence);
            case "restore" -> rewriting.restore(discussion, sequence);
            case "select" -> select(discussion, sequence);
            case "unselect" -> chairing.unselect(discussion, sequence);
            case "move" -> move(page, sequence);
            case "report" -> talk.post(discussion, sequence).ifPresent(this::report);
            case "history" -> history(discussion, sequence, moments);
            // Whatever else a browser sends is no button of ours.
            default -> {}
        }
    }

    private void report(PostRow post) {
        new ReportDialog(reports, Kind.POST.name(), post.id().value()).open();
    }

    private void move(DiscussionPage page, int sequence) {
        var others = talk.discussions(page.group()).stream()
                .filter(it -> !it.id().equals(page.id()) && !it.closed())
                .toList();
        new MoveDialog(page, sequence, others, moving).open();
    }

    private void edit(DiscussionId discussion, PostRow post) {
        var text = new TextArea();
        text.setId("changed-text");
        text.addClassName("wide-text");
        text.setValue(mentions.typed(discussion, post.text()));
        var keeping = new Keeping<>(
                post, PostRow::version, PostRow::text, it -> text.setValue(mentions.typed(discussion, it.text())));
        var dialog = new PostDialog(text.getTranslation("groups.changePost"), text, keeping);
        text.setAriaLabel(dialog.getHeaderTitle());
        keeping.by(version -> rewriting.edit(discussion, post.sequence(), version, text.getValue()), dialog::close);
        dialog.open();
    }

    private void delete(DiscussionId discussion, int sequence) {
        var question = new Paragraph();
        question.setText(question.getTranslation("groups.deleteHint"));
        var dialog = new PostDialog(question.getTranslation("groups.deletePost"), question);
        dialog.getFooter().add(sure(dialog, "groups.delete", () -> rewriting.delete(discussion, sequence)));
        dialog.open();
    }

    private void select(DiscussionId discussion, int sequence) {
        var why = new TextField();
        why.setId("why");
        why.addClassName("wide-text");
        why.setLabel(why.getTranslation("groups.why"));
        var dialog = new PostDialog(why.getTranslation("groups.select"), why);
        var select = new Button(why.getTranslation("groups.select"), click -> {
            if (Refusals.at(why, () -> chairing.select(discussion, sequence, why.getValue()))) dialog.close();
        });
        select.setId("select");
        select.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(select);
        dialog.open();
    }

    private static Button sure(PostDialog dialog, String words, Runnable act) {
        var sure = new Button(dialog.getTranslation(words), click -> {
            dialog.close();
            act.run();
        });
        sure.setId("sure");
        sure.addThemeVariants(ButtonVariant.PRIMARY);
        return sure;
    }

    private void history(DiscussionId discussion, int sequence, Moments moments) {
        var dialog = PostDialog.toRead("groups.before");
        dialog.add(new Paragraph(dialog.getTranslation("groups.changesHint")));
        var after = talk.post(discussion, sequence).map(PostRow::text).orElse("");
        for (var before : talk.revisions(discussion, sequence).reversed()) {
            var changed = new Paragraph(dialog.getTranslation("groups.changedAt", moments.told(before.replaced())));
            changed.addClassName("date");
            var changes = new Div();
            changes.addClassName("changes");
            Written.into(changes.getElement(), Changes.of(before.text(), after));
            dialog.add(changed, changes);
            after = before.text();
        }
        dialog.open();
    }
}
