package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.exchange.ImportId;
import org.scholarlycppcc.catalogue.exchange.Importing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ImportViewTests extends ViewTest {
    @Autowired
    Importing importing;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @BeforeEach
    void comesIn(@Autowired People people) {
        People.signIn(people.named("李"), Roles.MEMBER, Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void thePageSaysUntilWhenTheRowsAreKept() throws IOException {
        var id = importing.begin("列.csv", Files.writeString(folder.resolve("a.csv"), "甲,乙\n丙,丁\n"));
        UI.getCurrent().navigate("desk/import/" + id.value());
        assertThat(kept().getText()).startsWith("这个文件各行的内容保留到");
        cleared(id);
        UI.getCurrent().navigate(ImportsView.class);
        UI.getCurrent().navigate("desk/import/" + id.value());
        assertThat($(Paragraph.class).withId("import-kept").exists()).isFalse();
        assertThat($(Paragraph.class).withId("import-says").single().getText()).contains("各行的内容已清除");
    }

    private Paragraph kept() {
        return $(Paragraph.class).withId("import-kept").single();
    }

    private void cleared(ImportId id) {
        transaction.executeWithoutResult(it -> sql.sql("update book_import set state = 'CLEARED' where id = :id")
                .param("id", id.value())
                .update());
    }
}
