package io.punctual.milestones.calendar;

/** Finds the place of a number among ascending keys through a table of evenly spaced hints, nearly always without searching. */
final class SortedKeys {

    private final long[] keys;
    private final int shift;
    private final int[] hints;

    SortedKeys(long[] keys) {
        this.keys = keys;
        var span = keys.length == 0 ? 0 : keys[keys.length - 1] - keys[0];
        this.shift = 63 - Long.numberOfLeadingZeros(Math.max(1, span / Math.max(1, keys.length)));
        this.hints = new int[(int) (span >>> shift) + 2];
        for (int bucket = 0, index = 0; bucket < hints.length - 1; bucket++) {
            while (index + 1 < keys.length && keys[index + 1] - keys[0] <= (long) bucket << shift) {
                index++;
            }
            hints[bucket] = index;
        }
        hints[hints.length - 1] = keys.length - 1;
    }

    /** The index of the last key that is not above the number, or -1. */
    int lastAtMost(long number) {
        if (keys.length == 0 || number < keys[0]) {
            return -1;
        }
        var bucket = (number - keys[0]) >>> shift;
        if (bucket >= hints.length - 1) {
            return keys.length - 1;
        }
        int low = hints[(int) bucket];
        int high = hints[(int) bucket + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (keys[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
