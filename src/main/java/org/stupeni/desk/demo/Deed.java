package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.List;
import org.stupeni.certification.complaint.ComplaintKind;
import org.stupeni.certification.complaint.Verdict;
import org.stupeni.certification.measure.MeasureKind;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.evidence.document.DocumentKind;
import org.stupeni.observation.caselibrary.NewCase;
import org.stupeni.observation.caselibrary.Wording;

/** What somebody did in the demo's past. People are named by their numbers. */
sealed interface Deed {

    /** How long before the present. */
    Duration ago();

    /** A course was taken from its first lesson to its end. */
    record CourseTaken(Duration ago, String person, String course) implements Deed {}

    /**
     * An exam was sat.
     *
     * @param right the share of its questions that were answered right
     * @param words what was typed where anything can be
     */
    record ExamSat(Duration ago, String person, String course, String exam, double right, String words)
            implements Deed {}

    /** A trainer marked the open answer that had waited longest: every criterion one step below its best. */
    record AnswerMarked(Duration ago, String by) implements Deed {}

    /** What was reached was certified by one person of HR. */
    record Certified(Duration ago, String by, String person, String competency, int level, String reason)
            implements Deed {}

    /** What was reached was declined. */
    record Declined(Duration ago, String by, String person, String competency, int level, String reason)
            implements Deed {}

    /** What was reached was proposed by one and approved by another. */
    record CertifiedByTwo(
            Duration ago, String by, String approver, String person, String competency, int level, String reason)
            implements Deed {}

    /** What was reached waits for a second person. */
    record Proposed(Duration ago, String by, String person, String competency, int level, String reason)
            implements Deed {}

    /** An observer rated the written scenes as the experts had. */
    record Calibrated(Duration ago, String observer, String competency) implements Deed {}

    /** Somebody was seen at work in a hard situation. */
    record Seen(
            Duration ago,
            String observer,
            String person,
            String competency,
            int level,
            String happening,
            String comment)
            implements Deed {}

    /**
     * HR convened a panel before everything else was there.
     *
     * @param days how many days later it hears the person
     * @param members the chair first
     */
    record PanelConvened(
            Duration ago, String by, String person, String competency, int days, List<String> members, String why)
            implements Deed {}

    /**
     * The panel that was convened heard the person and closed.
     *
     * @param met who of its members voted that the level is met; the others voted that it is not
     */
    record PanelHeard(
            Duration ago,
            String person,
            List<String> members,
            List<String> met,
            String reason,
            String minutes,
            String develop)
            implements Deed {}

    /** One who sits on the panel that was convened voted that the level is met, or not. */
    record PanelVoted(Duration ago, String member, String person, boolean met, String reason) implements Deed {}

    /** HR recorded a project that changed something. */
    record ProjectRecorded(Duration ago, String by, String person, String competency, String title, String words)
            implements Deed {}

    /**
     * The person wrote down something of the own work and sent it to HR.
     *
     * @param colleague the number of who was mentored, or null
     */
    record DocumentSent(
            Duration ago,
            String person,
            DocumentKind kind,
            String competency,
            String title,
            String words,
            String colleague)
            implements Deed {}

    /** HR recorded that a colleague was mentored. */
    record Mentored(Duration ago, String by, String person, String competency, String colleague, String words)
            implements Deed {}

    /** One person of HR decided in an emergency what takes two. */
    record Overridden(Duration ago, String by, String person, String competency, int level, String reason)
            implements Deed {}

    /** Somebody of HR did this to the person's newest certificate. */
    record Measured(Duration ago, String by, String person, MeasureKind kind, String reason) implements Deed {}

    /** The person spoke against the newest thing that can be appealed against. */
    record Appealed(Duration ago, String person, String words) implements Deed {}

    /** Somebody of HR answered the person's appeal. */
    record AppealAnswered(Duration ago, String by, String person, boolean upheld, String reason) implements Deed {}

    /**
     * The person complained.
     *
     * @param about the number of whom it is about, or null
     */
    record Complained(
            Duration ago, String person, ComplaintKind kind, String place, String about, boolean discreet, String words)
            implements Deed {}

    /** Somebody of HR took up the person's newest complaint. */
    record ComplaintTaken(Duration ago, String by, String person) implements Deed {}

    /** Whoever had taken it up noted what they did. */
    record ComplaintNoted(Duration ago, String by, String person, String words) implements Deed {}

    record ComplaintAnswered(Duration ago, String by, String person, Verdict verdict, String reason, String change)
            implements Deed {}

    record ComplaintClosed(Duration ago, String by, String person) implements Deed {}

    /** Somebody wrote a case down, and has not sent it yet. */
    record CaseBegun(Duration ago, String person, NewCase typed) implements Deed {}

    /** The person sent it to the trainers. */
    record CaseSent(Duration ago, String person) implements Deed {}

    /** A trainer said how hard the person's case is. */
    record CaseRated(Duration ago, String by, String person, int difficulty) implements Deed {}

    record CaseAccepted(Duration ago, String by, String person, Wording wording) implements Deed {}

    record CaseReturned(Duration ago, String by, String person, String words) implements Deed {}

    record CaseDeclined(Duration ago, String by, String person, String words) implements Deed {}

    record CaseWithdrawn(Duration ago, String person) implements Deed {}

    /** HR recorded level 1 as a need for development. */
    record NeedRecorded(Duration ago, String by, String person, String competency, String reason) implements Deed {}

    /** The person wrote beside it. */
    record NeedReplied(Duration ago, String person, String words) implements Deed {}

    /** Somebody of HR declared not to be impartial about the person. */
    record ConflictDeclared(Duration ago, String by, String person, String reason) implements Deed {}

    /** HR said how many people with a level the department of this person needs. */
    record CoverageNeeded(Duration ago, String by, String member, String competency, int level, int people)
            implements Deed {}

    /** HR asked something of everybody in the department of this person, to be done in so many days. */
    record DepartmentAsked(Duration ago, String by, String member, Subject subject, int days, String reason)
            implements Deed {}
}
