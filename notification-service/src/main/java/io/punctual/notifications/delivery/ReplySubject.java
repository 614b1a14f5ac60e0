package io.punctual.notifications.delivery;

import io.punctual.notifications.mail.HeaderText;
import java.util.UUID;
import java.util.regex.Pattern;

/** The subject of an answer, with the token by which the customer's answer finds its case again (rule 17). */
final class ReplySubject {

    private static final Pattern RE = Pattern.compile("^(\\s*(re|답장|회신)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("\\s*\\[ref:[0-9a-f]{32}]", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 150;

    private ReplySubject() {}

    static String reference(UUID caseId) {
        return "[ref:" + caseId.toString().replace("-", "") + "]";
    }

    /** Without the marks that earlier answers left, so that they do not pile up. */
    static String bare(String subject) {
        var bare = REFERENCE.matcher(RE.matcher(subject).replaceFirst("")).replaceAll("");
        return HeaderText.oneLine(bare, LONGEST);
    }

    static String withReference(String subject, UUID caseId) {
        var reference = reference(caseId);
        return subject.contains(reference) ? subject : subject + " " + reference;
    }
}
