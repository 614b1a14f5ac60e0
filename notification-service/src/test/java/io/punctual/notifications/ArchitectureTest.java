package io.punctual.notifications;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.punctual.kit.testing.ArchitectureConventions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conventions of all services hold here. */
class ArchitectureTest {

    private static final String BASE = "io.punctual.notifications";

    static List<ArchRule> conventions() {
        return ArchitectureConventions.all(BASE);
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void the_conventions_hold(ArchRule convention) {
        convention.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE));
    }
}
