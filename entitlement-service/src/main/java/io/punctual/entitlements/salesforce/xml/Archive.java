package io.punctual.entitlements.salesforce.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks one archive in memory and stops as soon as it turns out to be larger than any honest one. */
final class Archive {
    private static final int CHUNK = 64 * 1024;

    private final SourceFile archive;
    private final List<SourceFile> files = new ArrayList<>();
    private long unpacked;

    private Archive(SourceFile archive) {
        this.archive = archive;
    }

    static List<SourceFile> files(SourceFile archive) throws RefusedFile {
        try {
            return unpacked(archive, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException namesAreNotUtf8) {
            // Older programs name files in the code page of their machine; any reading of the names will do.
            return unpacked(archive, StandardCharsets.ISO_8859_1);
        }
    }

    private static List<SourceFile> unpacked(SourceFile archive, Charset names) throws RefusedFile {
        var unpacking = new Archive(archive);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()), names)) {
            unpacking.all(zip);
        } catch (IOException broken) {
            throw new RefusedFile(archive.path(), "is not an archive that can be unpacked: " + broken.getMessage());
        }
        return unpacking.files;
    }

    private void all(ZipInputStream zip) throws IOException, RefusedFile {
        var entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > Limits.FILES) {
                throw new RefusedFile(archive.path(), "holds more than " + Limits.FILES + " entries");
            }
            staysInside(entry);
            if (!entry.isDirectory()) {
                files.add(file(entry.getName(), zip));
            }
        }
        if (entries == 0) {
            throw new RefusedFile(archive.path(), "is no archive, or one without any file");
        }
    }

    private SourceFile file(String name, ZipInputStream zip) throws IOException, RefusedFile {
        var named = new SourceFile(name, new byte[0]);
        if (!named.mayBeOfUse()) {
            var skipped = new byte[CHUNK];
            for (var read = zip.read(skipped); read >= 0; read = zip.read(skipped)) {
                count(read);
            }
            return named;
        }
        var bytes = zip.readNBytes(Limits.FILE_BYTES + 1);
        count(bytes.length);
        if (bytes.length > Limits.FILE_BYTES) {
            throw new RefusedFile(name, "has more than the " + Limits.FILE_BYTES + " bytes that are read of a file");
        }
        return new SourceFile(name, bytes);
    }

    private void count(int bytes) throws RefusedFile {
        unpacked += bytes;
        if (unpacked > Limits.UNPACKED_BYTES) {
            throw new RefusedFile(archive.path(), "unpacks to more than " + Limits.UNPACKED_BYTES + " bytes");
        }
        if (unpacked > Limits.RATIO_FROM_BYTES && unpacked > (long) archive.bytes().length * Limits.PACKED_RATIO) {
            throw new RefusedFile(
                    archive.path(), "unpacks to more than " + Limits.PACKED_RATIO + " times its size, as bombs do");
        }
    }

    private void staysInside(ZipEntry entry) throws RefusedFile {
        var path = entry.getName().replace('\\', '/');
        if (path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..")) {
            throw new RefusedFile(archive.path(), "holds a file that points out of it: " + entry.getName());
        }
    }
}
