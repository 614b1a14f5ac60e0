package io.punctual.cases.web;

import io.punctual.cases.desk.CaseNumbers;
import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Classification;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.http.Choice;
import io.punctual.cases.read.caselist.CaseListQuery;
import io.punctual.cases.references.Mentioned;
import io.punctual.cases.references.References;
import io.punctual.cases.vocabulary.Fields;
import io.punctual.cases.vocabulary.Statuses;
import io.punctual.cases.write.CaseCommand.OpenCase;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up every name in a request to open a case, before any transaction begins. */
@Component
public class CaseOpening {
    private final References references;
    private final Statuses statuses;
    private final Fields fields;
    private final Owners owners;
    private final CaseNumbers numbers;
    private final CaseListQuery cases;

    CaseOpening(
            References references,
            Statuses statuses,
            Fields fields,
            Owners owners,
            CaseNumbers numbers,
            CaseListQuery cases) {
        this.references = references;
        this.statuses = statuses;
        this.fields = fields;
        this.owners = owners;
        this.numbers = numbers;
        this.cases = cases;
    }

    public OpenCase command(OpenRequest request, @Nullable String messageId, Map<String, String> moreTexts) {
        var priority = Choice.of(Priority.class, "priority", request.priority(), Priority.MEDIUM);
        var channel = Choice.of(Channel.class, "channel", request.channel(), Channel.API);
        var classification = classification(request);
        return new OpenCase(
                numbers.next(),
                status(request.status()),
                priority,
                channel,
                owner(request),
                classification,
                known("parentId", request.parentId()),
                known("followsId", request.followsId()),
                request.receivedAt(),
                messageId,
                texts(request, moreTexts));
    }

    private Classification classification(OpenRequest request) {
        var own = new HashMap<String, Object>();
        if (request.fields() != null) {
            fields.check(request.fields());
            request.fields().forEach((name, value) -> {
                if (value != null) {
                    own.put(name, value);
                }
            });
        }
        var mentioned =
                new Mentioned(request.accountId(), request.contactId(), request.productCode(), request.assetId());
        var accountOfContact = references.require(mentioned);
        return new Classification(
                request.accountId() == null ? accountOfContact.orElse(null) : request.accountId(),
                request.contactId(),
                request.productCode(),
                request.assetId(),
                request.type(),
                own,
                request.businessHoursId());
    }

    private CaseStatus status(@Nullable String name) {
        return name == null ? statuses.first(StatusCategory.NEW) : statuses.named(name, "status");
    }

    private @Nullable Owner owner(OpenRequest request) {
        return request.ownerId() == null ? null : owners.named(request.ownerId(), request.ownerKind());
    }

    private @Nullable UUID known(String field, @Nullable UUID caseId) {
        if (caseId != null && !cases.exists(caseId)) {
            throw ProblemException.invalid(new FieldProblem(field, caseId, "there is no case of this id"));
        }
        return caseId;
    }

    private static Map<String, String> texts(OpenRequest request, Map<String, String> more) {
        var texts = new HashMap<>(more);
        texts.put("subject", request.subject());
        if (request.description() != null) {
            texts.put("description", request.description());
        }
        return texts;
    }
}
