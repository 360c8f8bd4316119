package org.stupeni.browser;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Every page of the portal in every state that looks different: what {@link PhonePagesIT} and {@link DeskPagesIT} look at.
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
                of("home-first-day", "/learn/home", Scene::newcomer, scene -> ""),
                of("home-failed", "/learn/home", Scene::failed, scene -> ""),
                of("home-waiting", "/learn/home", Scene::waiting, scene -> ""),
                of("home-certified", "/learn/home", Scene::graduate, scene -> ""),
                of("courses", "/learn/courses", Scene::newcomer, scene -> ""),
                of("courses-completed", "/learn/courses", Scene::graduate, scene -> ""),
                of("course", "/learn/course", Scene::newcomer, scene -> "?id=" + Player.COURSE),
                of("course-completed", "/learn/course", Scene::graduate, scene -> "?id=" + Player.COURSE),
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
                of("certificates-none", "/learn/certificates", Scene::newcomer, scene -> ""),
                of("certificates", "/learn/certificates", Scene::graduate, scene -> ""),
                of("notes-none", "/learn/notes", Scene::newcomer, scene -> ""),
                of("notes", "/learn/notes", Scene::graduate, scene -> ""),
                of("profile", "/learn/profile", Scene::newcomer, scene -> ""),
                of("password", "/learn/password", Scene::newcomer, scene -> ""),
                open("new-password", "/new-password", () -> "?link=" + Rows.newPasswordLink(Rows.newLearner())),
                hr("decisions", "/hr/decisions", () -> "?" + Scene.waiting().id()),
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
                at("courses", "/author/courses", "trainer", () -> ""),
                at("course", "/author/course", "trainer", () -> "?id=" + Player.COURSE),
                at("lesson", "/author/lesson", "trainer", () -> OF_COURSE + "&id=loyalty"),
                at("bank", "/author/bank", "trainer", () -> ""),
                at("bank-none", "/author/bank", "trainer", () -> OF_COURSE + "&text=zzz"),
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
                at("state", "/admin/state", "admin", () -> ""),
                at("jobs", "/admin/jobs", "admin", () -> ""),
                at("settings", "/admin/settings", "admin", () -> ""),
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
                hr("people", "/hr/people", () -> ""),
                hr(
                        "people-certified",
                        "/hr/people",
                        () -> "?words=" + Scene.graduate().login()),
                hr("people-none", "/hr/people", () -> "?words=nobody-of-this-name"),
                hr(
                        "accommodation-none",
                        "/hr/accommodation",
                        () -> "?id=" + Scene.newcomer().id()),
                hr(
                        "accommodation",
                        "/hr/accommodation",
                        () -> "?id=" + Scene.unhurried().id()),
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
