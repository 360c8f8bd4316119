package org.stupeni.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.ejb.Schedule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.io.Serializable;
import org.stupeni.platform.Fact;
import org.stupeni.platform.Jobs;

/** Who may use whom, and how things are called. Rooms stand on floors: a room uses only rooms on lower ones. */
@AnalyzeClasses(packages = "org.stupeni", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDependOnlyDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("desk")
            .definedBy("..stupeni.desk..")
            .layer("report")
            .definedBy("..stupeni.report..")
            .layer("notification")
            .definedBy("..stupeni.notification..")
            .layer("audit")
            .definedBy("..stupeni.audit..")
            .layer("certification")
            .definedBy("..stupeni.certification..")
            .layer("evidence")
            .definedBy("..stupeni.evidence..")
            .layer("quiz")
            .definedBy("..stupeni.quiz..")
            .layer("observation")
            .definedBy("..stupeni.observation..")
            .layer("survey")
            .definedBy("..stupeni.survey..")
            .layer("enrolment")
            .definedBy("..stupeni.enrolment..")
            .layer("course")
            .definedBy("..stupeni.course..")
            .layer("question")
            .definedBy("..stupeni.question..")
            .layer("identity")
            .definedBy("..stupeni.identity..")
            .layer("framework")
            .definedBy("..stupeni.framework..")
            .layer("platform")
            .definedBy("..stupeni.platform..")
            .whereLayer("identity")
            .mayOnlyBeAccessedByLayers(
                    "framework",
                    "question",
                    "course",
                    "enrolment",
                    "quiz",
                    "observation",
                    "survey",
                    "evidence",
                    "certification",
                    "report",
                    "notification",
                    "audit",
                    "desk")
            .whereLayer("framework")
            .mayOnlyBeAccessedByLayers(
                    "question",
                    "course",
                    "enrolment",
                    "quiz",
                    "observation",
                    "survey",
                    "evidence",
                    "certification",
                    "report",
                    "notification",
                    "audit",
                    "desk")
            .whereLayer("question")
            .mayOnlyBeAccessedByLayers(
                    "course",
                    "enrolment",
                    "quiz",
                    "observation",
                    "survey",
                    "evidence",
                    "certification",
                    "report",
                    "notification",
                    "audit",
                    "desk")
            .whereLayer("course")
            .mayOnlyBeAccessedByLayers(
                    "enrolment",
                    "quiz",
                    "observation",
                    "survey",
                    "evidence",
                    "certification",
                    "report",
                    "notification",
                    "audit",
                    "desk")
            .whereLayer("enrolment")
            .mayOnlyBeAccessedByLayers(
                    "quiz",
                    "observation",
                    "survey",
                    "evidence",
                    "certification",
                    "report",
                    "notification",
                    "audit",
                    "desk")
            .whereLayer("quiz")
            .mayOnlyBeAccessedByLayers("evidence", "certification", "report", "notification", "audit", "desk")
            .whereLayer("observation")
            .mayOnlyBeAccessedByLayers("evidence", "certification", "report", "notification", "audit", "desk")
            .whereLayer("survey")
            .mayOnlyBeAccessedByLayers("evidence", "certification", "report", "notification", "audit", "desk")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("certification", "report", "notification", "audit", "desk")
            .whereLayer("certification")
            .mayOnlyBeAccessedByLayers("report", "notification", "audit", "desk")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("notification")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("desk")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("platform")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("org.stupeni.(*)..").should().beFreeOfCycles();

    /** Inside a room, too, one package calls the other and never back; pages and their rooms apart, each package counts by itself. */
    @ArchTest
    static final ArchRule packagesOfARoomAreFreeOfCycles =
            slices().assignedFrom(packages()).should().beFreeOfCycles();

    /** The formats of {@code course.exchange} and the reader of courses still call each other, and so do packages of certification. */
    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return name.startsWith("org.stupeni.course.exchange") || name.startsWith("org.stupeni.certification")
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(name);
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }

    @ArchTest
    static final ArchRule facesStaysInWeb = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule webDoesNotPersist = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule nobodyDependsOnWeb = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.stupeni..web..");

    @ArchTest
    static final ArchRule pagesHoldNoEntities = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..web..")
            .should(notMentionAnEntity());

    private static ArchCondition<JavaField> notMentionAnEntity() {
        return new ArchCondition<>("not mention an @Entity, even as a type argument") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " keeps " + type.getSimpleName())));
            }
        };
    }

    @ArchTest
    static final ArchRule pagesAreNamedPage = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideInAPackage("..web..")
            .should()
            .haveSimpleNameEndingWith("Page")
            .orShould()
            .resideInAPackage("..platform.web..");

    @ArchTest
    static final ArchRule viewScopedIsSerializable = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .should()
            .beAssignableTo(Serializable.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlySharedHoldsSessionState = noClasses()
            .that()
            .resideOutsideOfPackage("..identity.web..")
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noVagueNames =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)$");

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    /** Facts are events: they happened, so they are values. */
    @ArchTest
    static final ArchRule factsAreRecords =
            classes().that().implement(Fact.class).should().beRecords().allowEmptyShould(true);

    /** Whoever writes rows for an event does it in the sender's transaction. */
    @ArchTest
    static final ArchRule nobodyObservesLater = noMethods().should(haveAParameterObservedLater());

    private static ArchCondition<JavaMethod> haveAParameterObservedLater() {
        return new ArchCondition<>("have a parameter that is observed asynchronously") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean later = method.getParameters().stream().anyMatch(p -> p.isAnnotatedWith(ObservesAsync.class));
                events.add(new SimpleConditionEvent(method, later, method.getFullName() + " observes later"));
            }
        };
    }

    /** Derby and PostgreSQL keep a boolean differently: what is yes or no is a timestamp or a word. */
    @ArchTest
    static final ArchRule noBooleanColumns = noFields()
            .that()
            .areAnnotatedWith(Column.class)
            .should()
            .haveRawType(boolean.class)
            .orShould()
            .haveRawType(Boolean.class);

    /** An entity changes by verbs. */
    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    /** What fails by the clock is then kept for the administrator, under a number. */
    @ArchTest
    static final ArchRule schedulesGoThroughJobs =
            methods().that().areAnnotatedWith(Schedule.class).should(callJobs());

    private static ArchCondition<JavaMethod> callJobs() {
        return new ArchCondition<>("do their work through Jobs") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean calls = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Jobs.class));
                events.add(new SimpleConditionEvent(method, calls, method.getFullName() + " works past Jobs"));
            }
        };
    }

    /** Nobody has to remember when which job comes: what is due is done within the minute, and what puts the house in order is done at night. */
    @ArchTest
    static final ArchRule jobsComeEveryMinuteOrAreDaily =
            methods().that().areAnnotatedWith(Schedule.class).should(comeEveryMinuteOrDaily());

    private static ArchCondition<JavaMethod> comeEveryMinuteOrDaily() {
        return new ArchCondition<>("come every minute, or once a day at a time of their own") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Schedule times = method.getAnnotationOfType(Schedule.class);
                boolean everyMinute = times.hour().equals("*") && times.minute().equals("*");
                boolean daily = (times.hour() + " " + times.minute() + " " + times.second()).matches("\\d+ \\d+ \\d+");
                boolean everyDay =
                        (times.dayOfMonth() + times.month() + times.dayOfWeek() + times.year()).equals("****");
                events.add(new SimpleConditionEvent(
                        method, everyDay && (everyMinute || daily), method.getFullName() + " comes at odd times"));
            }
        };
    }

    @ArchTest
    static final ArchRule rootHoldsNothing = noClasses().should(resideInTheRoot());

    private static ArchCondition<JavaClass> resideInTheRoot() {
        return new ArchCondition<>("reside in org.stupeni itself") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, type.getPackageName().equals("org.stupeni"), type.getName() + " is in the root"));
            }
        };
    }
}
