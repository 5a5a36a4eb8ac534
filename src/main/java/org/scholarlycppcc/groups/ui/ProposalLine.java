package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.groups.Proposal;
import org.scholarlycppcc.groups.Proposing;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** What somebody proposed, who answers it by when, and what the answer was. */
class ProposalLine extends ListItem {
    private final Proposal proposal;

    ProposalLine(Proposal proposal, Map<MemberId, MemberRow> people, @Nullable BookRow book, Moments moments) {
        this.proposal = proposal;
        addClassName("proposal");
        add(what(book), state());
        add(soft(getTranslation(
                "groups.proposedBy", name(people, proposal.proposedBy()), moments.told(proposal.proposed()))));
        if (!proposal.reading().isEmpty()) add(new Paragraph(proposal.reading()));
        if (!proposal.question().isEmpty()) {
            var question = new Paragraph(proposal.question());
            question.addClassName("question");
            add(question);
        }
        if (!proposal.why().isEmpty()) add(new Paragraph(proposal.why()));
        add(soft(answer(people, moments)));
        if (proposal.reason() != null) {
            var reason = new Paragraph(proposal.reason());
            reason.addClassName("turned");
            add(reason);
        }
    }

    /** Lets the proposer take it back. */
    void withdrawable(Proposing proposing, Runnable done) {
        var problem = new Problem();
        var withdraw = new Button(getTranslation("groups.withdrawProposal"), click -> {
            if (problem.none(() -> proposing.withdraw(proposal.id()))) done.run();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        add(problem, withdraw);
    }

    private Span what(@Nullable BookRow book) {
        var what = new Span();
        what.addClassName("what");
        if (book != null) {
            what.add(getTranslation("groups.proposedBook"));
            what.add(new BookLink(book));
        } else what.add(getTranslation("groups.proposedWeek", proposal.title()));
        return what;
    }

    private Span state() {
        var state = new Span(getTranslation(GroupFacts.word("groups.proposal.", proposal.state())));
        state.addClassName("badge");
        return state;
    }

    private String answer(Map<MemberId, MemberRow> people, Moments moments) {
        var decided = proposal.decided();
        if (decided == null) return getTranslation("groups.answeredBy", moments.date(proposal.due()));
        var by = name(people, proposal.decidedBy());
        return proposal.reason() == null
                ? getTranslation("groups.adoptedOn", by, moments.told(decided))
                : getTranslation("groups.declinedOn", by, moments.told(decided));
    }

    private String name(Map<MemberId, MemberRow> people, @Nullable MemberId person) {
        var row = person == null ? null : people.get(person);
        return row == null ? getTranslation("groups.somebodyElse") : row.name();
    }

    private static Paragraph soft(String words) {
        var soft = new Paragraph(words);
        soft.addClassName("soft");
        return soft;
    }
}
