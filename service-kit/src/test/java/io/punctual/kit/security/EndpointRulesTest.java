package io.punctual.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class EndpointRulesTest {
    @RestController
    @PreAuthorize("hasAnyRole('ADMIN','LEAD')")
    static final class Ruled {
        @GetMapping("/api/figures")
        String figures() {
            return "";
        }

        @PostMapping("/api/figures")
        @PreAuthorize("hasRole('ADMIN')")
        void change() {}
    }

    @RestController
    static final class Forgotten {
        @GetMapping("/api/forgotten")
        String forgotten() {
            return "";
        }

        @GetMapping("/elsewhere")
        String elsewhere() {
            return "";
        }
    }

    @Test
    void the_rule_of_a_method_comes_before_that_of_its_controller() {
        var rules = rules(Ruled.class);
        rules.afterSingletonsInstantiated();

        assertThat(rules.all())
                .containsExactly(
                        new EndpointRules.Rule("GET", "/api/figures", Set.of(Role.ADMIN, Role.LEAD)),
                        new EndpointRules.Rule("POST", "/api/figures", Set.of(Role.ADMIN)));
    }

    @Test
    void an_endpoint_that_nothing_is_said_about_keeps_the_service_from_starting() {
        assertThatThrownBy(() -> rules(Forgotten.class).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GET")
                .hasMessageContaining("/api/forgotten")
                .hasMessageContaining("docs/access.md")
                .message()
                .doesNotContain("/elsewhere");
    }

    private static EndpointRules rules(Class<?> controller) {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("controller", controller);
        context.refresh();
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        var beans = new StaticListableBeanFactory();
        beans.addBean("mapping", mapping);
        return new EndpointRules(beans.getBeanProvider(RequestMappingHandlerMapping.class));
    }
}
