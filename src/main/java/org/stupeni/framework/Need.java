package org.stupeni.framework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a level asks of a person: one condition, or a group of conditions to any depth.
 *
 * <p>A need says what evidence must speak, never how it is weighed; {@code withinMonths} is how old that evidence may be on the day of the assessment,
 * or null where age does not matter. The names below are kept in published versions and never change.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "need")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Need.CourseNeed.class, name = "course"),
    @JsonSubTypes.Type(value = Need.ExamNeed.class, name = "exam"),
    @JsonSubTypes.Type(value = Need.IndicatorShareNeed.class, name = "indicator-share"),
    @JsonSubTypes.Type(value = Need.ObservationsNeed.class, name = "observations"),
    @JsonSubTypes.Type(value = Need.MentoringNeed.class, name = "mentoring"),
    @JsonSubTypes.Type(value = Need.ProjectNeed.class, name = "project"),
    @JsonSubTypes.Type(value = Need.PanelNeed.class, name = "panel"),
    @JsonSubTypes.Type(value = Need.HeldNeed.class, name = "held"),
    @JsonSubTypes.Type(value = Need.ChecksNeed.class, name = "checks"),
    @JsonSubTypes.Type(value = Need.AllOf.class, name = "all-of"),
    @JsonSubTypes.Type(value = Need.AnyOf.class, name = "any-of"),
    @JsonSubTypes.Type(value = Need.NOf.class, name = "n-of")
})
public sealed interface Need {

    /** The course is completed, whenever that was. */
    record CourseNeed(String course) implements Need {}

    /**
     * The exam is passed at its cut.
     *
     * @param zone the second evidence that decides where a result is too close to the cut for the exam alone to tell, whether above or below it; null where
     *     the cut decides
     */
    record ExamNeed(String course, String exam, Integer withinMonths, Need zone) implements Need {

        /** Where the cut decides. */
        public ExamNeed(String course, String exam, Integer withinMonths) {
            this(course, exam, withinMonths, null);
        }

        boolean isOf(String courseId, String examId) {
            return course.equals(courseId) && exam.equals(examId);
        }
    }

    /**
     * In one passed attempt at the exam, every indicator of the paper earned at least this share of its points.
     *
     * @param minimum per cent, 1 to 100
     */
    record IndicatorShareNeed(String course, String exam, int minimum, Integer withinMonths) implements Need {}

    /**
     * So many observations at the workplace, by so many different observers, on so many different days.
     *
     * @param minimum the level an observation must have shown at least, 2 to 5
     */
    record ObservationsNeed(
            int count,
            int differentObservers,
            int differentDays,
            Situation situation,
            int minimum,
            Integer withinMonths)
            implements Need {}

    /** So many colleagues mentored. */
    record MentoringNeed(int count, Integer withinMonths) implements Need {}

    /** So many accepted projects. */
    record ProjectNeed(int count, Integer withinMonths) implements Need {}

    /** So many passed panels. */
    record PanelNeed(int count, Integer withinMonths) implements Need {}

    /** This level, or a higher one, of the competency is held on the day by a decision in force. */
    record HeldNeed(String competency, int level) implements Need {}

    /**
     * So many small checks of the level or a higher one, on as many different days while the level is held, each answered with at least this share of its points.
     * It never reaches a level, it only {@link LevelRule#renewBy() renews} one.
     *
     * @param share per cent, 1 to 100
     */
    record ChecksNeed(int count, int share) implements Need {}

    /** Every one of these. */
    record AllOf(List<Need> of) implements Need {
        public AllOf {
            of = List.copyOf(of);
        }
    }

    /** At least one of these. */
    record AnyOf(List<Need> of) implements Need {
        public AnyOf {
            of = List.copyOf(of);
        }
    }

    /** At least {@code n} of these. */
    record NOf(int n, List<Need> of) implements Need {
        public NOf {
            of = List.copyOf(of);
        }
    }

    /** This need and, of a group, every need below it. */
    default Stream<Need> all() {
        List<Need> below = this instanceof AllOf all
                ? all.of()
                : this instanceof AnyOf any ? any.of() : this instanceof NOf some ? some.of() : List.of();
        return Stream.concat(Stream.of(this), below.stream().flatMap(Need::all));
    }

    /** In which situations an observation counts. */
    enum Situation {
        ANY,
        HARD
    }
}
