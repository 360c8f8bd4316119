package org.stupeni.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What both databases keep unchanged, and what one of them would quietly spoil (see the traps of EclipseLink 4 on Derby and PostgreSQL). */
@AnalyzeClasses(packages = "org.stupeni", importOptions = ImportOption.DoNotIncludeTests.class)
class EntitiesTest {

    /** Booleans are a number on Derby; UUIDs cannot be null on PostgreSQL; times with an offset lose it; ours are instants and dates. */
    private static final Set<String> UNFIT = Set.of(
            "boolean",
            Boolean.class.getName(),
            UUID.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            java.util.Date.class.getName(),
            "double",
            "float",
            Double.class.getName(),
            Float.class.getName());

    @ArchTest
    static final ArchRule TYPES = persistent(
            "be of a type that both databases keep unchanged",
            field -> !UNFIT.contains(field.getRawType().getName()));

    @ArchTest
    static final ArchRule DECIMALS = persistent(
            "say precision and scale where they are decimal",
            field -> !field.getRawType().isEquivalentTo(BigDecimal.class)
                    || (column(field) != null
                            && column(field).precision() > 0
                            && column(field).scale() > 0));

    @ArchTest
    static final ArchRule TEXTS = persistent(
            "say their length, or that they are long texts",
            field -> !field.getRawType().isEquivalentTo(String.class)
                    || field.isAnnotatedWith(Lob.class)
                    || (column(field) != null && column(field).length() != 255));

    @ArchTest
    static final ArchRule IDS = persistent(
            "take generated ids from a sequence of their own, fifty at a time",
            field -> !field.isAnnotatedWith(Id.class)
                    || !field.getRawType().isEquivalentTo(Long.class)
                    || (field.isAnnotatedWith(SequenceGenerator.class)
                            && field.getAnnotationOfType(SequenceGenerator.class)
                                            .allocationSize()
                                    == 50
                            && field.getAnnotationOfType(SequenceGenerator.class)
                                    .sequenceName()
                                    .endsWith("_seq")));

    private static ArchRule persistent(String what, Predicate<JavaField> fits) {
        return fields().that(new DescribedPredicate<JavaField>("are persistent") {
                    @Override
                    public boolean test(JavaField field) {
                        return isPersistent(field);
                    }
                })
                .should(new ArchCondition<JavaField>(what) {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                field, fits.test(field), field.getFullName() + " should " + what));
                    }
                });
    }

    private static boolean isPersistent(JavaField field) {
        JavaClass owner = field.getOwner();
        boolean stored = List.of(Entity.class, Embeddable.class, MappedSuperclass.class).stream()
                .anyMatch(owner::isAnnotatedWith);
        return stored
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                && !field.isAnnotatedWith(Transient.class)
                && !field.getName().startsWith("_persistence");
    }

    private static Column column(JavaField field) {
        return field.isAnnotatedWith(Column.class) ? field.getAnnotationOfType(Column.class) : null;
    }
}
