package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](lesson:first)    | href=\"/learn/lesson?course&#61;c1&amp;id&#61;first\"",
                "[a](https://x.org/y) | href=\"https://x.org/y\"",
                "lesson: no link      | lesson: no link",
                "<b>lesson:</b>       | &lt;b&gt;"
            })
    void linksLeadToLessonsOfTheCourse(String markdown, String html) {
        assertThat(LessonLinks.html(markdown, "c1")).contains(html);
    }
}
