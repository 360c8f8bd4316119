package org.stupeni.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stupeni.audit.TrailEntry;
import org.stupeni.certification.CertificateRevocation;
import org.stupeni.certification.Decision;
import org.stupeni.certification.DecisionUndo;
import org.stupeni.certification.complaint.ComplaintStep;
import org.stupeni.course.CourseVersion;
import org.stupeni.evidence.LedgerEntry;
import org.stupeni.observation.caselibrary.CaseRating;
import org.stupeni.observation.caselibrary.CaseStep;
import org.stupeni.platform.AppendOnly;

/** What certifies somebody, and what people are pinned to, is written once: no entity of it has a column that can be changed, and no statement of the program changes or removes a row. */
class AppendOnlyTest {

    private static final List<Class<?>> WRITTEN_ONCE = List.of(
            Decision.class,
            DecisionUndo.class,
            CertificateRevocation.class,
            LedgerEntry.class,
            ComplaintStep.class,
            CaseStep.class,
            CaseRating.class,
            CourseVersion.class);

    /** What sealing writes, later than the row. */
    private static final List<String> SEAL = List.of("position", "previousHash", "hash");

    private final Map<String, String> sources = Sources.in(Sources.MAIN.resolve("java"), ".java");

    @TestFactory
    Stream<DynamicTest> noColumnCanBeChanged() {
        return Stream.concat(WRITTEN_ONCE.stream(), Stream.of(TrailEntry.class))
                .map(entity -> DynamicTest.dynamicTest(
                        entity.getSimpleName(),
                        () -> assertThat(Arrays.stream(entity.getDeclaredFields())
                                        .filter(AppendOnlyTest::isColumn)
                                        .filter(field -> entity != TrailEntry.class || !SEAL.contains(field.getName())))
                                .isNotEmpty()
                                .allSatisfy(field -> assertThat(field.getAnnotation(Column.class)
                                                .updatable())
                                        .as(field.getName())
                                        .isFalse())));
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

    /** Queries go around listeners. */
    @TestFactory
    Stream<DynamicTest> noQueryChangesThem() {
        return Stream.concat(WRITTEN_ONCE.stream(), Stream.of(TrailEntry.class)).map(entity -> {
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
