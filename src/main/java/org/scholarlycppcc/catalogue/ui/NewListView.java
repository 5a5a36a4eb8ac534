package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.ListKind;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;

/** Where a librarian begins a list: for whom it is, and which sections it has. */
@Route("desk/lists/new")
@PageTitle("catalogue.newList")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class NewListView extends Main {
    private final Curating curating;
    private final TextField title = new TextField(getTranslation("catalogue.listTitle"));
    private final RadioButtonGroup<ListKind> kind = new RadioButtonGroup<>(getTranslation("catalogue.forWhom"));
    private final Select<SectorRow> sector = new Select<>();
    private final TextArea introduction = new TextArea(getTranslation("catalogue.introduction"));
    private final TextArea sections = new TextArea(getTranslation("catalogue.sections"));
    private final Button begin = new Button(getTranslation("catalogue.begin"), click -> begin());
    private final Repairs repairs = new Repairs()
            .at(title, "catalogue.listTitleMissing")
            .at(sector, "catalogue.sectorMissing")
            .at(sections, "catalogue.sectionMissing", "catalogue.tooManySections");

    NewListView(Curating curating, Sectors sectors) {
        this.curating = curating;
        addClassName("desk");
        title.setId("list-title");
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        kind.setId("list-kind");
        kind.setItems(ListKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("catalogue.kind." + it));
        kind.setValue(ListKind.COMMITTEE);
        kind.addValueChangeListener(it -> sector.setVisible(it.getValue() == ListKind.SECTOR));
        sector.setId("list-sector");
        sector.setLabel(getTranslation("catalogue.sector"));
        sector.setItems(sectors.all());
        sector.setItemLabelGenerator(SectorRow::name);
        sector.setVisible(false);
        introduction.setId("list-introduction");
        introduction.setMaxLength(4000);
        sections.setId("list-sections");
        sections.setMaxLength(8000);
        sections.setHelperText(getTranslation("catalogue.sectionsHint"));
        sections.setRequiredIndicatorVisible(true);
        begin.setId("list-begin");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        var fields = new Div(title, kind, sector, introduction, sections);
        fields.addClassName("fields");
        var acts = new Div(begin);
        acts.addClassName("acts");
        add(kicker, new H1(getTranslation("catalogue.newList")), fields, repairs, acts);
    }

    private void begin() {
        repairs.done(() -> {
            var chosen = sector.getValue() == null ? null : sector.getValue().id();
            var titles = Arrays.asList(sections.getValue().split("\n"));
            var slug = curating.begin(title.getValue(), kind.getValue(), chosen, introduction.getValue(), titles);
            getUI().ifPresent(it -> it.navigate(ListDeskView.class, ListDeskView.of(slug)));
        });
        begin.setEnabled(true);
    }
}
