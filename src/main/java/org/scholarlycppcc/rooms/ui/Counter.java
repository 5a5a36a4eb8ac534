package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.util.Optional;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.rooms.copies.Borrowing;
import org.scholarlycppcc.rooms.copies.CopyId;
import org.scholarlycppcc.rooms.copies.CopyPage;
import org.scholarlycppcc.rooms.copies.LoanId;
import org.scholarlycppcc.rooms.copies.OwnLoans;
import org.scholarlycppcc.rooms.copies.ReservationId;
import org.scholarlycppcc.rooms.copies.Reserving;

/** The buttons with which members borrow, return and reserve, the same wherever they stand. */
@org.springframework.stereotype.Component
class Counter {
    private final Borrowing borrowing;
    private final Reserving reserving;
    private final OwnLoans own;
    private final Clock clock;

    Counter(Borrowing borrowing, Reserving reserving, OwnLoans own, Clock clock) {
        this.borrowing = borrowing;
        this.reserving = reserving;
        this.own = own;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** How the signed-in member waits for a book in a room. */
    Optional<CopyPage.Place> waits(SectorId room, BookId book) {
        return own.reservations().stream()
                .filter(it -> it.ended() == null
                        && it.room().equals(room)
                        && it.book().equals(book))
                .findFirst()
                .map(it -> new CopyPage.Place(it.id(), it.place(), it.made()));
    }

    /** Takes a copy home. */
    Button borrow(String words, CopyId copy, Outcome outcome, Runnable done) {
        var loan = LoanId.random();
        var button = once(words, outcome, "copies.borrowed", () -> borrowing.borrow(loan, copy), done);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    Button giveBack(String words, LoanId loan, Outcome outcome, Runnable done) {
        return once(words, outcome, "copies.returned", () -> borrowing.giveBack(loan), done);
    }

    Button renew(String words, LoanId loan, Outcome outcome, Runnable done) {
        var button = new Button(words);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            outcome.of(() -> {
                var due = new Moments(clock, UI.getCurrent().getLocale()).date(borrowing.renew(loan));
                outcome.say(button.getTranslation("copies.renewedUntil", due));
            });
            button.setEnabled(true);
            done.run();
            outcome.insteadOf(button);
        });
        return button;
    }

    /** Queues for a book in a room. */
    Button reserve(String words, SectorId room, BookId book, Outcome outcome, Runnable done) {
        var reservation = ReservationId.random();
        return once(words, outcome, "copies.reserved", () -> reserving.reserve(reservation, room, book), done);
    }

    Button cancel(String words, ReservationId reservation, Outcome outcome, Runnable done) {
        var button = once(words, outcome, "copies.cancelled", () -> reserving.cancel(reservation), done);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    // Also after a refusal the page shows what is now: mostly somebody else was faster.
    private static Button once(String words, Outcome outcome, String said, Runnable act, Runnable done) {
        var button = new Button(words);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (outcome.of(act)) outcome.say(button.getTranslation(said));
            button.setEnabled(true);
            done.run();
            outcome.insteadOf(button);
        });
        return button;
    }

    /** A name for a button that says to whom it belongs where several are alike. */
    static <B extends Component> B named(B button, String name) {
        button.getElement().setAttribute("aria-label", name);
        return button;
    }
}
