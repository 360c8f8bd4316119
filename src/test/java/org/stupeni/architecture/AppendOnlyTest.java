package org.stupeni.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.PreRemove;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stupeni.audit.TrailEntry;
import org.stupeni.certification.Certificate;
import org.stupeni.certification.CertificateRevocation;
import org.stupeni.certification.CertificateSuspension;
import org.stupeni.certification.Decision;
import org.stupeni.certification.DecisionUndo;
import org.stupeni.certification.complaint.ComplaintStep;
import org.stupeni.certification.panel.PanelVote;
import org.stupeni.course.CourseVersion;
import org.stupeni.evidence.LedgerEntry;
import org.stupeni.evidence.LevelChange;
import org.stupeni.framework.FrameworkPublication;
import org.stupeni.observation.caselibrary.CaseRating;
import org.stupeni.observation.caselibrary.CaseStep;
import org.stupeni.observation.caselibrary.PaperVersion;
import org.stupeni.platform.AppendOnly;

/** What certifies somebody, and what people are pinned to, is written once: no entity of it has a column that can be changed, and no statement of the program changes or removes a row. */
class AppendOnlyTest {

    private static final List<Class<?>> WRITTEN_ONCE = List.of(
            Decision.class,
            DecisionUndo.class,
            Certificate.class,
            CertificateRevocation.class,
            PanelVote.class,
            LedgerEntry.class,
            LevelChange.class,
            ComplaintStep.class,
            CaseStep.class,
            CaseRating.class,
            PaperVersion.class,
            CourseVersion.class);

    /** Rows that stay for ever, and what may still happen to them: they are sealed, lifted, withdrawn. */
    private static final Map<Class<?>, Set<String>> LATER = Map.of(
            TrailEntry.class, Set.of("position", "previousHash", "hash"),
            CertificateSuspension.class, Set.of("liftedOn", "liftedAt", "liftedBy", "liftReason", "openMarker"),
            FrameworkPublication.class, Set.of("version", "withdrawnAt", "withdrawnBy", "withdrawnWhy"));

    private final Map<String, String> sources = Sources.in(Sources.MAIN.resolve("java"), ".java");

    @TestFactory
    Stream<DynamicTest> noColumnCanBeChanged() {
        return entities()
                .map(entity -> DynamicTest.dynamicTest(
                        entity.getSimpleName(),
                        () -> assertThat(Arrays.stream(entity.getDeclaredFields())
                                        .filter(AppendOnlyTest::isColumn)
                                        .filter(field -> !LATER.getOrDefault(entity, Set.of())
                                                .contains(field.getName())))
                                .isNotEmpty()
                                .allSatisfy(field -> assertThat(field.getAnnotation(Column.class)
                                                .updatable())
                                        .as(field.getName())
                                        .isFalse())));
    }

    private static Stream<Class<?>> entities() {
        return Stream.concat(WRITTEN_ONCE.stream(), LATER.keySet().stream());
    }

    private static boolean isColumn(Field field) {
        return field.isAnnotationPresent(Column.class) && !field.isAnnotationPresent(CollectionTable.class);
    }

    @Test
    void theirChangesAreRefused() {
        assertThat(WRITTEN_ONCE)
                .allSatisfy(entity -> assertThat(
                                entity.getAnnotation(EntityListeners.class).value())
                        .contains(AppendOnly.class));
    }

    @Test
    void whatHasALaterLifeIsNeverRemoved() {
        assertThat(LATER.keySet())
                .allSatisfy(entity -> assertThat(Stream.concat(
                                        Stream.of(entity),
                                        Stream.ofNullable(entity.getAnnotation(EntityListeners.class))
                                                .flatMap(listeners -> Arrays.stream(listeners.value())))
                                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                                .anyMatch(method -> method.isAnnotationPresent(PreRemove.class)))
                        .isTrue());
    }

    /** Queries go around listeners. */
    @TestFactory
    Stream<DynamicTest> noQueryChangesThem() {
        return entities().map(entity -> {
            assertThat(entity.isAnnotationPresent(Entity.class)).isTrue();
            Pattern change = Pattern.compile(
                    "(update|delete\\s+from|delete)\\s+" + entity.getSimpleName() + "\\b", Pattern.CASE_INSENSITIVE);
            return DynamicTest.dynamicTest(
                    entity.getSimpleName(),
                    () -> assertThat(sources)
                            .isNotEmpty()
                            .allSatisfy((file, source) -> assertThat(
                                            change.matcher(source).find())
                                    .as(file)
                                    .isFalse()));
        });
    }
}
