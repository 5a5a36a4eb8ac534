package org.scholarlycppcc.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.scholarlycppcc.notices.Channel;
import org.scholarlycppcc.notices.MailAddress;
import org.scholarlycppcc.notices.NoticeChoices;
import org.scholarlycppcc.notices.NoticeKind;

/** How one wants to hear of each kind of notice, when letters rest, and where they go; every choice is kept at once. */
@Route("me/notices")
@PageTitle("notices.choices")
@PermitAll
class NoticeChoicesView extends Main {
    private final NoticeChoices choices;
    private final MailAddress address;

    NoticeChoicesView(NoticeChoices choices, MailAddress address) {
        this.choices = choices;
        this.address = address;
        addClassNames("desk", "notice-choices");
        var kicker = new Paragraph(new Anchor("me", getTranslation("members.me")));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("notices.choices")));
        add(kinds(), new QuietForm(choices), new AddressForm(address));
    }

    private Section kinds() {
        var how = new Paragraph(getTranslation(explanation()));
        how.addClassName("soft");
        var matrix = new Div();
        matrix.addClassName("matrix");
        choices.mine().forEach((kind, channel) -> matrix.add(row(kind, channel)));
        var section = new Section(new H2(getTranslation("notices.how")), how, matrix);
        section.addClassName("leaf");
        return section;
    }

    private String explanation() {
        if (!address.lettersAreSent()) return "notices.noLetters";
        return address.confirmed().isPresent() ? "notices.keptAtOnce" : "notices.addressFirst";
    }

    private Select<Channel> row(NoticeKind kind, Channel channel) {
        var row = new Select<Channel>();
        row.setLabel(getTranslation("notices.kind." + kind));
        row.setId("kind-" + kind);
        row.setItems(Channel.values());
        row.setItemLabelGenerator(it -> getTranslation("notices.channel." + it));
        var letters = address.lettersAreSent();
        row.setItemEnabledProvider(it -> letters || !it.byLetter());
        // Where no letters are sent, what would come by letter is shown in the house.
        row.setValue(letters || !channel.byLetter() ? channel : Channel.IN_APP);
        row.addValueChangeListener(change -> {
            choices.choose(kind, Objects.requireNonNull(change.getValue()));
            Notification.show(getTranslation("notices.kept"));
        });
        return row;
    }
}
