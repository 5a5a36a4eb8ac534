package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.search.IndexDesk;
import org.springframework.core.annotation.Order;

/** Tells administrators on their first page when the index cannot be kept up. */
@Order(0)
@org.springframework.stereotype.Component
class IndexToday implements TodayPanel {
    private final IndexDesk desk;
    private final CurrentMember member;

    IndexToday(IndexDesk desk, CurrentMember member) {
        this.desk = desk;
        this.member = member;
    }

    @Override
    public Optional<Component> today() {
        if (!member.is(Roles.ADMIN) || desk.trouble().isEmpty()) return Optional.empty();
        var panel = new Section();
        var words = new Paragraph();
        panel.addClassNames("leaf", "index-behind");
        words.setText(panel.getTranslation("search.indexBehind") + " ");
        words.add(new RouterLink(panel.getTranslation("search.index"), IndexView.class));
        panel.add(words);
        return Optional.of(panel);
    }
}
