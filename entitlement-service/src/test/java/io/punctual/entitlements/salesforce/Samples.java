package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.xml.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Real files of several organisations, in both formats of the Metadata API. */
final class Samples {
    static final Path FOLDER = Path.of("src/test/resources/salesforce/samples");

    private Samples() {}

    static List<SourceFile> all() {
        try (var paths = Files.list(FOLDER)) {
            return paths.sorted().map(Samples::file).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static SourceFile file(String name) {
        return file(FOLDER.resolve(name));
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static SourceFile text(String name, String xml) {
        return new SourceFile(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(List<SourceFile> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry("force-app/main/default/" + file.path()));
                zip.write(file.bytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As an organisation sees it that has nothing yet. */
    static Known nothingKnown() {
        return new Known(
                Map.of(),
                Map.of(),
                _ -> false,
                _ -> Optional.empty(),
                _ -> List.of(),
                ZoneId.of("Asia/Seoul"),
                LocalDate.of(2026, 3, 2));
    }

    static Translation translation(List<SourceFile> files) {
        return new Translation(Batch.read(files), nothingKnown());
    }
}
