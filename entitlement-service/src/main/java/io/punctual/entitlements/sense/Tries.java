package io.punctual.entitlements.sense;

/** How often conditions may still be tried in one check, so that no definition makes saving long. */
final class Tries {
    private static final int MOST = 500_000;

    private int left = MOST;

    boolean take() {
        return left-- > 0;
    }
}
