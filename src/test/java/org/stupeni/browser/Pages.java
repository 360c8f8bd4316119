package org.stupeni.browser;

import java.util.List;
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

    private Pages() {}

    static List<Shown> all() {
        return List.of(
                new Shown("sign-in", "/sign-in", null, () -> ""),
                new Shown("home", "/learn/home", "employee", () -> ""),
                new Shown("levels", "/learn/levels", "employee", () -> ""),
                new Shown("why", "/learn/why", "employee", () -> "?competency=client-orientation"),
                new Shown("courses", "/learn/courses", "employee", () -> ""),
                new Shown("course", "/learn/course", "employee", () -> "?id=client-orientation"),
                new Shown("lesson", "/learn/lesson", "employee", () -> LESSON + "three-views"),
                new Shown("lesson-with-table", "/learn/lesson", "employee", () -> LESSON + "loyalty"));
    }
}
