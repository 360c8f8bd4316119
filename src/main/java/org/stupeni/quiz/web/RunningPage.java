package org.stupeni.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.web.AddressId;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.time.Incidents;
import org.stupeni.quiz.time.NewExtension;
import org.stupeni.quiz.time.RunningAttempts;
import org.stupeni.quiz.time.RunningFilter;
import org.stupeni.quiz.time.RunningRow;
import org.stupeni.quiz.time.TimeLedger;
import org.stupeni.quiz.time.TimeLedger.Extended;

/** The exams that people are sitting now, for trainers and for HR: who, since when, until when, and more time for one or for all. */
@Named
@RequestScoped
public class RunningPage {

    static final int ROWS = 25;

    @Inject
    RunningAttempts running;

    @Inject
    TimeLedger ledger;

    @Inject
    Incidents incidents;

    @Inject
    Courses courses;

    @Inject
    Departments departments;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Inject
    Here here;

    private RunningQuery query;
    private long count;
    private List<RunningRow> rows;
    private long reports;
    private String minutes;
    private String reason;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        query = RunningQuery.of(Faces::getRequestParameter);
        reports = incidents.count();
        count = running.count(query.filter());
        query = query.at(Math.min(query.page(), getPages()));
        rows = count == 0 ? List.of() : running.list(query.filter(), (query.page() - 1) * ROWS, ROWS);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public void extendMarked() {
        extend(posted("marked"));
    }

    /** Gives more time to everybody who stood on the page when its form was filled in. */
    public void extendShown() {
        extend(posted("shown"));
    }

    private void extend(Collection<Long> attemptIds) {
        NewExtension extension = new NewExtension(number(), reason, Faces.getRequestParameter("deed"));
        Map<String, Refused> problems = extension.problems();
        problems.forEach(texts::show);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            Extended done = ledger.extend(attemptIds, extension, me.getId());
            Faces.redirect(getAddress() + query.written() + "&extended=" + done.extended() + "&ended=" + done.ended());
        } catch (Refused refused) {
            texts.show(refused);
            read();
        }
    }

    private Integer number() {
        return minutes != null && minutes.strip().matches("[0-9]{1,4}") ? Integer.valueOf(minutes.strip()) : null;
    }

    private static Set<Long> posted(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .map(AddressId::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
    }

    /** Whether this row's mark was set when the form came back. */
    public boolean isMarked(RunningRow row) {
        return posted("marked").contains(row.id());
    }

    /** Nobody gives time to oneself. */
    public boolean isOwn(RunningRow row) {
        return row.person().id().equals(me.getId());
    }

    public boolean isAnyOther() {
        return rows.stream().anyMatch(row -> !isOwn(row)) || ReturningForm.isBeingRead();
    }

    /** How many attempts were given more time just now, 0 if none were. */
    public long getExtended() {
        return Faces.isPostback()
                ? 0
                : AddressId.of(Faces.getRequestParameter("extended")).orElse(0L);
    }

    /** How many of those meant had ended before. */
    public long getEnded() {
        return Faces.isPostback()
                ? 0
                : AddressId.of(Faces.getRequestParameter("ended")).orElse(0L);
    }

    /** A new name for the deed of the form: sent twice, it gives once. */
    public String getDeed() {
        return UUID.randomUUID().toString();
    }

    public String getAddress() {
        return "/" + here.getArea() + "/running";
    }

    /** How many reports from exams wait for an answer. */
    public long getReports() {
        return reports;
    }

    /** Whether the reader may look at whole attempts. */
    public boolean isForHr() {
        return here.getArea().equals("hr");
    }

    public List<RunningRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public boolean isFiltered() {
        return !query.filter().isEverything();
    }

    public int getPage() {
        return query.page();
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(query.page(), getPages());
    }

    public String at(int page) {
        return query.at(page).written();
    }

    /** What the address of the list as a file ends with. */
    public String getSheetQuery() {
        return query.at(1).written();
    }

    public List<Choice> getExams() {
        RunningFilter filter = query.filter();
        return courses.latest().stream()
                .flatMap(version -> version.course().exams().stream()
                        .map(exam -> new Choice(
                                version.course().id() + "/" + exam.id(),
                                texts.of(
                                        "quiz_running.exam_of",
                                        exam.title(),
                                        version.course().title()),
                                version.course().id().equals(filter.courseId())
                                        && exam.id().equals(filter.examId()))))
                .toList();
    }

    public List<Choice> getDepartments() {
        return departments.tree().inOrder(viewer.getLanguage()).stream()
                .map(node -> new Choice(
                        node.row().id().toString(),
                        PeopleList.indented(node, texts.in(node.row().name())),
                        node.row().id().equals(query.filter().departmentId())))
                .toList();
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
