package io.punctual.standalone.mailbox;

import java.util.List;

/** The mailbox as web pages. Whatever a mail holds is shown as text: nothing in it can run. */
final class MailPages {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Punctual mailbox</title><style>
            :root { color-scheme: light dark }
            body { font: 16px/1.5 system-ui, "Apple SD Gothic Neo", "Noto Sans KR", sans-serif; margin: 0 auto; max-width: 60rem; padding: 1.5rem }
            table { border-collapse: collapse; width: 100% } td, th { border-bottom: 1px solid #8884; padding: .4rem; text-align: left; vertical-align: top }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8884; border-radius: .5rem; padding: 1rem }
            </style></head><body>
            """;

    private MailPages() {}

    static String list(List<Mail> mails) {
        var page = new StringBuilder(HEAD)
                .append("<h1>Mailbox <span lang=\"ko\">(메일함)</span></h1><p><a href=\"/\">Punctual</a> · ")
                .append(mails.size())
                .append(" mails. None of them left this machine.</p>")
                .append("<table><thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead><tbody>");
        for (var mail : mails) {
            page.append("<tr><td>")
                    .append(mail.receivedAt())
                    .append("</td><td>")
                    .append(escape(mail.to()))
                    .append("</td><td><a href=\"/mailbox/messages/")
                    .append(mail.id())
                    .append("\">")
                    .append(escape(mail.subject().isBlank() ? "(no subject)" : mail.subject()))
                    .append("</a></td></tr>");
        }
        return page.append("</tbody></table></body></html>").toString();
    }

    static String one(Mail mail) {
        var page = new StringBuilder(HEAD)
                .append("<p><a href=\"/mailbox/\">Mailbox</a></p><h1>")
                .append(escape(mail.subject()))
                .append("</h1>")
                .append("<p>")
                .append(mail.receivedAt())
                .append("<br>From ")
                .append(escape(mail.from()))
                .append("<br>To ")
                .append(escape(mail.to()))
                .append("</p><pre>")
                .append(escape(mail.text()))
                .append("</pre><details><summary>Headers</summary><table><tbody>");
        mail.headers()
                .forEach((name, values) -> values.forEach(value -> page.append("<tr><th>")
                        .append(escape(name))
                        .append("</th><td>")
                        .append(escape(value))
                        .append("</td></tr>")));
        return page.append("</tbody></table></details></body></html>").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
