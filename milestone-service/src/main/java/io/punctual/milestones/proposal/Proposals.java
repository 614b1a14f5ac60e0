package io.punctual.milestones.proposal;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.MilestoneDefinition;
import io.punctual.milestones.definition.ProcessDefinition;
import io.punctual.milestones.definition.ProcessDocument;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.ledger.Drafts;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes a proposal of what somebody wrote, or says all that is wrong with it. */
@Component
public class Proposals {
    /** The name under which hours stand that take the place of those the process names. */
    private static final String INSTEAD = "(proposed)";

    private final Drafts drafts;
    private final ProposedHours hours;
    private final WrittenProcesses written;

    Proposals(Drafts drafts, ProposedHours hours, WrittenProcesses written) {
        this.drafts = drafts;
        this.hours = hours;
        this.written = written;
    }

    /** A definition that is written out, or the id and version of one that is published or drafted. */
    public record Process(
            @Nullable JsonNode definition,
            @Nullable String id,
            @Nullable Integer version) {}

    /**
     * Throws a problem that names each wrong place.
     *
     * @param calendar takes the place of the hours the process names
     * @param calendars take the place of the hours with their ids, wherever they are named
     */
    public Proposal read(
            @Nullable Process process, @Nullable JsonNode calendar, @Nullable Map<String, JsonNode> calendars) {
        var replaced = hours.readAll("calendars", calendars);
        var document = document(process);
        if (calendar != null) {
            replaced.put(INSTEAD, hours.read("calendar", calendar));
            document = countedIn(document, INSTEAD);
        }
        var path = process == null || process.definition() == null ? "process" : "process.definition";
        var compiled = WrittenProcesses.compile(path, document);
        return new Proposal(compiled, Map.copyOf(replaced), pins(path, compiled, replaced));
    }

    private ProcessDocument document(@Nullable Process process) {
        if (process == null) {
            throw Wrong.missing("process", "a definition, or the id and version of a published process or draft");
        }
        var definition = process.definition();
        var id = process.id();
        if (definition != null && id == null && process.version() == null) {
            return written.read("process.definition", definition, drafts.variables());
        }
        if (definition != null) {
            throw Wrong.value("process.id", id, "cannot be combined with a definition");
        }
        if (id == null || process.version() == null) {
            var missing = id == null ? "process.id" : "process.version";
            throw Wrong.missing(missing, "id and version of a process are needed, or a definition");
        }
        return drafts.document(new ProcessRef(id, process.version()))
                .orElseThrow(() -> Wrong.value(
                        "process",
                        id + " version " + process.version(),
                        "is neither a published process nor a draft that was saved"));
    }

    /** A published version or a draft, ready to be tried; the path is that of the version in the request. */
    public CompiledProcess version(String path, ProcessRef ref) {
        var document = drafts.document(ref)
                .orElseThrow(() -> Wrong.value(
                        path, ref.version(), "is neither a published version of " + ref.id() + " nor a draft of it"));
        return WrittenProcesses.compile(path, document);
    }

    /** The newest revision of each calendar the process names. */
    public Map<String, Long> newestHours(String path, CompiledProcess process) {
        return pins(path, process, Map.of());
    }

    private static ProcessDocument countedIn(ProcessDocument document, String hours) {
        var old = document.definition();
        var definition = new ProcessDefinition(old.name(), hours, old.exit(), old.onReopen(), old.milestones());
        return new ProcessDocument(
                document.id(), document.version(), document.revision(), document.variables(), definition);
    }

    private Map<String, Long> pins(String path, CompiledProcess process, Map<String, BusinessCalendar> replaced) {
        var pins = new HashMap<String, Long>();
        var definition = process.definition();
        pin(pins, path + ".businessHoursId", definition.businessHoursId(), replaced);
        for (int i = 0; i < definition.milestones().size(); i++) {
            MilestoneDefinition milestone = definition.milestones().get(i);
            pin(pins, path + ".milestones[" + i + "].businessHoursId", milestone.businessHoursId(), replaced);
        }
        return Map.copyOf(pins);
    }

    private void pin(Map<String, Long> pins, String path, @Nullable String id, Map<String, BusinessCalendar> replaced) {
        if (id != null && !replaced.containsKey(id)) {
            pins.put(
                    id,
                    hours.latest(id)
                            .orElseThrow(() -> Wrong.value(path, id, "names no business hours that were published")));
        }
    }
}
