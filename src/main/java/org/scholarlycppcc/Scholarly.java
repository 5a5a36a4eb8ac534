package org.scholarlycppcc;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.scholarlycppcc.operations.Commands;
import org.scholarlycppcc.operations.DataFolder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application, and the shell of every page. */
@Modulithic(sharedModules = "base")
@SpringBootApplication
@EnableScheduling
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Scholarly implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings page) {
        page.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        page.addFavIcon("icon", "css/seal.svg", "any");
    }

    public static void main(String[] args) {
        if (Commands.asked(args)) System.exit(Commands.run(args));
        var house = new SpringApplication(Scholarly.class);
        house.addInitializers(DataFolder.taking());
        house.run(args);
    }
}
