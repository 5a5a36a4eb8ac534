package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.moderation.ReportReason;
import org.scholarlycppcc.moderation.Reports;

/** Where somebody reports what another wrote: a reason from few and a sentence; any feature opens it on its own things. */
public class ReportDialog extends Dialog {
    public ReportDialog(Reports reports, String kind, UUID thing) {
        setHeaderTitle(getTranslation("moderation.report"));
        var reasons = new RadioButtonGroup<ReportReason>(getTranslation("moderation.report.reason"));
        reasons.setItems(ReportReason.values());
        reasons.setItemLabelGenerator(it -> getTranslation("moderation.reason." + it));
        reasons.setValue(ReportReason.INSULT);
        reasons.addClassName("report-reasons");
        var sentence = new TextField(getTranslation("moderation.report.sentence"));
        sentence.setId("report-sentence");
        sentence.setWidthFull();
        var send = new Button(getTranslation("moderation.report.send"));
        send.setId("send-report");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (Refusals.at(sentence, () -> reports.report(kind, thing, reasons.getValue(), sentence.getValue()))) {
                close();
                Notification.show(getTranslation("moderation.report.sent"));
            }
            send.setEnabled(true);
        });
        add(new Paragraph(getTranslation("moderation.report.hint")), reasons, sentence);
        getFooter().add(new Button(getTranslation("moderation.report.cancel"), click -> close()), send);
    }
}
