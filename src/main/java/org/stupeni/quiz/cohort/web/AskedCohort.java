package org.stupeni.quiz.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.VersionRow;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.Positions;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.cohort.CohortFilter;
import org.stupeni.quiz.cohort.CohortOrder;
import org.stupeni.quiz.cohort.CohortState;

/** The course and the people that an address of its pages asks for, and what they can be filtered by. */
@RequestScoped
public class AskedCohort {

    @Inject
    Courses courses;

    @Inject
    Departments departments;

    @Inject
    Positions positions;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private PublishedCourse published;
    private List<VersionRow> versions = List.of();
    private CohortQuery query;

    /** Nothing where there is no such course. */
    public Optional<CohortQuery> read(UnaryOperator<String> parameter) {
        String id = parameter.apply("course");
        published = id == null ? null : courses.latest(id).orElse(null);
        if (published == null) {
            return Optional.empty();
        }
        versions = courses.versions(id);
        query = CohortQuery.of(id, versions, parameter);
        return Optional.of(query);
    }

    /** The newest version of the course. */
    public Course course() {
        return published.course();
    }

    List<Choice> departments() {
        return departments.tree().inOrder(viewer.getLanguage()).stream()
                .map(node -> new Choice(
                        node.row().id().toString(),
                        PeopleList.indented(node, texts.in(node.row().name())),
                        node.row().id().equals(filter().departmentId())))
                .toList();
    }

    List<Choice> positions() {
        return positions.all(viewer.getLanguage()).stream()
                .map(row -> new Choice(
                        row.id().toString(), texts.in(row.name()), row.id().equals(filter().positionId())))
                .toList();
    }

    List<Choice> versions() {
        return versions.stream()
                .map(row -> new Choice(
                        String.valueOf(row.number()),
                        texts.of("enrolment_author.version", row.number()),
                        Integer.valueOf(row.number()).equals(query.version())))
                .toList();
    }

    List<Choice> states() {
        return Arrays.stream(CohortState.values())
                .map(state -> new Choice(
                        state.word(),
                        state == CohortState.STUCK
                                ? texts.count("cohort_list.state_stuck_for", filter().days())
                                : texts.of("cohort_list.state_" + state),
                        state == filter().state()))
                .toList();
    }

    List<Choice> orders() {
        return Arrays.stream(CohortOrder.values())
                .map(order ->
                        new Choice(order.word(), texts.of("cohort_list.sort_" + order), order == filter().order()))
                .toList();
    }

    private CohortFilter filter() {
        return query.filter();
    }
}
