package org.stupeni.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.GivenTime;
import org.stupeni.quiz.attempt.TakenExam;
import org.stupeni.quiz.grading.AcceptanceRow;
import org.stupeni.quiz.grading.LateAnswer;
import org.stupeni.quiz.grading.LateAnswers;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.time.TimeLedger;

/** One exam attempt for HR: its time, entry by entry, and its late answers, which may be let count. */
@Named
@RequestScoped
public class HrAttemptPage {

    @Inject
    Attempts attempts;

    @Inject
    TimeLedger ledger;

    @Inject
    LateAnswers lateAnswers;

    @Inject
    Courses courses;

    @Inject
    FreshLines freshLines;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private AttemptRow attempt;
    private PersonRow person;
    private Course course;
    private List<GivenTime> time;
    private List<FreshLines.Line> fresh;
    private List<LateAnswer> late;
    private List<AcceptanceRow> accepted;
    private Map<Long, PersonRow> givers;
    private String reason;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<TakenExam> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(attempts::taken);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        attempt = found.get().attempt();
        person = people.find(found.get().employeeId()).orElseThrow();
        course = courses.version(attempt.courseVersionId()).course();
        time = ledger.of(attempt.id());
        late = lateAnswers.of(attempt.id());
        accepted = lateAnswers.acceptedIn(attempt.id());
        fresh = freshLines.of(person.id(), attempt.courseId(), attempt.subjectId());
        givers = people.findAll(Stream.concat(
                        time.stream().map(GivenTime::givenBy), accepted.stream().map(AcceptanceRow::by))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** What the exam still has for this person. */
    public List<FreshLines.Line> getFresh() {
        return fresh;
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public void accept() {
        accept(posted());
    }

    public void acceptAll() {
        accept(late.stream().map(LateAnswer::question).collect(Collectors.toSet()));
    }

    private void accept(Set<Integer> questions) {
        try {
            lateAnswers.accept(attempt.id(), questions, reason, me.getId());
            Faces.redirect("/hr/attempt?id=" + attempt.id() + "&done=accepted");
        } catch (Refused refused) {
            texts.show(refused);
        }
    }

    private static Set<Integer> posted() {
        String[] values = Faces.getRequestParameterValues("question");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
    }

    public boolean isMarked(LateAnswer answer) {
        return posted().contains(answer.question());
    }

    /** Whether there is something to accept now; while the form comes back its button must be there. */
    public boolean isAcceptable() {
        return !late.isEmpty() && attempt.isScored() && !person.id().equals(me.getId()) || ReturningForm.isBeingRead();
    }

    public boolean isDone() {
        return "accepted".equals(Faces.getRequestParameter("done")) && !Faces.isPostback();
    }

    /** Who gave time or accepted answers; the portal where it did. */
    public String nameOf(Long employeeId) {
        return employeeId == null
                ? texts.of("quiz_hr_attempt.portal")
                : givers.get(employeeId).name().full();
    }

    public LocalText getExam() {
        return course.exam(attempt.subjectId()).map(Exam::title).orElseThrow();
    }

    public Course getCourse() {
        return course;
    }

    public AttemptRow getAttempt() {
        return attempt;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<GivenTime> getTime() {
        return time;
    }

    public List<LateAnswer> getLate() {
        return late;
    }

    public List<AcceptanceRow> getAccepted() {
        return accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
