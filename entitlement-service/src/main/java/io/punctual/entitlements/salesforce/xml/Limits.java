package io.punctual.entitlements.salesforce.xml;

/** What no honest export exceeds; beyond it a file is an attack or a mistake, and is refused before it costs anything. */
public final class Limits {
    public static final int FILE_BYTES = 4 * 1024 * 1024;
    public static final int UPLOAD_BYTES = 32 * 1024 * 1024;
    static final int UNPACKED_BYTES = 64 * 1024 * 1024;
    static final int FILES = 5_000;
    static final int DEPTH = 32;
    static final int ELEMENTS = 100_000;

    /** Real metadata packs 20 to 60 times; small files may pack better by chance. */
    static final int PACKED_RATIO = 200;

    static final int RATIO_FROM_BYTES = 256 * 1024;

    private Limits() {}
}
