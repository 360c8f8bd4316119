package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.course.Exam;
import org.stupeni.course.LessonLinks;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.ReviewPolicy.Moment;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.course.ScoreBand;
import org.stupeni.course.web.AskedVersion;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.review.SamplePaper;
import org.stupeni.quiz.start.ExamTerms;
import org.stupeni.quiz.start.Terms;

/** What learners see of their papers of an exam, moment by moment, and how that looks, for its trainer. */
@Named
@RequestScoped
public class AuthorReviewPage {

    /** Which of the moments is looked at, in the order of the table. */
    public enum Column {
        DURING,
        RIGHT_AFTER,
        LATER,
        CLOSED
    }

    private static final String DAY = "day";

    @Inject
    AskedVersion askedVersion;

    @Inject
    Previews previews;

    @Inject
    ResultViews results;

    @Inject
    Terms terms;

    @Inject
    ViewTexts texts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private String course;
    private String version;
    private String exam;
    private String when;
    private String day;

    private PublishedCourse published;
    private Exam found;
    private LocalDate onDay;
    private Column column;
    private ExamTerms asked;
    private List<ResultView.Reviewed> reviewed = List.of();
    private List<ResultView.IndicatorRow> indicators = List.of();
    private List<Band> bands = List.of();
    private String refusal;

    /** What is said to a result, and to which: that in words, this as safe HTML. */
    public record Band(String from, String text) {}

    public void load() {
        published = askedVersion.find(course, version).orElse(null);
        found = published == null ? null : published.course().exam(exam).orElse(null);
        if (found == null) {
            Faces.responseSendError(404, "");
            return;
        }
        onDay = typed().orElseGet(() -> LocalDate.ofInstant(clock.instant(), settings.zone()));
        asked = terms.of(published.course(), found);
        column = columnOf();
        bands = shown(column).contains(Part.BANDS)
                ? found.bands().stream().map(this::band).toList()
                : List.of();
        try {
            show();
        } catch (Refused refused) {
            refusal = texts.of(refused);
        }
    }

    private Column columnOf() {
        if (DAY.equals(when)) {
            return asked.isClosed(onDay.atStartOfDay(settings.zone()).toInstant()) ? Column.CLOSED : Column.LATER;
        }
        return "during".equals(when) ? Column.DURING : Column.RIGHT_AFTER;
    }

    private Band band(ScoreBand band) {
        return new Band(
                band.atCut()
                        ? texts.of("quiz_seen.band_cut", found.cut())
                        : texts.of("quiz_seen.band_from", band.from()),
                LessonLinks.html(texts.in(band.text()), course));
    }

    private Optional<LocalDate> typed() {
        try {
            return day == null ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private void show() {
        SamplePaper sample = new SamplePaper(
                previews.draw(found, published.course(), "0"), published.course(), texts.of("quiz_seen.words"));
        Set<Part> shown = shown(column);
        reviewed = results.reviewed(sample.review(found.review(), shown), published.course(), true);
        indicators = shown.contains(Part.INDICATORS)
                ? results.indicators(sample.graded(), published.course(), asked.share())
                : List.of();
    }

    private Set<Part> shown(Column of) {
        return found.review()
                .shown(of == Column.CLOSED ? Moment.LATER : Moment.valueOf(of.name()), of == Column.CLOSED);
    }

    public List<Part> getParts() {
        return List.of(Part.values());
    }

    /** The columns of the table; an exam that never closes has no last one. */
    public List<Column> getColumns() {
        return getClosesAt() == null
                ? List.of(Column.DURING, Column.RIGHT_AFTER, Column.LATER)
                : List.of(Column.values());
    }

    public boolean isShown(Part part, Column of) {
        return shown(of).contains(part);
    }

    /** The last day of the exam in the newest version of the course, or null. */
    public LocalDate getClosesAt() {
        return asked.closesAt() == null
                ? null
                : LocalDate.ofInstant(asked.closesAt(), settings.zone()).minusDays(1);
    }

    public Column getColumn() {
        return column;
    }

    public Exam getFound() {
        return found;
    }

    public PublishedCourse getPublished() {
        return published;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public int getShare() {
        return asked.share();
    }

    public List<ResultView.Reviewed> getReviewed() {
        return reviewed;
    }

    public List<ResultView.IndicatorRow> getIndicators() {
        return indicators;
    }

    /** What is said to results at the moment that is looked at. */
    public List<Band> getBands() {
        return bands;
    }

    /** Why no paper could be drawn, or null. */
    public String getRefusal() {
        return refusal;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getExam() {
        return exam;
    }

    public void setExam(String exam) {
        this.exam = exam;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
