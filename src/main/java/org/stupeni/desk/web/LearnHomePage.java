package org.stupeni.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateState;
import org.stupeni.desk.Climb;
import org.stupeni.desk.CompetencyView;
import org.stupeni.desk.Home;
import org.stupeni.desk.HomeLead;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.cut.CutStudies;
import org.stupeni.quiz.cut.Judgements;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.web.RenewalText;

/** An employee's start page. */
@Named
@RequestScoped
public class LearnHomePage {

    /** From how many minutes on hours are told. */
    private static final int LONG_READING = 90;

    @Inject
    Home home;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Inject
    Explanations explanations;

    @Inject
    Judgements judgements;

    @Inject
    Settings settings;

    private Home.View view;
    private LevelLines next;
    private boolean judge;

    public void load() {
        view = home.of(me.getId());
        CompetencyView first = getFirst();
        next = explanations
                .explain(first.climb().ground(), first.climb().next(), viewer.getLanguage(), true)
                .orElse(null);
        judge = CutStudies.JUDGES.stream().anyMatch(me::has) && judgements.await(me.getId());
    }

    /** Whether the reader is asked to judge questions: an observer has no section that leads there. Whoever may not judge costs no query. */
    public boolean isJudge() {
        return judge;
    }

    /** What the next level needs, line by line; null at the top of the stair. */
    public LevelLines getNext() {
        return next;
    }

    /** The certificates that were taken away, and that can be appealed for. */
    public List<CertificateRow> getRevoked() {
        LocalDate today = view.competencies().get(0).climb().ground().on();
        return CertificateState.takenAway(view.certificates(), today.minusDays(settings.appealDays()));
    }

    /** What an exam has to do with a level to be renewed. */
    public String renewal(ExamStanding exam) {
        return RenewalText.of(exam, view.competencies().get(0).climb().ground().on(), texts);
    }

    /** The competency of the level that an exam renews. */
    public LocalText renewed(ExamStanding exam) {
        return view.framework()
                .competency(exam.standing().renewal().competency())
                .orElseThrow()
                .title();
    }

    public Home.View getView() {
        return view;
    }

    /** The competency on top. */
    public CompetencyView getFirst() {
        return view.competencies().get(0);
    }

    /** All others. */
    public List<CompetencyView> getOthers() {
        return view.competencies().subList(1, view.competencies().size());
    }

    /** Names of the levels in the reader's language. */
    public Map<Integer, String> getLevelNames() {
        Map<Integer, String> names = new TreeMap<>();
        view.framework().scale().forEach((level, name) -> names.put(level, texts.in(name)));
        return names;
    }

    /** How long the course of the next step takes to read, in words: in hours where it is long. */
    public String getCourseTime() {
        int minutes = view.step().progress().course().minutes();
        return minutes < LONG_READING
                ? texts.count("desk_step.course_new", minutes)
                : texts.count("desk_step.course_hours", Math.round(minutes / 60.0));
    }

    /** Where the course of the next step goes on: the lesson to read next, else the practice that waits, else the course. */
    public String getCourseAddress() {
        CourseProgress progress = view.step().progress();
        String course = progress.course().id();
        return progress.next()
                .map(lesson -> "/learn/lesson?course=" + course + "&id=" + lesson.id())
                .or(() -> progress.nextPractice()
                        .map(module -> "/learn/practice?course=" + course + "&module=" + module.id()))
                .orElse("/learn/course?id=" + course);
    }

    /** The sentence under the greeting. */
    public String getLead() {
        CompetencyView first = getFirst();
        String competency = texts.in(first.competency().title());
        Climb climb = first.climb();
        if (climb.state() != Climb.State.CLIMBING) {
            return texts.of("desk_home.lead_" + climb.word(), climb.level(), competency);
        }
        if (first.held() == 1) {
            boolean begun = next != null && next.done() > 0;
            HomeLead lead = HomeLead.of(view.step(), first.competency().id(), view.completed(), begun);
            return lead == HomeLead.COURSE
                    ? texts.of(
                            "desk_home.lead_course",
                            competency,
                            view.step().progress().course().title())
                    : texts.of("desk_home.lead_" + lead.word(), competency);
        }
        return texts.of("desk_home.lead_held", first.held(), competency);
    }
}
