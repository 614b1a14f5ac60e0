package io.punctual.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.punctual.kit.testing.ArchitectureConventions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String BASE = "io.punctual.entitlements";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
    private static final ArchRule RESOLUTION_IS_PURE = pure("..resolution..", "..definition..");

    static Stream<ArchRule> rules() {
        return Stream.concat(ArchitectureConventions.all(BASE).stream(), Stream.of(RESOLUTION_IS_PURE));
    }

    private static ArchRule pure(String... packages) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..", "tools.jackson..")
                .as("the rules of resolution and of definitions know no framework");
    }

    @Test
    void the_rule_about_purity_finds_what_is_not_pure() {
        assertThat(pure("..cover..").evaluate(CLASSES).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_keeps(ArchRule rule) {
        rule.check(CLASSES);
    }
}
