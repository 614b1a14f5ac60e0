package io.punctual.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutdatedTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TempDir
    Path caches;

    @Test
    void the_two_latest_builds_of_a_service_stay_and_others_services_are_not_touched() throws IOException {
        prepared("gateway-1", 1);
        prepared("gateway-2", 2);
        prepared("gateway-3", 3);
        prepared("case-service-1", 0);

        Outdated.remove(caches, "gateway-");

        assertThat(caches.resolve("gateway-1")).doesNotExist();
        assertThat(caches).isDirectoryContaining("glob:**/gateway-2");
        assertThat(caches).isDirectoryContaining("glob:**/gateway-3");
        assertThat(caches).isDirectoryContaining("glob:**/case-service-1");
    }

    private void prepared(String name, int hour) throws IOException {
        var directory = Files.createDirectories(caches.resolve(name));
        Files.writeString(Files.createDirectories(directory.resolve("lib")).resolve("a.jar"), "content");
        Files.setLastModifiedTime(directory, FileTime.from(NOON.plusSeconds(hour * 3600L)));
    }
}
