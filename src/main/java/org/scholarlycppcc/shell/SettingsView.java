package org.scholarlycppcc.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.SettingsPanel;

/** What the administrator chooses for the whole house, by the parts the modules add. */
@Route("admin/settings")
@PageTitle("shell.settings")
@Menu(title = "shell.settings", order = 14)
@RolesAllowed(Roles.ADMIN)
class SettingsView extends Main {
    SettingsView(List<SettingsPanel> panels) {
        addClassName("settings");
        add(new H1(getTranslation("shell.settings")));
        panels.forEach(it -> add(it.settings()));
    }
}
