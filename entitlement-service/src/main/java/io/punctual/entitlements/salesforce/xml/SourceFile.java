package io.punctual.entitlements.salesforce.xml;

import java.util.Locale;
import java.util.regex.Pattern;

/** A file as it was uploaded; its path only names it, nothing is ever written there. */
public record SourceFile(String path, byte[] bytes) {
    private static final String SOURCE_FORMAT = "-meta.xml";
    private static final Pattern OF_USE =
            Pattern.compile(".*\\.(entitlementprocess|milestonetype|entitlementtemplate|settings|xml)");

    /** The file's own name without folders and without the ending of the source format. */
    public String baseName() {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(SOURCE_FORMAT)
                ? name.substring(0, name.length() - SOURCE_FORMAT.length())
                : name;
    }

    /** The name of the component, decoded, without its ending. */
    public String componentName() {
        var name = baseName();
        var dot = name.lastIndexOf('.');
        return MetadataNames.decoded(dot < 0 ? name : name.substring(0, dot));
    }

    /** What a packing tool adds of its own accord. */
    boolean isDebris() {
        return path.toLowerCase(Locale.ROOT).contains("__macosx/") || baseName().startsWith(".");
    }

    /** Whether it may hold anything this import reads; a whole organisation's export holds much else. */
    public boolean mayBeOfUse() {
        return OF_USE.matcher(path.toLowerCase(Locale.ROOT)).matches();
    }

    boolean isPacked() {
        return path.toLowerCase(Locale.ROOT).endsWith(".zip")
                || bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
