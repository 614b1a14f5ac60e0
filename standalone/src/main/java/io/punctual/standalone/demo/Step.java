package io.punctual.standalone.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the demo's data files hold: the calls that set up an agreement, and the cases with what was done to each. */
final class Step {
    private Step() {}

    /** One call an admin makes; the id in its answer is kept under a name when one is given. */
    record Call(String call, @Nullable String keep, Map<String, Object> body) {}

    /** A case that came in some time ago. */
    record CaseStory(String receivedAgo, Map<String, Object> body, List<Act> then) {}

    /** Something a person did to it. */
    record Act(String as, String act, Map<String, Object> body) {}
}
