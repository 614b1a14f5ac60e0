package io.punctual.milestones;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.punctual.kit.testing.ArchitectureConventions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.punctual.milestones");

    static List<ArchRule> conventions() {
        return ArchitectureConventions.all("io.punctual.milestones");
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void the_conventions_of_all_services_hold(ArchRule convention) {
        convention.check(CLASSES);
    }

    @Test
    void the_fold_knows_neither_storage_nor_messages() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..timeline..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "tools.jackson..", "org.apache.kafka..")
                .check(CLASSES);
    }
}
