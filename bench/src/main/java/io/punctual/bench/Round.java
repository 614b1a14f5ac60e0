package io.punctual.bench;

/** One measurement of each side, made one right after the other. */
record Round(Latencies ours, Latencies floor) {

    double ratio() {
        return ours.perSecond() / floor.perSecond();
    }
}
