package org.stupeni.quiz.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a lesson is read. */
final class LessonAddress {

    private LessonAddress() {}

    static String of(String courseId, String lessonId) {
        return "/learn/lesson?course=" + URLEncoder.encode(courseId, StandardCharsets.UTF_8) + "&id="
                + URLEncoder.encode(lessonId, StandardCharsets.UTF_8);
    }
}
