package io.punctual.gateway.routing;

import java.io.IOException;

/** A service broke off in the middle of its answer. */
final class CutShort extends IOException {
    private static final long serialVersionUID = 1L;

    CutShort(IOException cause) {
        super("The answer was broken off.", cause);
    }
}
