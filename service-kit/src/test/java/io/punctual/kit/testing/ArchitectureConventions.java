package io.punctual.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** What holds in every service; a service's architecture test checks {@link #all} against its classes. */
public final class ArchitectureConventions {
    private ArchitectureConventions() {}

    // spotless:off
    public static final ArchRule EVENTS_ARE_PLAIN_JAVA = noClasses()
            .that().resideInAPackage("..events..")
            .should().dependOnClassesThat().resideOutsideOfPackages("..events..", "java..", "org.jspecify..")
            .as("events are plain Java")
            .allowEmptyShould(true);

    public static final ArchRule RULES_KNOW_NO_FRAMEWORK = noClasses()
            .that().haveSimpleNameEndingWith("Decider").or().haveSimpleNameEndingWith("State")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.axonframework..", "org.apache.kafka..", "java.sql..", "tools.jackson..")
            .as("deciders and states know no framework")
            .allowEmptyShould(true);

    public static final ArchRule WRITE_SEES_NO_ADAPTER = noClasses()
            .that().resideInAPackage("..write..")
            .should().dependOnClassesThat().resideInAnyPackage("..read..", "..web..", "..published..", "..inbound..", "..timer..", "org.springframework..")
            .as("the write side sees no adapter")
            .allowEmptyShould(true);

    public static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .should().callMethodWhere(new AsksTheClock())
            .as("time is passed in, the JVM's clock decides nothing")
            .allowEmptyShould(true);

    public static final ArchRule NO_FIELD_INJECTION = noFields()
            .should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould().beAnnotatedWith("jakarta.inject.Inject")
            .as("dependencies come through constructors")
            .allowEmptyShould(true);

    public static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(new ResideInANullMarkedPackage())
            .as("every package is null-marked")
            .allowEmptyShould(true);
    // spotless:on

    /** The views of a service do not see each other; the base is such as io.punctual.cases. */
    public static ArchRule viewsDoNotSeeEachOther(String base) {
        return slices().matching(base + ".read.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    public static ArchRule packagesFormNoCycle(String base) {
        return slices().matching(base + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** All of them, for a service with this base package. */
    public static List<ArchRule> all(String base) {
        return List.of(
                EVENTS_ARE_PLAIN_JAVA,
                RULES_KNOW_NO_FRAMEWORK,
                WRITE_SEES_NO_ADAPTER,
                TIME_IS_PASSED_IN,
                NO_FIELD_INJECTION,
                EVERY_PACKAGE_IS_NULL_MARKED,
                viewsDoNotSeeEachOther(base),
                packagesFormNoCycle(base));
    }

    private static final class AsksTheClock extends DescribedPredicate<JavaMethodCall> {
        AsksTheClock() {
            super("the JVM's clock is asked");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            var owner = call.getTargetOwner();
            var name = call.getTarget().getName();
            return name.equals("now") && owner.getPackageName().startsWith("java.time")
                    || name.equals("currentTimeMillis") && owner.isEquivalentTo(System.class)
                    || name.startsWith("system") && owner.isEquivalentTo(Clock.class);
        }
    }

    private static final class ResideInANullMarkedPackage extends ArchCondition<JavaClass> {
        ResideInANullMarkedPackage() {
            super("reside in a package with @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getPackageName() + " has no @NullMarked package-info"));
            }
        }
    }
}
