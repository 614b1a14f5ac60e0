package io.punctual.kit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.punctual.kit.testing.ArchitectureConventions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConventionsTest {
    private static final String BROKEN = "io.punctual.kit.conventions";
    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.punctual.kit");
    private static final JavaClasses BROKEN_ON_PURPOSE = new ClassFileImporter().importPackages(BROKEN);

    static List<ArchRule> conventions() {
        return ArchitectureConventions.all("io.punctual.kit");
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void the_kit_keeps_the_conventions(ArchRule convention) {
        convention.check(KIT);
    }

    static Stream<Arguments> negative_controls() {
        return Stream.of(
                arguments(ArchitectureConventions.EVENTS_ARE_PLAIN_JAVA, "FrameworkEvent"),
                arguments(ArchitectureConventions.RULES_KNOW_NO_FRAMEWORK, "ClockDecider"),
                arguments(ArchitectureConventions.WRITE_SEES_NO_ADAPTER, "Controller"),
                arguments(ArchitectureConventions.TIME_IS_PASSED_IN, "Instant.now"),
                arguments(ArchitectureConventions.NO_FIELD_INJECTION, "environment"),
                arguments(ArchitectureConventions.EVERY_PACKAGE_IS_NULL_MARKED, "conventions.unmarked"),
                arguments(ArchitectureConventions.viewsDoNotSeeEachOther(BROKEN), "ViewA"),
                arguments(ArchitectureConventions.packagesFormNoCycle(BROKEN), "Controller"));
    }

    @ParameterizedTest
    @MethodSource("negative_controls")
    void each_convention_notices_when_it_is_broken(ArchRule convention, String culprit) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> convention.check(BROKEN_ON_PURPOSE))
                .withMessageContaining(culprit);
    }
}
