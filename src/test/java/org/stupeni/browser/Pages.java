package org.stupeni.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Every page of the portal as somebody finds it: what {@link PagesIT} looks at.
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
     * @param query with its question mark, asked for when the page is opened; may make what it shows
     */
    record Shown(String name, String view, String account, Supplier<String> query) {

        String address() {
            return view + query.get();
        }

        boolean isForLearners() {
            return !view.startsWith("/hr/");
        }
    }

    private static final String LESSON = "?course=client-orientation&id=";
    private static final String EXAM = "level-2";

    /** What pages show and somebody had to do first: done once, by whoever looks first. */
    private static final Map<String, String> DONE = new ConcurrentHashMap<>();

    private Pages() {}

    static List<Shown> all() {
        return List.of(
                new Shown("sign-in", "/sign-in", null, () -> ""),
                new Shown("verify", "/verify", null, () -> ""),
                new Shown("home", "/learn/home", "employee", () -> ""),
                new Shown("home-certified", "/learn/home", "observer", Pages::certified),
                new Shown("courses", "/learn/courses", "employee", () -> ""),
                new Shown("course", "/learn/course", "employee", () -> "?id=client-orientation"),
                new Shown("lesson", "/learn/lesson", "employee", () -> LESSON + "three-views"),
                new Shown("lesson-with-table", "/learn/lesson", "employee", () -> LESSON + "loyalty"),
                new Shown("practice", "/learn/practice", "trainer", () -> "?course=client-orientation&module=respect"),
                new Shown("exams", "/learn/exams", "employee", () -> ""),
                new Shown("exam", "/learn/exam", "employee", () -> LESSON + EXAM),
                new Shown("attempt", "/learn/attempt", "trainer", Pages::running),
                new Shown("result-failed", "/learn/result", "manager", Pages::failed),
                new Shown("result-passed", "/learn/result", "observer", Pages::passed),
                new Shown("levels", "/learn/levels", "observer", () -> ""),
                new Shown("why", "/learn/why", "observer", Pages::why),
                new Shown("certificates-none", "/learn/certificates", "employee", () -> ""),
                new Shown("certificates", "/learn/certificates", "observer", Pages::certified),
                new Shown("notes-none", "/learn/notes", "employee", () -> ""),
                new Shown("notes", "/learn/notes", "observer", Pages::certified),
                new Shown("decisions", "/hr/decisions", "hr", Pages::certified),
                new Shown("person", "/hr/person", "hr", Pages::person));
    }

    private static String running() {
        return DONE.computeIfAbsent("running", key -> attempt(Player.exam(learner("trainer"), EXAM)));
    }

    private static String failed() {
        return DONE.computeIfAbsent("failed", key -> attempt(Study.fails(learner("manager"), EXAM, 5)));
    }

    private static String passed() {
        return DONE.computeIfAbsent("passed", key -> {
            Visitor learner = learner("observer");
            Study.readsEverything("observer");
            Study.practisesEverything(learner);
            return attempt(Study.passes(learner, EXAM));
        });
    }

    /** The observer holds level 2: nothing is added to the address. */
    private static String certified() {
        passed();
        return DONE.computeIfAbsent("certified", key -> {
            Study.certifies(Visitor.as("hr", Look.DESK), Study.idOf("observer"));
            return "";
        });
    }

    private static String why() {
        return certified() + "?competency=client-orientation";
    }

    private static String person() {
        return certified() + "?id=" + Study.idOf("observer");
    }

    private static String attempt(Player player) {
        return "?id=" + player.attempt();
    }

    private static Visitor learner(String account) {
        return Visitor.as(account, Look.PHONE);
    }
}
