package io.punctual.entitlements.salesforce.xml;

/** A file that is not read at all, because it is broken, hostile or beyond all bounds. */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;

    public RefusedFile(String file, String why) {
        super(why);
        this.file = file;
    }

    public String file() {
        return file;
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
