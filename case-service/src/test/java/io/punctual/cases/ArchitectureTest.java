package io.punctual.cases;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.punctual.kit.testing.ArchitectureConventions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service keeps to the rooms that every service has. */
class ArchitectureTest {
    private static final String BASE = "io.punctual.cases";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    static Stream<ArchRule> rules() {
        return ArchitectureConventions.all(BASE).stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_keeps_the_conventions(ArchRule rule) {
        rule.check(CLASSES);
    }
}
