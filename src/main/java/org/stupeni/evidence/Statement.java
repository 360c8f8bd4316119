package org.stupeni.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.framework.Need.Situation;

/** What one row of the ledger states. It is kept as JSON in the row; the names below are kept for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Statement.ExamTaken.class, name = "exam"),
    @JsonSubTypes.Type(value = Statement.CourseDone.class, name = "course"),
    @JsonSubTypes.Type(value = Statement.CourseRecognised.class, name = "recognised"),
    @JsonSubTypes.Type(value = Statement.LevelDecided.class, name = "decision"),
    @JsonSubTypes.Type(value = Statement.Observed.class, name = "observation"),
    @JsonSubTypes.Type(value = Statement.Mentored.class, name = "mentoring"),
    @JsonSubTypes.Type(value = Statement.ProjectAccepted.class, name = "project"),
    @JsonSubTypes.Type(value = Statement.PanelPassed.class, name = "panel"),
    @JsonSubTypes.Type(value = Statement.Checked.class, name = "check"),
    @JsonSubTypes.Type(value = Statement.Voided.class, name = "void")
})
public sealed interface Statement {

    EvidenceKind kind();

    /** Whether rules may count it; what only supports is shown to whoever decides. */
    default boolean counts() {
        return true;
    }

    /**
     * The result of one attempt at an exam.
     *
     * @param passed whether the points reach the cut, as the grading says
     * @param indicators what each indicator of the paper earned
     * @param zone the half-width of the borderline zone around the cut, in points; null where there was none
     */
    record ExamTaken(
            String course,
            String exam,
            int level,
            long attempt,
            int grading,
            BigDecimal points,
            int maximum,
            BigDecimal cut,
            boolean passed,
            Map<String, Share> indicators,
            BigDecimal zone)
            implements Statement {

        /** Of an exam whose accuracy was not known. */
        public ExamTaken(
                String course,
                String exam,
                int level,
                long attempt,
                int grading,
                BigDecimal points,
                int maximum,
                BigDecimal cut,
                boolean passed,
                Map<String, Share> indicators) {
            this(course, exam, level, attempt, grading, points, maximum, cut, passed, indicators, null);
        }

        public ExamTaken {
            indicators = Collections.unmodifiableMap(new TreeMap<>(indicators));
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.EXAM;
        }

        /** Whether the points are so close to the cut that the exam alone does not tell on which side of it the person is. */
        boolean isCloseToCut() {
            return zone != null && points.subtract(cut).abs().compareTo(zone) <= 0;
        }

        /** Whether every indicator of the paper earned at least so many per cent of its points. */
        boolean hasEveryIndicatorAt(int percent) {
            return indicators.values().stream().allMatch(share -> share.isAtLeast(percent));
        }
    }

    /** Points earned of points that could be earned. */
    record Share(BigDecimal points, int maximum) {

        boolean isAtLeast(int percent) {
            return points.multiply(BigDecimal.valueOf(100))
                            .compareTo(BigDecimal.valueOf(percent).multiply(BigDecimal.valueOf(maximum)))
                    >= 0;
        }
    }

    /** A course is completed in this published version. */
    record CourseDone(String course, long version) implements Statement {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.COURSE;
        }
    }

    /**
     * A course taken elsewhere stands in the place of this one.
     *
     * @param title what was taken, and where
     * @param strength null, as in rows from before there was one, means that it counts
     */
    record CourseRecognised(String course, String title, Strength strength) implements Statement {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.COURSE;
        }

        @Override
        public boolean counts() {
            return strength != Strength.SUPPORTS;
        }
    }

    /**
     * A level is held from the day of the evidence to its last valid day.
     *
     * @param certificate the certificate's number, or null where none was issued
     * @param from the first day it is held: of a level that was renewed early it is still to come; null in rows from before this was written, which begin with
     *     the decision
     */
    record LevelDecided(int level, String certificate, LocalDate from) implements Statement {

        /** Of a level that is held from the decision on. */
        public LevelDecided(int level, String certificate) {
            this(level, certificate, null);
        }

        /** Whether the level is held by it on that day, if nothing has ended it. */
        boolean hasBegun(LocalDate on) {
            return from == null || !from.isAfter(on);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.DECISION;
        }
    }

    /**
     * Behaviour was seen at the workplace.
     *
     * @param observer the employee who observed
     * @param level the level the behaviour showed
     */
    record Observed(long observer, Situation situation, int level) implements Statement {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.OBSERVATION;
        }
    }

    /**
     * One colleague was mentored to the end.
     *
     * @param strength null, as in rows from before there was one, means that it counts
     */
    record Mentored(long colleague, Strength strength) implements Statement {

        /** That counts. */
        public Mentored(long colleague) {
            this(colleague, null);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.MENTORING;
        }

        @Override
        public boolean counts() {
            return strength != Strength.SUPPORTS;
        }
    }

    /**
     * A project was accepted.
     *
     * @param strength null, as in rows from before there was one, means that it counts
     */
    record ProjectAccepted(String title, Strength strength) implements Statement {

        /** That counts. */
        public ProjectAccepted(String title) {
            this(title, null);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.PROJECT;
        }

        @Override
        public boolean counts() {
            return strength != Strength.SUPPORTS;
        }
    }

    /** A panel was passed. */
    record PanelPassed() implements Statement {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.PANEL;
        }
    }

    /**
     * A small check was answered, every question of it.
     *
     * @param level the level its questions are of
     * @param strength null would mean that it counts, as everywhere
     */
    record Checked(String course, int level, long attempt, BigDecimal points, int maximum, Strength strength)
            implements Statement {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.CHECK;
        }

        @Override
        public boolean counts() {
            return strength != Strength.SUPPORTS;
        }

        /** Whether it earned at least so many per cent of its points. */
        boolean isAtLeast(int percent) {
            return new Share(points, maximum).isAtLeast(percent);
        }
    }

    /** An earlier row no longer counts. */
    record Voided(String reason) implements Statement {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.VOID;
        }
    }
}
