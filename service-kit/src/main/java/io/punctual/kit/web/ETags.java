package io.punctual.kit.web;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A resource's version as its entity tag. */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version an If-Match header names; empty when there is none or it is {@code *}. */
    public static OptionalLong ifMatch(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return OptionalLong.empty();
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw ProblemException.of(
                    HttpStatus.BAD_REQUEST,
                    "bad-if-match",
                    "If-Match must be the ETag of an earlier answer.",
                    List.of(new FieldProblem("If-Match", header, "for example \"7\", in quotes")));
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }
}
