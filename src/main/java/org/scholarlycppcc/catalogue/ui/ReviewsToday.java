package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.catalogue.Approving;
import org.scholarlycppcc.catalogue.Proposals;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.core.annotation.Order;

/** The lists that wait for a second librarian, and the own lists that members propose, on the first page. */
@org.springframework.stereotype.Component
@Order(5)
class ReviewsToday implements TodayPanel {
    private final Approving approving;
    private final Proposals proposals;
    private final CurrentMember member;

    ReviewsToday(Approving approving, Proposals proposals, CurrentMember member) {
        this.approving = approving;
        this.proposals = proposals;
        this.member = member;
    }

    @Override
    public Optional<Component> today() {
        if (!member.is(Roles.LIBRARIAN)) return Optional.empty();
        var list = new UnorderedList();
        list.addClassName("rows");
        add(list, "catalogue.waitingReviews", approving.waitingCount(), DeskView.class);
        add(list, "catalogue.waitingProposals", proposals.waitingCount(), ProposalsView.class);
        if (list.getChildren().findAny().isEmpty()) return Optional.empty();
        var title = new H2(list.getTranslation("catalogue.lists"));
        title.setId("reviews-today");
        var section = new Section(title, list);
        section.addClassName("news");
        section.getElement().setAttribute("aria-labelledby", "reviews-today");
        return Optional.of(section);
    }

    private static void add(UnorderedList list, String words, int count, Class<? extends Component> place) {
        if (count > 0) list.add(new ListItem(new RouterLink(list.getTranslation(words, count), place)));
    }
}
