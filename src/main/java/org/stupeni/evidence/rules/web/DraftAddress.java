package org.stupeni.evidence.rules.web;

/** The addresses of the pages that edit the draft. */
final class DraftAddress {

    private DraftAddress() {}

    static String competency(String id) {
        return "/hr/framework-competency?id=" + id;
    }

    static String level(String competency, int level) {
        return "/hr/framework-level?competency=" + competency + "&level=" + level;
    }

    static String rule(String competency, int level) {
        return "/hr/framework-rule?competency=" + competency + "&level=" + level;
    }

    static String criterion(String competency, int level, String way) {
        return rule(competency, level) + "&at=" + (way.isEmpty() ? "top" : way);
    }

    /** A level as an address names it, 0 where it is none. */
    static int level(String text) {
        return text != null && text.matches("[2-5]") ? Integer.parseInt(text) : 0;
    }
}
