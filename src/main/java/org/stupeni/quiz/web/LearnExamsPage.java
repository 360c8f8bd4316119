package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Exams;

/** All exams, and where the person stands with each: what can be sat now, what waits, what is passed. */
@Named
@RequestScoped
public class LearnExamsPage {

    @Inject
    Exams exams;

    @Inject
    CurrentPerson me;

    private List<Group> groups;

    /**
     * Exams under one heading.
     *
     * @param name "NOW", "LATER" or "PASSED"
     */
    public record Group(String name, List<ExamStanding> rows) {}

    public void load() {
        List<ExamStanding> standings =
                exams.of(me.getId()).stream().sorted(NextExamFirst.ORDER).toList();
        groups = Arrays.stream(NextExamFirst.Group.values())
                .map(group -> new Group(
                        group.name(),
                        standings.stream()
                                .filter(row ->
                                        NextExamFirst.group(row.standing().kind()) == group)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** Without those that nothing stands under. */
    public List<Group> getGroups() {
        return groups;
    }
}
