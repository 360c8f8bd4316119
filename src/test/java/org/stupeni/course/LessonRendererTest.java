package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

class LessonRendererTest {

    private static final String LEAD = "Вводный *абзац*.\n\n";

    @Test
    void theFirstParagraphIsTheLead() {
        assertThat(html("Вводный *абзац*.\n\nДальше."))
                .isEqualTo("<p class=\"prose-lead\">Вводный <em>абзац</em>.</p>\n<p>Дальше.</p>\n");
    }

    @Test
    void aCaseHasALabelAndItsTitle() {
        assertThat(html(LEAD + ":::case Пекарня & «Хлеб»\n> Цитата\n\nКонец.\n:::"))
                .contains("<section class=\"case\" aria-labelledby=\"lesson-case-1\">")
                .contains("Случай из практики</p>")
                .contains("<h3 id=\"lesson-case-1\">Пекарня &amp; «Хлеб»</h3><blockquote>")
                .endsWith("<p>Конец.</p>\n</section>");
    }

    @Test
    void twoCasesHaveTwoIds() {
        assertThat(html(LEAD + ":::case Один\nа\n:::\n\n:::case Два\nб\n:::"))
                .containsOnlyOnce("id=\"lesson-case-1\"")
                .containsOnlyOnce("id=\"lesson-case-2\"");
    }

    @Test
    void tryAndSummaryAreNamedInTheLanguageOfTheLesson() {
        String markdown = LEAD + ":::try\nа\n:::\n\n:::summary\n- а\n- б\n- в\n:::";

        assertThat(html(markdown))
                .contains(
                        "<section class=\"try\" aria-labelledby=\"lesson-try\"><h3 id=\"lesson-try\">Попробуйте сегодня</h3>")
                .contains(
                        "<section class=\"summary-three\" aria-labelledby=\"lesson-summary\"><h3 id=\"lesson-summary\">Коротко</h3>");
        assertThat(new LessonRenderer(course(markdown), lesson(markdown), Language.EN).html())
                .contains(">Try it today</h3>");
    }

    @Test
    void sourcesBeginWithTheirName() {
        assertThat(html(LEAD + ":::sources\nКнига.\n\nСайт.\n:::"))
                .contains("<div class=\"sources\"><p>Источники: Книга.</p>\n<p>Сайт.</p>\n</div>");
    }

    @Test
    void aPictureIsInlinedWithItsCaption() {
        assertThat(html(LEAD + "![Что *видно*](a.ru.svg \"Под <рисунком>\")"))
                .contains(
                        "<figure class=\"figure\"><svg viewBox=\"0 0 1 1\" role=\"img\" aria-labelledby=\"lesson-figure-1-desc\">")
                .contains("<desc id=\"lesson-figure-1-desc\">Что видно</desc>")
                .contains("<figcaption>Под &lt;рисунком&gt;</figcaption></figure>");
    }

    @Test
    void twoPicturesShareNoId() {
        assertThat(html(LEAD + "![а](a.ru.svg)\n\n:::case С\n![б](a.ru.svg)\n:::"))
                .containsOnlyOnce("id=\"lesson-figure-1-desc\"")
                .containsOnlyOnce("id=\"lesson-figure-2-desc\"")
                .doesNotContain("figcaption");
    }

    @Test
    void aTableCanBecomeCardsOnAPhone() {
        assertThat(html(LEAD + "| Раз | Два |\n|---|---|\n| 1 | **2** |\n| 3 | 4 |"))
                .contains("<table class=\"table table-cards\" role=\"table\">")
                .contains("<td role=\"cell\" data-label=\"Раз\"><span>1</span></td>")
                .contains("<td role=\"cell\" data-label=\"Два\"><span><strong>2</strong></span></td>")
                .contains("<td role=\"cell\" data-label=\"Раз\"><span>3</span></td>");
    }

    @Test
    void linksLeadToLessonsBesideThisPageAndOutside() {
        assertThat(html(LEAD + "[Урок](lesson:other) и [сайт](https://example.org/)."))
                .contains("<a href=\"lesson?course&#61;c1&amp;id&#61;other\">Урок</a>")
                .contains("<a href=\"https://example.org/\"");
    }

    @Test
    void nothingThatAReaderMissedBecomesHtml() {
        assertThat(
                        html(
                                LEAD
                                        + "<script>alert(1)</script>\n\n<b onclick=\"x\">а</b> [б](javascript:alert(1))\n\n:::case <i>С</i>\nа\n:::"))
                .doesNotContain("<script")
                .doesNotContain("<b")
                .doesNotContain("href=\"javascript")
                .doesNotContain("<i>");
    }

    @Test
    void aBlockBehindAListIsNoPartOfTheList() {
        assertThat(html(LEAD + "- а\n- б\n\n:::try\nв\n:::\n\n1. г\n:::sources\nд\n:::"))
                .contains("</ul>\n<section class=\"try\"")
                .contains("</ol>\n<div class=\"sources\"");
    }

    private static String html(String markdown) {
        return new LessonRenderer(course(markdown), lesson(markdown), Language.RU).html();
    }

    private static Lesson lesson(String markdown) {
        return new Lesson("first", both("Первый"), 5, both(markdown));
    }

    private static Course course(String markdown) {
        CourseModule module = new CourseModule(
                "m1",
                both("Модуль"),
                both("Модуль"),
                List.of(lesson(markdown)),
                List.of(new CourseModule.Picture("a.ru.svg", "<svg viewBox=\"0 0 1 1\"><rect width=\"1\"/></svg>")),
                List.of());
        return new Course(
                "c1", "care", both("Курс"), both("Курс"), both("Курс"), false, List.of(module), List.of(), List.of());
    }

    private static LocalText both(String text) {
        return new LocalText(text, text);
    }
}
