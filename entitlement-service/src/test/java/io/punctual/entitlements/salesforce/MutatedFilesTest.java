package io.punctual.entitlements.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.salesforce.Batch.Parsed;
import io.punctual.entitlements.salesforce.report.Counts;
import io.punctual.entitlements.salesforce.xml.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 22: whatever real files are twisted into, each element of them is accounted for, and nothing breaks. */
class MutatedFilesTest {
    private static final int TRIES = 100;
    private static final Pattern LEAF = Pattern.compile("<(\\w+)>([^<]*)</\\1>");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "2026-13-45",
            "25:61:00.000Z",
            "24:00:00.000Z",
            "1 AND (2 OR",
            "1 AND 99999999999",
            "((((((((((1",
            "LAST_N_DAYS:999999999999",
            "한글 이름 \u00e9\u0301",
            "<![CDATA[]]>",
            "a".repeat(5_000),
            "Case.Account.Owner.Profile.Name",
            "$User.Id",
            "__c",
            "%",
            "%GG%20");

    static List<SourceFile> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_element_of_a_twisted_file_is_accounted_for(SourceFile sample) {
        var others = Samples.all();
        for (var seed = 0; seed < TRIES; seed++) {
            var twisted = twisted(sample, new Random(seed));
            var files = new ArrayList<>(others);
            files.removeIf(other -> other.path().equals(sample.path()));
            files.add(twisted);
            // Only now and then beside all the others, which takes long.
            var batch = Batch.read(seed % 50 == 0 ? files : List.of(twisted));
            assertAccountedFor(batch, "seed " + seed + ": " + new String(twisted.bytes(), StandardCharsets.UTF_8));
        }
    }

    private static void assertAccountedFor(Batch batch, String file) {
        assertThat(batch.refused()).as(file).isEmpty();
        assertThat(new Translation(batch, Samples.nothingKnown())).as(file).isNotNull();
        for (Parsed parsed : batch.files()) {
            var lines = parsed.ledger().lines();
            var counts = Counts.of(lines);
            assertThat(counts.carried() + counts.stubbed() + counts.refused())
                    .as(file)
                    .isEqualTo(counts.total());
            assertThat((long) counts.total())
                    .as(file)
                    .isEqualTo(parsed.root().tree().count());
        }
    }

    /** With some of its elements emptied, doubled, taken away, renamed or given odd texts. */
    private static SourceFile twisted(SourceFile file, Random random) {
        var text = new String(file.bytes(), StandardCharsets.UTF_8);
        var twists = 1 + random.nextInt(4);
        var leaves = (int) LEAF.matcher(text).results().count();
        for (var twist = 0; twist < twists && leaves > 0; twist++) {
            var chosen = random.nextInt(leaves);
            var seen = new int[1];
            text = LEAF.matcher(text)
                    .replaceAll(
                            leaf -> Matcher.quoteReplacement(seen[0]++ == chosen ? twist(leaf, random) : leaf.group()));
            leaves = (int) LEAF.matcher(text).results().count();
        }
        return new SourceFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String twist(MatchResult leaf, Random random) {
        var name = leaf.group(1);
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> leaf.group() + leaf.group();
            case 2 -> "<" + name + "x>" + leaf.group(2) + "</" + name + "x>";
            case 3 -> "<" + name + "><" + name + ">" + leaf.group(2) + "</" + name + "></" + name + ">";
            case 4, 5 -> "<" + name + ">" + ODD.get(random.nextInt(ODD.size())) + "</" + name + ">";
            default -> throw new AssertionError();
        };
    }
}
