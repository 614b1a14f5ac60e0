package io.punctual.entitlements.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.salesforce.report.Counts;
import io.punctual.entitlements.salesforce.report.Outcome;
import io.punctual.entitlements.salesforce.xml.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rule 22: the importer reports each thing it could not carry, and drops none silently. */
class NothingIsDroppedTest {
    private static final Pattern END_OF_ELEMENT = Pattern.compile("</[A-Za-z]+>|<[A-Za-z]+[^>]*[^/?]>");
    private static final Pattern START_TAG = Pattern.compile("<[A-Za-z][^>]*>");

    @Provide
    Arbitrary<SourceFile> samples() {
        return Arbitraries.of(Samples.all());
    }

    @Property(tries = 300)
    void an_unknown_element_anywhere_is_refused_by_name_and_every_element_is_accounted_for(
            @ForAll("samples") SourceFile sample, @ForAll @IntRange(min = 0, max = 100_000) int place) {
        var xml = new String(sample.bytes(), StandardCharsets.UTF_8);
        var ends = END_OF_ELEMENT.matcher(xml).results().toList();
        var end = ends.get(place % (ends.size() - 1)).end();
        var strange = xml.substring(0, end) + "<strange><part>x</part></strange>" + xml.substring(end);

        var batch = Batch.read(List.of(Samples.text(sample.path(), strange)));
        new Translation(batch, Samples.nothingKnown());
        var lines = batch.files().getFirst().ledger().lines();

        assertThat(lines).hasSize((int) START_TAG.matcher(strange).results().count());
        var counts = Counts.of(lines);
        assertThat(counts.carried() + counts.stubbed() + counts.refused()).isEqualTo(counts.total());
        assertThat(lines)
                .filteredOn(line -> line.path().contains("/strange[1]"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.outcome()).isNotEqualTo(Outcome.CARRIED))
                .allSatisfy(line -> assertThat(line.reason()).isNotBlank());
    }
}
