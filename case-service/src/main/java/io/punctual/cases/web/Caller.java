package io.punctual.cases.web;

import io.punctual.cases.events.Actor;
import io.punctual.cases.write.Origin;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.security.Role;
import io.punctual.kit.web.Correlation;

/** Who is calling, as events name them: the subject of the token. */
public final class Caller {
    private Caller() {}

    public static Origin origin() {
        return origin(actor());
    }

    /** For what the caller hands in on behalf of someone else, such as the sender of a mail. */
    public static Origin origin(Actor actor) {
        return new Origin(actor, null, Correlation.current(), null, 0);
    }

    public static Actor actor() {
        var user = CurrentUser.get();
        var role = user.highestRole();
        var kind = role == Role.INTEGRATOR ? Actor.Kind.INTEGRATION : Actor.Kind.USER;
        return new Actor(kind, user.id(), role.name());
    }
}
