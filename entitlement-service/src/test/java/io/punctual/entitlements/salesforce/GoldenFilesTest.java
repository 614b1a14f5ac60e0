package io.punctual.entitlements.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.salesforce.hours.TranslatedHours;
import io.punctual.entitlements.salesforce.report.Counts;
import io.punctual.kit.message.MessageJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;

/** Each sample becomes just what its golden file says; {@code -Dgolden=write} writes them anew, to be read before they are kept. */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/salesforce/golden");
    private static final Batch BATCH = Batch.read(Samples.all());
    private static final Map<String, Object> CONTENTS = contents(new Translation(BATCH, Samples.nothingKnown()));

    static Stream<String> samples() {
        return BATCH.files().stream().map(file -> file.source().path());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rule_22_a_real_file_becomes_what_its_golden_file_says(String name) throws IOException {
        var file = BATCH.files().stream()
                .filter(each -> each.source().path().equals(name))
                .findFirst()
                .orElseThrow();
        var lines = file.ledger().lines();
        var found = new LinkedHashMap<String, Object>();
        found.put("content", CONTENTS.get(name));
        found.put("elements", Counts.of(lines));
        found.put(
                "remarks", lines.stream().filter(line -> line.reason() != null).toList());
        var json = MessageJson.MAPPER
                .writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(found);
        var golden = GOLDEN.resolve(name + ".json");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, json + "\n");
        }

        assertThat(MessageJson.MAPPER.readTree(json)).isEqualTo(MessageJson.MAPPER.readTree(Files.readString(golden)));
    }

    private static Map<String, Object> contents(Translation translation) {
        var contents = new LinkedHashMap<String, Object>();
        translation
                .hours()
                .forEach(file -> contents.put(
                        file.path(),
                        file.content().stream().map(TranslatedHours::hours).toList()));
        translation.milestoneTypes().forEach(file -> contents.put(file.path(), file.content()));
        translation
                .processes()
                .forEach(file -> contents.put(file.path(), file.content().definition()));
        translation.templates().forEach(file -> contents.put(file.path(), template(file.content())));
        return contents;
    }

    private static List<Object> template(TranslatedTemplate template) {
        var all = new ArrayList<Object>(List.of(template.name()));
        Stream.of(template.type(), template.businessHoursId(), template.termDays(), template.cases())
                .forEach(part -> all.add(String.valueOf(part)));
        all.add(template.process().map(place -> place.text()).orElse(""));
        return all;
    }
}
