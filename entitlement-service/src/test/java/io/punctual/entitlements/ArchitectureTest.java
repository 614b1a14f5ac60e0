package io.punctual.entitlements;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.punctual.kit.testing.ArchitectureConventions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String BASE = "io.punctual.entitlements";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
    private static final ArchRule RESOLUTION_IS_PURE = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("..resolution..", "..definition..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..", "tools.jackson..")
            .as("the rules of resolution and of definitions know no framework");

    static Stream<ArchRule> rules() {
        return Stream.concat(ArchitectureConventions.all(BASE).stream(), Stream.of(RESOLUTION_IS_PURE));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_keeps(ArchRule rule) {
        rule.check(CLASSES);
    }
}
