package org.stupeni.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Every page of the portal in every state that looks different: what {@link WorkingPagesIT} and {@link LearnersPagesIT} look at.
 *
 * <p>A page that is packaged and not listed here fails the build.
 */
final class Pages {

    /**
     * One page in one state.
     *
     * @param name of its picture
     * @param view the address without its query
     * @param account who looks, or null for somebody who has not signed in
     * @param query with its question mark
     * @param status of its answer
     */
    record Shown(String name, String view, Supplier<String> account, Supplier<String> query, int status) {

        Shown(String name, String view, Supplier<String> account, Supplier<String> query) {
            this(name, view, account, query, 200);
        }

        String address() {
            return view + query.get();
        }

        /** Whether learners open it, on a phone and on any line: then it has to be light. */
        boolean isForLearners() {
            return WORKING.stream().noneMatch(view::startsWith);
        }

        String looker() {
            return account == null ? null : account.get();
        }
    }

    private static final Set<String> WORKING = Set.of("/hr/", "/author/", "/team/", "/admin/");
    private static final String OF_COURSE = "?course=" + Player.COURSE;

    private Pages() {}

    static List<Shown> all() {
        return List.of(
                open("sign-in", "/sign-in", () -> ""),
                open("verify", "/verify", () -> ""),
                open(
                        "verify-valid",
                        "/verify",
                        () -> "?code=" + Scene.graduate().code()),
                new Shown("verify-unknown", "/verify", null, () -> "?code=AAAA-BBBB-CCCC-DDDD", 404),
                hr(
                        "matrix",
                        "/hr/matrix",
                        () -> "?sort=-level:client-orientation&"
                                + Scene.graduate().id()),
                hr("matrix-none", "/hr/matrix", () -> "?stand=held&level=5&competency=difficult-clients"),
                hr("coverage", "/hr/coverage", () -> ""),
                hr("coverage-need", "/hr/coverage-need", () -> ""),
                new Shown("hr-coverage-need-none", "/hr/coverage-need", () -> "hr", () -> "?id=0", 404),
                hr("expiries", "/hr/expiries", () -> "?" + Scene.graduate().id()),
                hr("expiries-proposals", "/hr/expiries", () -> "?most=1"),
                hr("trends", "/hr/trends", () -> "?" + Scene.graduate().id()),
                hr("gaps", "/hr/gaps", () -> ""),
                hr("reports", "/hr/reports", () -> "?gone="),
                hr("report", "/hr/report", () -> "?table=matrix&stand=held&level=3"),
                new Shown("hr-report-none", "/hr/report", () -> "hr", () -> "?id=0", 404),
                hr("report-view", "/hr/report-view", () -> "?table=gaps&department=0"),
                new Shown("hr-report-view-none", "/hr/report-view", () -> "hr", () -> "?id=0", 404),
                hr("gaps-positions", "/hr/gaps", () -> "?by=position"),
                at(
                        "matrix",
                        "/team/matrix",
                        "manager",
                        () -> "?" + Scene.graduate().id()),
                at("matrix-none", "/team/matrix", "observer", () -> ""),
                at(
                        "expiries",
                        "/team/expiries",
                        "manager",
                        () -> "?most=1&" + Scene.graduate().id()),
                at("gaps", "/team/gaps", "manager", () -> ""),
                at("coverage", "/team/coverage", "manager", () -> ""),
                of("home-first-day", "/learn/home", Scene::newcomer, scene -> ""),
                of("home-failed", "/learn/home", Scene::failed, scene -> ""),
                of("home-waiting", "/learn/home", Scene::waiting, scene -> ""),
                of("home-certified", "/learn/home", Scene::graduate, scene -> ""),
                of("courses", "/learn/courses", Scene::newcomer, scene -> ""),
                of("courses-completed", "/learn/courses", Scene::graduate, scene -> ""),
                of("course", "/learn/course", Scene::newcomer, scene -> "?id=" + Player.COURSE),
                of("course-completed", "/learn/course", Scene::graduate, scene -> "?id=" + Player.COURSE),
                of("pulse", "/learn/pulse", Scene::graduate, scene -> OF_COURSE + "&module=" + module()),
                new Shown(
                        "pulse-none",
                        "/learn/pulse",
                        () -> Scene.newcomer().login(),
                        () -> OF_COURSE + "&module=" + module(),
                        404),
                of("lesson", "/learn/lesson", Scene::graduate, scene -> OF_COURSE + "&id=three-views"),
                of("lesson-with-table", "/learn/lesson", Scene::graduate, scene -> OF_COURSE + "&id=loyalty"),
                of("practice", "/learn/practice", Scene::newcomer, scene -> OF_COURSE + "&module=" + module()),
                of("practice-done", "/learn/practice", Scene::graduate, scene -> OF_COURSE + "&module=" + module()),
                of("exams", "/learn/exams", Scene::newcomer, scene -> ""),
                of("exams-busy", "/learn/exams", Scene::busy, scene -> ""),
                of("exam", "/learn/exam", Scene::newcomer, scene -> OF_COURSE + "&id=level-2"),
                of("exam-granted", "/learn/exam", Scene::granted, scene -> OF_COURSE + "&id=level-2"),
                of("exam-wait", "/learn/exam", Scene::failed, scene -> OF_COURSE + "&id=level-2"),
                of("exam-passed", "/learn/exam", Scene::graduate, scene -> OF_COURSE + "&id=level-2"),
                of("attempt", "/learn/attempt", Scene::busy, scene -> "?id=" + scene.exam()),
                of("attempt-summary", "/learn/attempt", Scene::busy, scene -> "?id=" + scene.exam() + "#summary"),
                of("attempt-practice", "/learn/attempt", Scene::busy, scene -> "?id=" + scene.practice() + "#q1"),
                of("result-passed", "/learn/result", Scene::graduate, scene -> "?id=" + scene.exam()),
                of("result-failed", "/learn/result", Scene::failed, scene -> "?id=" + scene.exam()),
                of("result-practice", "/learn/result", Scene::graduate, scene -> "?id=" + scene.practice()),
                of("levels", "/learn/levels", Scene::newcomer, scene -> ""),
                of("levels-certified", "/learn/levels", Scene::graduate, scene -> ""),
                of("why-first-day", "/learn/why", Scene::newcomer, scene -> "?competency=client-orientation"),
                of("why-certified", "/learn/why", Scene::graduate, scene -> "?competency=client-orientation"),
                of("evidence-none", "/learn/evidence", Scene::newcomer, scene -> ""),
                of("evidence", "/learn/evidence", Scene::graduate, scene -> ""),
                hr("hr-why", "/hr/why", () -> "?id=" + Scene.graduate().id() + "&competency=client-orientation"),
                new Shown("hr-why-none", "/hr/why", () -> "hr", () -> "?id=0", 404),
                hr("ledger", "/hr/ledger", () -> "?id=" + Scene.graduate().id()),
                hr(
                        "voiding",
                        "/hr/voiding",
                        () -> "?id="
                                + Rows.find(
                                                "select min(id) from evidence where kind = 'EXAM' and employee_id = ?",
                                                Scene.graduate().id())
                                        .get(0)),
                hr(
                        "reinstating",
                        "/hr/reinstating",
                        () -> "?id="
                                + Rows.find(
                                                "select min(id) from evidence where kind = 'EXAM' and employee_id = ?",
                                                Scene.graduate().id())
                                        .get(0)),
                of("transcript", "/learn/transcript", Scene::newcomer, scene -> ""),
                hr(
                        "transcript",
                        "/hr/transcript",
                        () -> "?id=" + Scene.graduate().id()),
                of("documents-none", "/learn/documents", Scene::newcomer, scene -> ""),
                of("document", "/learn/document", Scene::writing, scene -> "?id=" + scene.exam()),
                of("new-document", "/learn/new-document", Scene::newcomer, scene -> "?kind=mentoring"),
                new Shown(
                        "document-none",
                        "/learn/document",
                        () -> Scene.newcomer().login(),
                        () -> "?id=0",
                        404),
                of("confirmation", "/learn/confirmation", Scene::asked, scene -> "?id=" + scene.exam()),
                of("confirmations-none", "/learn/confirmations", Scene::newcomer, scene -> ""),
                new Shown(
                        "confirmation-none",
                        "/learn/confirmation",
                        () -> Scene.newcomer().login(),
                        () -> "?id=0",
                        404),
                hr("documents", "/hr/documents", () -> ""),
                hr("document", "/hr/document", () -> "?id=" + Scene.asked().exam()),
                new Shown("hr-document-none", "/hr/document", () -> "hr", () -> "?id=0", 404),
                hr("evidence", "/hr/evidence", () -> "?id=" + Scene.newcomer().id()),
                at(
                        "evidence",
                        "/team/evidence",
                        "manager",
                        () -> "?id=" + Scene.newcomer().id()),
                of("certificates-none", "/learn/certificates", Scene::newcomer, scene -> ""),
                of("certificates", "/learn/certificates", Scene::graduate, scene -> ""),
                of("notes-none", "/learn/notes", Scene::newcomer, scene -> ""),
                of("notes", "/learn/notes", Scene::graduate, scene -> ""),
                of("checks-none", "/learn/checks", Scene::newcomer, scene -> ""),
                of("checks", "/learn/checks", Scene::checked, scene -> ""),
                of("check", "/learn/check", Scene::checked, scene -> "?id=" + scene.exam()),
                of("home-check", "/learn/home", Scene::checked, scene -> ""),
                new Shown(
                        "check-unknown", "/learn/check", () -> Scene.newcomer().login(), () -> "?id=0", 404),
                of("assignments-none", "/learn/assignments", Scene::newcomer, scene -> ""),
                of("assignments", "/learn/assignments", Scene::assigned, scene -> ""),
                of("home-assigned", "/learn/home", Scene::assigned, scene -> ""),
                hr(
                        "assignments",
                        "/hr/assignments",
                        () -> "?" + Scene.assigned().id()),
                hr("assignments-ended", "/hr/assignments", () -> "?state=ended"),
                hr("assignment", "/hr/assignment", () -> "?" + Scene.assigned().assignment()),
                new Shown("hr-assignment-none", "/hr/assignment", () -> "hr", () -> "?id=0", 404),
                hr("assign", "/hr/assign", () -> ""),
                hr(
                        "assign-check",
                        "/hr/assign-check",
                        () -> "?subject=course:" + Player.COURSE + "&department="
                                + Rows.find("select min(department_id) from employee")
                                        .get(0) + "&due=" + LocalDate.now().plusDays(9)),
                hr("assign-check-impossible", "/hr/assign-check", () -> ""),
                at("assignments", "/team/assignments", "manager", () -> ""),
                at("assign", "/team/assign", "manager", () -> ""),
                at("assign-nobody", "/team/assign", "observer", () -> ""),
                at(
                        "assign-check",
                        "/team/assign-check",
                        "manager",
                        () -> "?subject=course:" + Player.COURSE + "&people="
                                + Scene.newcomer().id() + "&due="
                                + LocalDate.now().plusDays(9)),
                new Shown(
                        "team-assignment-none",
                        "/team/assignment",
                        () -> "manager",
                        () -> "?" + Scene.assigned().assignment(),
                        404),
                of("profile", "/learn/profile", Scene::newcomer, scene -> ""),
                of("password", "/learn/password", Scene::newcomer, scene -> ""),
                open("new-password", "/new-password", () -> "?link=" + Rows.newPasswordLink(Rows.newLearner())),
                hr("decisions", "/hr/decisions", () -> "?" + Scene.waiting().id()),
                hr("decisions-approve", "/hr/decisions", () -> "?list=approve&" + Scene.proposed()),
                hr("decisions-renew", "/hr/decisions", () -> "?list=renew"),
                hr("proposal-own", "/hr/proposal", () -> "?id=" + Scene.proposed() + "&competency=" + Player.COURSE),
                new Shown(
                        "hr-proposal-answer",
                        "/hr/proposal",
                        () -> "hr2",
                        () -> "?id=" + Scene.proposed() + "&competency=" + Player.COURSE),
                hr(
                        "proposal-nothing",
                        "/hr/proposal",
                        () -> "?id=" + Scene.newcomer().id() + "&competency=" + Player.COURSE),
                hr("appeals", "/hr/appeals", () -> ""),
                new Shown("hr-appeal-none", "/hr/appeal", () -> "hr", () -> "?id=0", 404),
                of("appeals-none", "/learn/appeals", Scene::newcomer, scene -> ""),
                hr("complaints", "/hr/complaints", () -> ""),
                hr("complaints-none", "/hr/complaints", () -> "?state=WITHDRAWN&kind=DATA&overdue=yes"),
                new Shown("hr-complaint-none", "/hr/complaint", () -> "hr", () -> "?id=0", 404),
                of("complaints-none", "/learn/complaints", Scene::newcomer, scene -> ""),
                of("new-complaint", "/learn/new-complaint", Scene::newcomer, scene -> ""),
                new Shown(
                        "complaint-none",
                        "/learn/complaint",
                        () -> Scene.newcomer().login(),
                        () -> "?id=0",
                        404),
                hr("panels", "/hr/panels", () -> "?state=ended"),
                hr("panels-open", "/hr/panels", () -> ""),
                hr("new-panel", "/hr/new-panel", () -> "?id=" + Scene.newcomer().id() + "&competency=" + Player.COURSE),
                hr("panel", "/hr/panel", () -> "?id=" + Scene.chair().panel()),
                of("panel", "/learn/panel", Scene::chair, scene -> "?id=" + scene.panel()),
                of("panels", "/learn/panels", Scene::chair, scene -> ""),
                new Shown("hr-panel-none", "/hr/panel", () -> "hr", () -> "?id=0", 404),
                of("panels-none", "/learn/panels", Scene::newcomer, scene -> ""),
                new Shown("panel-none", "/learn/panel", () -> Scene.newcomer().login(), () -> "?id=0", 404),
                hr("overrides", "/hr/overrides", () -> ""),
                hr(
                        "certificate",
                        "/hr/certificate",
                        () -> "?id="
                                + Rows.find(
                                                "select max(id) from certificate where employee_id = ?",
                                                Scene.graduate().id())
                                        .get(0)),
                hr(
                        "person-waiting",
                        "/hr/person",
                        () -> "?id=" + Scene.waiting().id()),
                hr(
                        "person-certified",
                        "/hr/person",
                        () -> "?id=" + Scene.graduate().id()),
                hr(
                        "person-first-day",
                        "/hr/person",
                        () -> "?id=" + Scene.newcomer().id()),
                at("export", "/author/export", "trainer", () -> OF_COURSE + "&module=" + module()),
                at("import", "/author/import", "trainer", () -> "?" + Brought.foreign()),
                at("import-preview", "/author/import-preview", "trainer", () -> "?id=" + Brought.foreign()),
                at("import-receipt", "/author/import-receipt", "trainer", () -> "?id=" + Brought.taken()),
                new Shown("author-import-preview-none", "/author/import-preview", () -> "trainer", () -> "?id=0", 404),
                new Shown("author-import-receipt-none", "/author/import-receipt", () -> "trainer", () -> "?id=0", 404),
                at("courses", "/author/courses", "trainer", () -> ""),
                at("course", "/author/course", "trainer", () -> "?id=" + Player.COURSE),
                at(
                        "cohort",
                        "/author/cohort",
                        "trainer",
                        () -> OF_COURSE + "&" + Scene.graduate().id()),
                at("cohort-none", "/author/cohort", "trainer", () -> OF_COURSE + "&words=zzzz"),
                at("cohort-questions", "/author/cohort-questions", "trainer", () -> OF_COURSE),
                at("cohort-practice", "/author/cohort-questions", "trainer", () -> OF_COURSE + "&of=practice"),
                at("pulse", "/author/pulse", "trainer", () -> {
                    Polled.module();
                    return OF_COURSE;
                }),
                at("pulse-few", "/author/pulse", "trainer", () -> OF_COURSE + "&module=" + Polled.unanswered()),
                at(
                        "message",
                        "/author/message",
                        "trainer",
                        () -> OF_COURSE + "&to=all&" + Scene.graduate().id()),
                at("message-nobody", "/author/message", "trainer", () -> OF_COURSE + "&to=marked"),
                at("messages", "/author/messages", "trainer", () -> OF_COURSE),
                at("sent-message", "/author/sent-message", "trainer", () -> Messaging.message()),
                new Shown("learn-message", "/learn/message", Messaging::learner, Messaging::message),
                new Shown("author-sent-message-none", "/author/sent-message", () -> "trainer", () -> "?id=0", 404),
                new Shown("learn-message-none", "/learn/message", () -> "employee", () -> "?id=0", 404),
                at("lesson", "/author/lesson", "trainer", () -> OF_COURSE + "&id=loyalty"),
                new Shown("author-checklist-none", "/author/checklist", () -> "trainer", () -> OF_COURSE, 404),
                at("bank", "/author/bank", "trainer", () -> ""),
                at("bank-none", "/author/bank", "trainer", () -> OF_COURSE + "&text=zzz"),
                at("questions", "/author/questions", "trainer", () -> "?use=exam&sort=harm&flag=&" + Drafting.draft()),
                at("questions-none", "/author/questions", "trainer", () -> "?text=zzzz"),
                at("drafts", "/author/drafts", "trainer", () -> ""),
                at("draft", "/author/draft", "trainer", () -> Drafting.draft()),
                at("draft-questions", "/author/draft-questions", "trainer", () -> Drafting.draft()),
                new Shown(
                        "author-draft-questions-none", "/author/draft-questions", () -> "trainer", () -> "?id=0", 404),
                at("draft-lesson", "/author/draft", "trainer", () -> Drafting.node("LESSON")),
                at("draft-exam", "/author/draft", "trainer", () -> Drafting.node("EXAM")),
                at("draft-fields", "/author/draft", "trainer", () -> Drafting.node("BANK")),
                at("draft-text", "/author/draft", "trainer", () -> Drafting.node("BANK") + "&as=text"),
                at("draft-question", "/author/draft-question", "trainer", () -> Drafting.node("PRACTICE")),
                new Shown("author-draft-question-none", "/author/draft-question", () -> "trainer", () -> "?id=0", 404),
                at("draft-preview", "/author/draft-preview", "trainer", () -> Drafting.node("LESSON")),
                at("draft-paper", "/author/draft-paper", "trainer", () -> Drafting.node("EXAM") + "&seed=5&keys=yes"),
                new Shown(
                        "author-draft-paper-none",
                        "/author/draft-paper",
                        () -> "trainer",
                        () -> Drafting.node("HEADER"),
                        404),
                at("draft-history", "/author/draft-history", "trainer", () -> Drafting.node("MODULE")),
                at("draft-publish", "/author/draft-publish", "trainer", () -> Drafting.draft()),
                at("key-reviews", "/author/key-reviews", "trainer2", () -> "?" + Drafting.review()),
                at("key-review", "/author/key-review", "trainer2", () -> "?id=" + Drafting.review()),
                at("compare", "/author/compare", "trainer", () -> OF_COURSE),
                at("retire", "/author/retire", "trainer", () -> OF_COURSE),
                at("move", "/author/move", "trainer", () -> OF_COURSE),
                new Shown("author-move-none", "/author/move", () -> "trainer", () -> "", 404),
                new Shown("author-retire-none", "/author/retire", () -> "trainer", () -> "", 404),
                new Shown("author-compare-none", "/author/compare", () -> "trainer", () -> OF_COURSE + "&from=0", 404),
                new Shown("author-key-review-none", "/author/key-review", () -> "trainer", () -> "?id=0", 404),
                new Shown("author-draft-none", "/author/draft", () -> "trainer", () -> "?id=0", 404),
                at("cut-studies", "/author/cut-studies", "trainer", () -> ""),
                new Shown("author-cut-study-none", "/author/cut-study", () -> "trainer", () -> "?id=0", 404),
                hr("cut-studies", "/hr/cut-studies", () -> ""),
                new Shown("hr-cut-study-none", "/hr/cut-study", () -> "hr", () -> "?id=0", 404),
                at("marking", "/author/marking", "trainer", () -> ""),
                at("marking-none", "/author/marking", "trainer", () -> "?page=99"),
                new Shown(
                        "author-marking-question-none",
                        "/author/marking-question",
                        () -> "trainer",
                        () -> "?answer=0",
                        404),
                new Shown("author-resolution-none", "/author/resolution", () -> "trainer", () -> "?answer=0", 404),
                hr("marking", "/hr/marking", () -> ""),
                new Shown("hr-resolution-none", "/hr/resolution", () -> "hr", () -> "?answer=0", 404),
                at("judging", "/learn/judging", "observer", () -> ""),
                new Shown("judgement-none", "/learn/judgement", () -> "observer", () -> "?study=0", 404),
                of("disputes-none", "/learn/disputes", Scene::newcomer, scene -> ""),
                of("dispute", "/learn/dispute", Scene::failed, scene -> "?attempt=" + scene.exam() + "&number=11"),
                of(
                        "dispute-open",
                        "/learn/dispute",
                        Scene::disputing,
                        scene -> "?attempt=" + scene.exam() + "&number=10"),
                of("disputes", "/learn/disputes", Scene::disputing, scene -> ""),
                at(
                        "dispute",
                        "/author/dispute",
                        "trainer",
                        () -> "?" + Scene.disputing().dispute()),
                at("disputes", "/author/disputes", "trainer", () -> ""),
                at("disputes-answered", "/author/disputes", "trainer", () -> "?state=answered"),
                new Shown("author-dispute-none", "/author/dispute", () -> "trainer", () -> OF_COURSE, 404),
                at("repair", "/author/repair", "trainer", () -> OF_COURSE + "&question=" + Study.question()),
                at(
                        "repair-text",
                        "/author/repair",
                        "trainer",
                        () -> OF_COURSE + "&as=text&question=" + Study.question()),
                at(
                        "correction",
                        "/author/correction",
                        "trainer",
                        () -> "?" + Scene.disputing().dispute()),
                at("corrections", "/author/corrections", "trainer", () -> ""),
                new Shown("author-regrade-none", "/author/regrade", () -> "trainer", () -> "?correction=0", 404),
                hr("corrections", "/hr/corrections", () -> ""),
                new Shown("hr-regrade-none", "/hr/regrade", () -> "hr", () -> "?correction=0", 404),
                hr("disputes", "/hr/disputes", () -> ""),
                at("statistics", "/author/statistics", "trainer", () -> ""),
                at("exam-figures", "/author/exam-figures", "trainer", () -> OF_COURSE + "&exam=level-2"),
                at(
                        "question-figures",
                        "/author/question-figures",
                        "trainer",
                        () -> OF_COURSE + "&question=" + Study.question()),
                at("preview", "/author/preview", "trainer", () -> OF_COURSE + "&exam=level-2&seed=5"),
                at("review", "/author/review", "trainer", () -> OF_COURSE + "&exam=level-2"),
                at("preview-key", "/author/preview", "trainer", () -> OF_COURSE + "&exam=level-3&seed=5&keys=yes"),
                at(
                        "people",
                        "/team/people",
                        "manager",
                        () -> "?" + Scene.graduate().id()),
                at(
                        "people-line",
                        "/team/people",
                        "manager",
                        () -> "?line=all&" + Scene.failed().id()),
                at("people-none", "/team/people", "observer", () -> ""),
                at(
                        "person",
                        "/team/person",
                        "manager",
                        () -> "?id=" + Scene.graduate().id()),
                at(
                        "person-failed",
                        "/team/person",
                        "manager",
                        () -> "?id=" + Scene.failed().id()),
                at(
                        "person-first-day",
                        "/team/person",
                        "manager",
                        () -> "?id=" + Scene.newcomer().id()),
                at("observe", "/team/observe", "manager", () -> ""),
                at("observe-nobody", "/team/observe", "observer", () -> "?who=nobody-of-this-name"),
                at(
                        "observe-begin",
                        "/team/observe",
                        "observer",
                        () -> "?person=" + Scene.newcomer().id()),
                at("observations", "/team/observations", "observer", () -> ""),
                at("calibration", "/team/calibration", "observer", () -> ""),
                new Shown("team-observation-none", "/team/observation", () -> "observer", () -> "?id=0", 404),
                new Shown("team-observation-sign-none", "/team/observation-sign", () -> "observer", () -> "?id=0", 404),
                new Shown("team-request-none", "/team/request", () -> "observer", () -> "?id=0", 404),
                new Shown("team-scene-none", "/team/calibration-scene", () -> "observer", () -> "?run=0", 404),
                new Shown("team-result-none", "/team/calibration-result", () -> "observer", () -> "?run=0", 404),
                of("observations-none", "/learn/observations", Scene::newcomer, scene -> ""),
                of("peer-rounds-none", "/learn/peer-rounds", Scene::newcomer, scene -> ""),
                new Shown(
                        "peer-round-none",
                        "/learn/peer-round",
                        () -> Scene.newcomer().login(),
                        () -> "?id=0",
                        404),
                new Shown(
                        "peer-answer-none",
                        "/learn/peer-answer",
                        () -> Scene.newcomer().login(),
                        () -> "?id=0",
                        404),
                of("role-plays-none", "/learn/role-plays", Scene::newcomer, scene -> ""),
                new Shown(
                        "role-play-none",
                        "/learn/role-play",
                        () -> Scene.newcomer().login(),
                        () -> "?id=0",
                        404),
                at("role-plays", "/author/role-plays", "trainer", () -> ""),
                of("cases", "/learn/cases", Scene::newcomer, scene -> ""),
                of("new-case", "/learn/new-case", Scene::newcomer, scene -> ""),
                new Shown("case-none", "/learn/case", () -> Scene.newcomer().login(), () -> "?id=0", 404),
                at("cases", "/author/cases", "trainer", () -> ""),
                at("cases-none", "/author/cases", "trainer", () -> "?text=nothing-like-this"),
                at("case-figures", "/author/case-figures", "trainer", () -> ""),
                new Shown("author-case-none", "/author/case", () -> "trainer", () -> "?id=0", 404),
                new Shown("author-case-anchor-none", "/author/case-anchor", () -> "trainer", () -> "?id=0", 404),
                new Shown(
                        "author-case-paper-none", "/author/case-paper", () -> "trainer", () -> "?id=0&kind=scene", 404),
                at("role-plays", "/team/role-plays", "manager", () -> ""),
                new Shown("team-peer-round-none", "/team/peer-round", () -> "manager", () -> "?id=0", 404),
                new Shown(
                        "observation-none",
                        "/learn/observation",
                        () -> Scene.newcomer().login(),
                        () -> "?id=0",
                        404),
                hr("observers", "/hr/observers", () -> ""),
                new Shown("hr-observation-none", "/hr/observation", () -> "hr", () -> "?id=0", 404),
                at("state", "/admin/state", "admin", () -> ""),
                at("jobs", "/admin/jobs", "admin", () -> ""),
                at("settings", "/admin/settings", "admin", () -> ""),
                at("keys", "/admin/keys", "admin", () -> ""),
                at("trail", "/admin/trail", "admin", () -> ""),
                at(
                        "trail-filtered",
                        "/admin/trail",
                        "admin",
                        () -> "?kind=quiz&person=" + Scene.graduate().login()),
                at(
                        "trail-mistaken",
                        "/admin/trail",
                        "admin",
                        () -> "?person=nobody-at-all&from=2026-02-01T10:00&to=2026-01-01T10:00"),
                at("trail-check", "/admin/trail-check", "admin", () -> ""),
                hr(
                        "certificates",
                        "/hr/certificates",
                        () -> "?" + Scene.graduate().id()),
                hr("certificates-none", "/hr/certificates", () -> "?from=2099-01-01"),
                hr("certificates-refused", "/hr/certificates", () -> "?until=nonsense&refused=none"),
                hr("certificate-design", "/hr/certificate-design", () -> ""),
                hr("people", "/hr/people", () -> ""),
                hr(
                        "people-certified",
                        "/hr/people",
                        () -> "?words=" + Scene.graduate().login()),
                hr("people-none", "/hr/people", () -> "?words=nobody-of-this-name"),
                hr("positions", "/hr/positions", () -> ""),
                hr(
                        "position",
                        "/hr/position",
                        () -> "?id="
                                + Rows.find("select min(position_id) from required_level")
                                        .get(0) + "&done=saved"),
                new Shown("hr-position-none", "/hr/position", () -> "hr", () -> "?id=0", 404),
                hr(
                        "accommodation-none",
                        "/hr/accommodation",
                        () -> "?id=" + Scene.newcomer().id()),
                hr(
                        "accommodation",
                        "/hr/accommodation",
                        () -> "?id=" + Scene.unhurried().id()),
                hr("hire-day", "/hr/hire-day", () -> "?id=" + Scene.unhurried().id()),
                hr("running", "/hr/running", () -> "?" + Scene.busy().id()),
                hr(
                        "running-none",
                        "/hr/running",
                        () -> "?exam=" + Player.COURSE + "/none&extended=2&ended=1&"
                                + Scene.busy().id()),
                at(
                        "running",
                        "/author/running",
                        "trainer",
                        () -> "?" + Scene.busy().id()),
                hr("incidents", "/hr/incidents", () -> "?" + Scene.reporting().id()),
                at("incidents", "/author/incidents", "trainer", () -> ""),
                hr(
                        "grants",
                        "/hr/grants",
                        () -> "?person=" + Scene.granted().id() + "&exam=" + Player.COURSE + "/level-2"),
                at("grants", "/author/grants", "trainer", () -> "?done=granted"),
                hr("attempt", "/hr/attempt", () -> "?id=" + Scene.busy().exam()),
                hr("attempt-late", "/hr/attempt", () -> "?id=" + Scene.late().exam()),
                hr("framework", "/hr/framework", () -> "?with=" + Study.draft()),
                hr("framework-draft", "/hr/framework-draft", () -> "?with=" + Study.draft()),
                hr("framework-scale", "/hr/framework-scale", () -> "?with=" + Study.draft()),
                hr(
                        "framework-competency",
                        "/hr/framework-competency",
                        () -> "?id=" + Player.COURSE + "&with=" + Study.draft()),
                hr(
                        "framework-level",
                        "/hr/framework-level",
                        () -> "?competency=" + Player.COURSE + "&level=3&with=" + Study.draft()),
                hr(
                        "framework-rule",
                        "/hr/framework-rule",
                        () -> "?competency=" + Player.COURSE + "&level=4&at=2&with=" + Study.draft()),
                new Shown(
                        "hr-framework-level-none",
                        "/hr/framework-level",
                        () -> "hr",
                        () -> "?competency=none&level=3&with=" + Study.draft(),
                        404),
                hr("framework-rules", "/hr/framework-rules", () -> ""),
                hr("framework-rules-other", "/hr/framework-rules", () -> "?competency=difficult-clients&on=2001-01-01"),
                new Shown("hr-framework-rules-none", "/hr/framework-rules", () -> "hr", () -> "?version=0", 404),
                hr("framework-changes", "/hr/framework-changes", () -> "?to=draft&with=" + Study.draft()),
                new Shown("hr-framework-changes-none", "/hr/framework-changes", () -> "hr", () -> "?from=0", 404),
                hr("framework-impact", "/hr/framework-impact", () -> "?with=" + Study.draft()),
                hr("framework-publish", "/hr/framework-publish", () -> "?with=" + Study.draft()),
                admin("people", "/admin/people", () -> ""),
                admin("people-none", "/admin/people", () -> "?words=nobody-of-this-name&role=hr"),
                admin("people-left", "/admin/people", () -> {
                    Scene.gone();
                    return "?state=left";
                }),
                admin("person", "/admin/person", () -> "?id=" + Scene.newcomer().id() + "&done=saved"),
                admin(
                        "person-left",
                        "/admin/person",
                        () -> "?id=" + Scene.gone().id()),
                admin(
                        "person-blocked",
                        "/admin/person",
                        () -> "?id=" + Scene.blocked().id()),
                admin("person-oneself", "/admin/person", () -> "?id=" + Study.idOf("admin")),
                admin("new-person", "/admin/new-person", () -> ""),
                admin("departments", "/admin/departments", () -> "?done=added"),
                admin(
                        "department",
                        "/admin/department",
                        () -> "?id="
                                + Rows.find("select min(id) from department where parent_id is not null")
                                        .get(0)));
    }

    private static Shown admin(String name, String view, Supplier<String> query) {
        return new Shown("admin-" + name, view, () -> "admin", query);
    }

    private static String module() {
        return Study.modules().get(0);
    }

    private static Shown open(String name, String view, Supplier<String> query) {
        return new Shown(name, view, null, query);
    }

    private static Shown of(String name, String view, Supplier<Scene> scene, Function<Scene, String> query) {
        return new Shown(name, view, () -> scene.get().login(), () -> query.apply(scene.get()));
    }

    /** A page of somebody's work. */
    private static Shown at(String name, String view, String account, Supplier<String> query) {
        return new Shown(view.split("/")[1] + "-" + name, view, () -> account, query);
    }

    private static Shown hr(String name, String view, Supplier<String> query) {
        return new Shown("hr-" + name, view, () -> "hr", query);
    }
}
