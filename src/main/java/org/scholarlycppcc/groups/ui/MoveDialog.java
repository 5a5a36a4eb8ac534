package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.DiscussionRow;
import org.scholarlycppcc.groups.Moving;

/** Where the host says which posts go where: to another discussion of the group, or to a new one. */
class MoveDialog extends PostDialog {
    private final TextField posts = new TextField(getTranslation("groups.movePosts"));
    private final Select<DiscussionRow> target = new Select<>();
    private final TextField title = new TextField(getTranslation("groups.newDiscussion"));
    private final Problem problem = new Problem();

    MoveDialog(DiscussionPage page, int sequence, List<DiscussionRow> others, Moving moving) {
        super("");
        setHeaderTitle(getTranslation("groups.movePosts"));
        posts.setId("move-posts");
        posts.setValue(String.valueOf(sequence));
        posts.setHelperText(getTranslation("groups.movePostsHint"));
        target.setId("move-to");
        target.setLabel(getTranslation("groups.moveTo"));
        target.setEmptySelectionAllowed(true);
        target.setEmptySelectionCaption(getTranslation("groups.newDiscussion"));
        target.setItems(others);
        target.setItemLabelGenerator(it -> it == null ? getTranslation("groups.newDiscussion") : it.title());
        title.setId("move-title");
        target.addValueChangeListener(chosen -> title.setVisible(chosen.getValue() == null));
        for (HasStyle field : List.<HasStyle>of(posts, target, title)) field.addClassName("wide-text");
        var move = new Button(getTranslation("groups.move"), click -> {
            if (problem.none(() -> move(page, moving))) close();
        });
        move.setId("move");
        move.addThemeVariants(ButtonVariant.PRIMARY);
        add(posts, target, title, problem);
        getFooter().add(move);
    }

    private void move(DiscussionPage page, Moving moving) {
        var chosen = numbers(posts.getValue());
        var to = target.getValue();
        int number = to == null
                ? moving.split(page.id(), chosen, title.getValue())
                : moving.move(page.id(), chosen, to.id());
        getUI().ifPresent(it -> it.navigate("groups/" + page.slug() + "/discussions/" + number));
    }

    /** Reads “3, 5-8”. */
    static Set<Integer> numbers(String typed) {
        var numbers = new TreeSet<Integer>();
        for (var part : typed.strip().split("[\\s,，、;；]+")) {
            if (!part.matches("\\d{1,9}([-–—~～]\\d{1,9})?")) throw new Refusal("groups.movePostsHint");
            var ends = part.split("[-–—~～]");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (to - from >= Moving.MOST) throw new Refusal("groups.moveHowMany", Moving.MOST);
            for (int number = from; number <= to; number++) numbers.add(number);
        }
        return numbers;
    }
}
