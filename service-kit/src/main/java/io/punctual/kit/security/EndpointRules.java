package io.punctual.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.expression.ExpressionUtils;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Which roles may call which endpoint of this service, as its controllers say with {@code @PreAuthorize}. A service with an endpoint
 * that nothing is said about does not start. The rule is held before a word of the request is read, so that a refusal says nothing else.
 */
public final class EndpointRules implements HandlerInterceptor, SmartInitializingSingleton {
    private static final String API = "/api";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final DefaultMethodSecurityExpressionHandler expressions = new DefaultMethodSecurityExpressionHandler();
    private final SpelExpressionParser parser = new SpelExpressionParser();
    private final Map<Method, Set<Role>> allowed = new HashMap<>();
    private List<Rule> rules = List.of();

    EndpointRules(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** An endpoint such as GET /api/cases/{caseId}, and who may call it. */
    public record Rule(String method, String path, Set<Role> roles) {}

    /** All of them, by path and method. */
    public List<Rule> all() {
        return rules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rules = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith(API))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Rule(method.name(), path, rolesOf(entry.getValue())))))
                .sorted(Comparator.comparing(Rule::path).thenComparing(Rule::method))
                .distinct()
                .toList();
        var unruled = rules.stream().filter(rule -> rule.roles().isEmpty()).toList();
        if (!unruled.isEmpty()) {
            throw new IllegalStateException("Nothing says who may call " + unruled
                    + ". Put @PreAuthorize with one of the rules in the service's class Access on the controller or its"
                    + " method, then record docs/access.md anew.");
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod called && request.getRequestURI().startsWith(API)) {
            var roles = allowed.getOrDefault(called.getMethod(), Set.of());
            if (Collections.disjoint(roles, CurrentUser.get().roles())) {
                throw new AccessDeniedException("Not for " + CurrentUser.get().roles());
            }
        }
        return true;
    }

    private Set<Role> rolesOf(HandlerMethod handler) {
        var roles = EnumSet.noneOf(Role.class);
        var rule = rule(handler);
        if (rule != null) {
            Stream.of(Role.values()).filter(role -> holds(rule, role, handler)).forEach(roles::add);
        }
        allowed.put(handler.getMethod(), roles);
        return roles;
    }

    private static @Nullable PreAuthorize rule(HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
    }

    private boolean holds(PreAuthorize rule, Role role, HandlerMethod handler) {
        var caller = UsernamePasswordAuthenticationToken.authenticated(
                "somebody", "", AuthorityUtils.createAuthorityList("ROLE_" + role.name()));
        var call = new SimpleMethodInvocation(handler.getBean(), handler.getMethod());
        return ExpressionUtils.evaluateAsBoolean(
                parser.parseExpression(rule.value()), expressions.createEvaluationContext(caller, call));
    }
}
