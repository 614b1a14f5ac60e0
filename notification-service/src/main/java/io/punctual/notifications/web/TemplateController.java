package io.punctual.notifications.web;

import io.punctual.kit.command.Commands;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.ProblemException;
import io.punctual.notifications.templates.MailTemplate;
import io.punctual.notifications.templates.MailText;
import io.punctual.notifications.templates.TemplateRules;
import io.punctual.notifications.templates.Templates;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of mail, which an administrator may rewrite. */
@RestController
@RequestMapping("/api/templates/{id}")
class TemplateController {

    private final Templates templates;
    private final Commands commands;

    TemplateController(Templates templates, Commands commands) {
        this.templates = templates;
        this.commands = commands;
    }

    /** A subject and a body by language, such as ko or en. */
    record TemplateRequest(@Nullable Map<String, MailText> texts) {}

    @GetMapping
    @PreAuthorize(Access.READ)
    ResponseEntity<MailTemplate> get(@PathVariable String id) {
        return templates
                .find(id)
                .map(TemplateController::answer)
                .orElseThrow(() -> ProblemException.notFound("template", id));
    }

    @PutMapping
    @PreAuthorize(Access.CONFIGURE)
    ResponseEntity<MailTemplate> put(
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TemplateRequest request) {
        var texts = request.texts();
        var problems = TemplateRules.problems(id, texts);
        if (!problems.isEmpty() || texts == null) {
            throw ProblemException.invalid(problems);
        }
        var by = CurrentUser.get().id();
        return answer(commands.execute("put-template", () -> keep(id, ifMatch, texts, by)));
    }

    private MailTemplate keep(String id, @Nullable String ifMatch, Map<String, MailText> texts, String by) {
        var version = templates.find(id).map(MailTemplate::version).orElse(0L);
        var expected = ETags.ifMatch(ifMatch);
        if (expected.isPresent() && expected.getAsLong() != version
                || !templates.keep(new MailTemplate(id, version + 1, texts), by)) {
            throw ProblemException.preconditionFailed("Somebody else has changed the template meanwhile.");
        }
        return templates.find(id).orElseThrow();
    }

    private static ResponseEntity<MailTemplate> answer(MailTemplate template) {
        return ResponseEntity.ok().eTag(ETags.of(template.version())).body(template);
    }
}
