package io.punctual.entitlements.salesforce.xml;

import java.util.ArrayList;
import java.util.List;

/** Takes an upload apart: archives are unpacked in memory, within limits; what only packing tools add is left out. */
public final class Upload {
    private Upload() {}

    public static List<SourceFile> files(List<SourceFile> uploaded) throws RefusedFile {
        var files = new ArrayList<SourceFile>();
        for (var file : uploaded) {
            var found = file.isPacked() ? Archive.files(file) : List.of(file);
            found.stream().filter(each -> !each.isDebris()).forEach(files::add);
            if (files.size() > Limits.FILES) {
                throw new RefusedFile(
                        file.path(), "brings the number of files above the " + Limits.FILES + " that are read at once");
            }
        }
        return List.copyOf(files);
    }
}
