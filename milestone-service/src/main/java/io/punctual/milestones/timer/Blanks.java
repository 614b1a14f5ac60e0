package io.punctual.milestones.timer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text with numbered blanks, taken apart once so that filling it in a hundred thousand times is cheap. */
final class Blanks {
    /** As PostgreSQL's format() writes them: a place counted from 1, and a percent sign doubled. */
    private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$s|%)");

    private final List<String> between = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    Blanks(String text) {
        var literal = new StringBuilder();
        var found = PLACE.matcher(text);
        while (found.find()) {
            found.appendReplacement(literal, "");
            if (found.group(1) == null) {
                literal.append('%');
            } else {
                between.add(literal.toString());
                places.add(Integer.parseInt(found.group(1)) - 1);
                literal.setLength(0);
            }
        }
        found.appendTail(literal);
        between.add(literal.toString());
    }

    /** The text with the values in their places. */
    String fill(List<String> values) {
        var filled = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            filled.append(between.get(i)).append(values.get(places.get(i)));
        }
        return filled.append(between.getLast()).toString();
    }
}
