package io.punctual.notifications.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A mail as MIME, under the Message-ID that its row gave it. */
final class MimeMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUBJECT = 250;

    private final String messageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMail of(Session session, Mail mail, String from, Instant at) throws MessagingException {
        var mime = new MimeMail(session, mail.messageId());
        mime.setFrom(new InternetAddress(from, true));
        mime.setRecipient(RecipientType.TO, address(mail));
        mime.setSubject(HeaderText.oneLine(mail.subject(), LONGEST_SUBJECT), UTF_8);
        mime.setSentDate(Date.from(at));
        mime.setText(mail.body(), UTF_8, "plain");
        HeaderText.messageId(mail.inReplyTo()).ifPresent(id -> mime.answers(id));
        if (mail.automatic()) {
            mime.setHeader("Auto-Submitted", "auto-generated");
            mime.setHeader("X-Auto-Response-Suppress", "All");
        }
        mime.saveChanges();
        return mime;
    }

    private static InternetAddress address(Mail mail) throws MessagingException {
        var address = new InternetAddress(mail.to(), true);
        try {
            address.setPersonal(HeaderText.oneLine(mail.toName(), LONGEST_NAME), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    private void answers(String id) {
        try {
            setHeader("In-Reply-To", id);
            setHeader("References", id);
        } catch (MessagingException readOnly) {
            throw new IllegalStateException(readOnly);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
