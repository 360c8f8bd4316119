package org.stupeni.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A file that is sent to be kept: its name as RFC 6266 wants it, in any letters and beside it in Latin ones. */
public final class Attachment {

    private Attachment() {}

    /**
     * Names the file of an answer and keeps it out of every store on the way.
     *
     * @param latin for programs that know no other letters
     * @param full as people read it
     */
    public static void name(HttpServletResponse response, String latin, String full) {
        response.setHeader("Content-Disposition", header(latin, full));
        response.setHeader("Cache-Control", "private, no-store");
    }

    /**
     * The same for what differs from day to day: the day stands before the ending, as in {@code people-2026-11-23.csv}.
     *
     * @param what in Latin letters
     * @param title as people read it
     */
    static void dated(HttpServletResponse response, String what, String title, LocalDate day, String ending) {
        name(response, what + "-" + day + "." + ending, title + " " + day + "." + ending);
    }

    /** What {@code Content-Disposition} says, see {@link #name}. */
    public static String header(String latin, String full) {
        String plain = latin.replaceAll("[^A-Za-z0-9._ -]", "-");
        String encoded = URLEncoder.encode(full.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " "), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
