package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.desk.demo.Deed.AnswerMarked;
import org.stupeni.desk.demo.Deed.DocumentSent;
import org.stupeni.desk.demo.Deed.Mentored;
import org.stupeni.desk.demo.Deed.ProjectRecorded;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Strength;
import org.stupeni.evidence.document.DirectEntries;
import org.stupeni.evidence.document.DocumentKind;
import org.stupeni.evidence.document.Documents;
import org.stupeni.evidence.document.NewDocument;
import org.stupeni.question.Open;
import org.stupeni.question.Open.Criterion;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.marking.MarkSheet;
import org.stupeni.quiz.marking.Marking;
import org.stupeni.quiz.marking.MarkingQueue;
import org.stupeni.quiz.marking.QueueRow;
import org.stupeni.quiz.paper.QuestionKey;

/** Does what becomes evidence by somebody's word: mentoring, projects, documents, marks of open answers. */
@ApplicationScoped
class ProofDeeds {

    @Inject
    DirectEntries entries;

    @Inject
    Documents documents;

    @Inject
    MarkingQueue queue;

    @Inject
    Marking marking;

    @Inject
    Gradings gradings;

    @Inject
    Courses courses;

    @Inject
    ReachedLevels reached;

    /** @param people the id of a person by their number */
    void happen(Deed deed, Map<String, Long> people) {
        if (deed instanceof Mentored one) {
            record(
                    one.by(),
                    one.person(),
                    people,
                    new NewDocument(
                            DocumentKind.MENTORING,
                            one.competency(),
                            null,
                            "Наставничество",
                            one.words(),
                            one.colleague(),
                            today()));
        } else if (deed instanceof ProjectRecorded one) {
            record(
                    one.by(),
                    one.person(),
                    people,
                    new NewDocument(
                            DocumentKind.PROJECT, one.competency(), null, one.title(), one.words(), null, today()));
        } else if (deed instanceof DocumentSent one) {
            Long person = people.get(one.person());
            documents.send(
                    documents.write(
                            new NewDocument(
                                    one.kind(),
                                    one.competency(),
                                    null,
                                    one.title(),
                                    one.words(),
                                    one.colleague(),
                                    today()),
                            person),
                    person);
        } else if (deed instanceof AnswerMarked marked) {
            mark(people.get(marked.by()));
        }
    }

    private String today() {
        return reached.today().toString();
    }

    private void record(String by, String person, Map<String, Long> people, NewDocument typed) {
        entries.record(people.get(by), people.get(person), typed, Strength.COUNTS, null);
    }

    private void mark(Long marker) {
        QueueRow row = queue.questions(marker, null, 0, 1).get(0);
        QuestionKey key = new QuestionKey(row.courseId(), row.questionId(), row.questionVersion());
        MarkSheet sheet = queue.next(key, marker, null)
                .flatMap(code -> marking.sheet(code, marker))
                .orElseThrow();
        Map<String, Integer> steps = rubric(sheet).rubric().stream()
                .collect(Collectors.toMap(
                        Criterion::id, one -> Math.max(0, one.steps().size() - 2)));
        marking.finish(sheet.code(), marker, steps, null).ifPresent(gradings::grade);
    }

    private Open rubric(MarkSheet sheet) {
        return courses.version(sheet.courseVersionId())
                .course()
                .questions()
                .filter(question -> question.id().equals(sheet.key().question()))
                .map(question -> (Open) question.task())
                .findFirst()
                .orElseThrow();
    }
}
