package io.punctual.entitlements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.TestHttp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.MediaType;

/** Uploads of Salesforce files as tests send them. */
final class SalesforceFiles {
    static final String IMPORT = "/api/imports/salesforce";
    static final MediaType ZIP = MediaType.valueOf("application/zip");
    static final Path SAMPLES = Path.of("src/test/resources/salesforce/samples");

    private SalesforceFiles() {}

    /** Sends an archive, waits for the import to end, and answers its report. */
    static TestHttp.Answer imported(TestHttp admin, byte[] archive) {
        return report(admin, admin.post(IMPORT, ZIP, archive));
    }

    static TestHttp.Answer tried(TestHttp admin, byte[] archive) {
        return report(admin, admin.post(IMPORT + "?dryRun=true", ZIP, archive));
    }

    static TestHttp.Answer report(TestHttp admin, TestHttp.Answer begun) {
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        var id = String.valueOf(begun.at("/id"));
        var ended = await().atMost(Duration.ofMinutes(5))
                .until(() -> admin.get("/api/imports/{id}", id), job -> !"RUNNING".equals(job.at("/state")));
        assertThat(ended.at("/state")).as(ended.text()).isEqualTo("DONE");
        assertThat(ended.at("/done")).isEqualTo(ended.at("/total"));
        return admin.get("/api/imports/{id}/report", id);
    }

    static byte[] samples() throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var paths = Files.list(SAMPLES)) {
            for (var path : new ArrayList<>(paths.sorted().toList())) {
                files.put("default/" + path.getFileName(), Files.readString(path));
            }
        }
        return zip(files);
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] form(Map<String, String> files) {
        var form = new StringBuilder();
        files.forEach(
                (name, content) -> form.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(content)
                        .append("\r\n"));
        return form.append("--b--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
