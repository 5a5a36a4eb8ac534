package org.scholarlycppcc.notices;

import jakarta.mail.MessagingException;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server, where the house has one. */
@Component
class PostOffice {
    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    PostOffice(ObjectProvider<JavaMailSender> server, @Value("${scholarly.mail.from}") String from) {
        this.server = server;
        this.from = from;
    }

    /** Whether letters can be sent at all: {@code spring.mail.host} names a server. */
    boolean open() {
        return server.getIfAvailable() != null;
    }

    /** Sends a letter; never inside a transaction, since a server may take its time. */
    void send(Letter letter) {
        var sender = server.getObject();
        var message = sender.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom(from);
            parts.setTo(letter.to());
            parts.setSubject(letter.subject());
            parts.setText(letter.plain(), letter.html());
            parts.setSentDate(new Date());
            message.setHeader("Message-ID", "<" + letter.id() + "@" + from.replaceAll(".*@|>.*", "") + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            if (letter.unsubscribe() != null) {
                // RFC 2369 and RFC 8058
                message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        } catch (MessagingException odd) {
            throw new MailParseException(odd);
        }
        sender.send(message);
    }
}
