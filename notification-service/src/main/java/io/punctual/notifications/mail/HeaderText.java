package io.punctual.notifications.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text from outside fit for a header: one line, no control characters, of bounded length. */
public final class HeaderText {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[\\x21-\\x3b\\x3d\\x3f-\\x7e]{3,500}>");

    private HeaderText() {}

    public static String oneLine(String text, int longest) {
        var line = UNFIT.matcher(text).replaceAll(" ").strip();
        var length = line.codePointCount(0, line.length());
        return length <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** The Message-ID if it is one, so that nothing else can come into a header by it. */
    public static Optional<String> messageId(@Nullable String text) {
        return Optional.ofNullable(text).filter(id -> MESSAGE_ID.matcher(id).matches());
    }
}
