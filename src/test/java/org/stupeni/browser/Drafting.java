package org.stupeni.browser;

import java.net.http.HttpResponse;

/** A draft of the course, opened once for all tests that only look at it. */
final class Drafting {

    private static String draft;

    private Drafting() {}

    /** The query of its pages. */
    static synchronized String draft() {
        if (draft == null) {
            HttpResponse<String> opened =
                    Forms.submit(Caller.as("trainer"), "/author/course?id=" + Player.COURSE, "edit");
            draft = opened.headers().firstValue("Location").orElseThrow().replaceFirst(".*\\?", "?");
        }
        return draft;
    }

    /** The query of the pages of its first node of this kind. */
    static String node(String kind) {
        return draft() + "&node="
                + Rows.find(
                                "select id from draft_node where draft_id = ? and kind = '" + kind + "' order by place",
                                Long.valueOf(draft().replaceFirst(".*id=", "")))
                        .get(0);
    }

    /** A review that waits: of the key of the first question of its bank. */
    static synchronized Object review() {
        String waiting = "select id from key_review where state = 'ASKED' order by id";
        if (Rows.find(waiting).isEmpty()) {
            Forms.submitUnseen(
                    Caller.as("trainer"), "/author/draft" + node("BANK"), "key-form", "ask-key", "remark", "");
        }
        return Rows.find(waiting).get(0);
    }
}
