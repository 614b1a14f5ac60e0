package io.punctual.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Notes when the end of the message went out: only from then on may the server have taken it. */
final class TracingTransport extends SMTPTransport {

    private boolean handedOver;

    TracingTransport(Session session, URLName server) {
        super(session, server);
    }

    boolean handedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = true;
        super.finishData();
    }

    @Override
    protected void finishBdat() throws IOException, MessagingException {
        handedOver = true;
        super.finishBdat();
    }
}
