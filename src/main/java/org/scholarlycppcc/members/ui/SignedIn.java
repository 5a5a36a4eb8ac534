package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.scholarlycppcc.base.ui.KeptCopy;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;

/** Who is signed in, and the way out. */
public class SignedIn extends Div {
    public SignedIn(CurrentMember member, Roster roster, AuthenticationContext session) {
        var name = roster.find(member.id()).map(MemberRow::name).orElse("");
        var leave = new Button(getTranslation("signin.leave"), click -> session.logout());
        KeptCopy.clearedBy(leave);
        add(new Span(name), leave);
        addClassName("signed-in");
    }
}
