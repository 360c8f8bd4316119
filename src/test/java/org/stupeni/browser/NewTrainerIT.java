package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who has only the task in hand writes a whole course in the browser, another trainer checks its keys, and a learner takes it. */
@ExtendWith(Visitors.class)
class NewTrainerIT {

    private static final List<String> TYPES = List.of(
            "single",
            "multiple",
            "true-false",
            "matching",
            "ordering",
            "numeric",
            "short-text",
            "cloze",
            "open",
            "judgement");

    private static final String LESSON = """
            Сначала слушают, потом отвечают.

            :::case Клиент у стойки
            Клиент ждал двадцать минут.
            :::

            Не перебивайте.%s

            :::try
            Выслушайте одного клиента до конца.
            :::

            :::summary
            - раз
            - два
            - три
            :::

            :::sources
            Придумано для проверки.
            :::
            """;

    @Test
    void aCourseIsWrittenItsKeysAreCheckedAndALearnerTakesIt() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        String draft = begins(trainer);
        adds(trainer, draft, "MODULE", "Слушать", 0);
        Filling.fields(page);
        adds(trainer, draft, "LESSON", "Дослушать", 0);
        writes(trainer, "");
        LessonPicture.into(trainer);
        Filling.awaitsSaved(page);
        String picture = page.locator("#body-ru").inputValue().replaceFirst("(?s).*(!\\[[^\n]+\\)).*", "$1");
        adds(trainer, draft, "MODULE", "Отвечать", 0);
        Filling.fields(page);
        adds(trainer, draft, "LESSON", "Ответить", 1);
        writes(trainer, "\n\n" + picture);
        for (String type : TYPES) {
            asks(trainer, draft, type);
        }
        setsTheExam(trainer, draft);

        trainer.open("/author/draft-publish?id=" + draft);
        assertThat(page.locator("#publish")).hasCount(0);
        page.locator("#ask-all").click();
        trainer.sees("preflight_publish.asked");
        checksTheKeys(draft);
        String course = publishes(trainer, draft);

        takes(course);
    }

    private static String begins(Visitor trainer) {
        trainer.open("/author/drafts");
        trainer.page().locator("#title").fill("Первый курс");
        trainer.page().locator("#competency").selectOption(Player.COURSE);
        trainer.page().locator("#add").click();
        trainer.isAt("/author/draft");
        Filling.fields(trainer.page());
        return trainer.page().url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private static void adds(Visitor trainer, String draft, String kind, String title, int module) {
        Page page = trainer.page();
        trainer.open("/author/draft?id=" + draft);
        if (page.locator("#add-part").getAttribute("open") == null) {
            page.locator("#add-part summary").click();
        }
        page.locator("#new-kind").selectOption(kind);
        page.locator("#new-title").fill(title);
        if (kind.equals("LESSON")) {
            page.locator("#new-module").selectOption(new SelectOption().setIndex(module));
        }
        trainer.button("draft_add.do").click();
        assertThat(page.locator("#editor-title")).containsText(title);
    }

    private static void writes(Visitor trainer, String picture) {
        Page page = trainer.page();
        page.locator("#title-en").fill("To hear somebody out");
        page.locator("#minutes").fill("3");
        page.locator("#body-ru").fill(LESSON.formatted(" Молчите." + picture));
        page.locator("#body-en").fill(LESSON.formatted(picture));
        Filling.awaitsSaved(page);
    }

    private static void asks(Visitor trainer, String draft, String type) {
        Page page = trainer.page();
        trainer.open("/author/draft-question?id=" + draft);
        page.locator("input[name=type][value=" + type + "]").check();
        page.locator("#where").selectOption("bank");
        page.locator("#ask").fill("Вопрос вида " + type);
        page.locator("#add").click();
        assertThat(page.locator("#ask-ru")).hasValue("Вопрос вида " + type);
        Filling.fields(page);
        assertThat(page.locator("#preview .question")).containsText("Вопрос вида " + type);
    }

    private static void setsTheExam(Visitor trainer, String draft) {
        Page page = trainer.page();
        adds(trainer, draft, "EXAM", "Экзамен", 0);
        page.locator("#level").selectOption("4");
        at(page, "draw.0.count").fill("5");
        page.locator("#cut").fill("4");
        Filling.fields(page);
        page.locator("button[value='draw.fix']").click();
        Locator word = at(page, "word.draw.1");
        word.selectOption(new SelectOption().setLabel((String)
                word.evaluate("one => [...one.options].find(option => option.text.includes('open')).text")));
        page.locator("button[value='draw.1.pick']").click();
        assertThat(at(page, "draw.1").locator(".map-picked li")).hasCount(1);
        assertThat(page.locator("#all-told li")).hasCount(0);
    }

    /** Each question is answered without its key first. */
    private static void checksTheKeys(String draft) {
        Visitor other = Visitor.as("trainer2");
        Page page = other.page();
        List<String> asked = Rows.find(
                "select id from key_review where state = 'ASKED' and draft_id = ? order by id", Long.valueOf(draft));
        assertThat(asked).hasSize(TYPES.size());
        for (String review : asked) {
            other.open("/author/key-review?id=" + review);
            answers(page);
            page.locator("#answer").click();
            other.sees("key_review.done_answered");
            page.locator("[name=verdict][value=agrees]").check();
            page.locator("#reason").fill("Ключ верен: так сказано в уроке");
            page.locator("#decide").click();
            other.sees("key_review.done_decided");
            boolean last = review.equals(asked.get(asked.size() - 1));
            assertThat(page.locator("#next-key[href$='id=" + (last ? "" : asked.get(asked.indexOf(review) + 1)) + "']"))
                    .hasCount(last ? 0 : 1);
        }
    }

    private static String publishes(Visitor trainer, String draft) {
        Page page = trainer.page();
        trainer.open("/author/draft-publish?id=" + draft);
        page.locator("#reason").fill("Первая версия");
        page.locator("[name=seen-all]").check();
        page.locator("#publish").click();
        trainer.isAt("/author/course");
        return page.url().replaceFirst(".*[?&]id=([a-z0-9-]+).*", "$1");
    }

    private static void takes(String course) {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        learner.open("/learn/course?id=" + course);
        learner.page()
                .locator("main a", new Page.LocatorOptions().setHasText("Дослушать"))
                .first()
                .click();
        LessonPicture.isSeen(learner.page());
        String exam = Rows.find(
                        "select node_id from draft_node n join course_draft d on d.id = n.draft_id where n.kind = 'EXAM' and d.course_id = ?",
                        course)
                .get(0);
        learner.open("/learn/exam?course=" + course + "&id=" + exam);
        learner.page().locator("#begin").click();
        learner.isAt("/learn/attempt");
        Player player = Player.opened(learner);
        assertThat(player.questions()).isEqualTo(6);
        answers(learner.page());
        player.awaitsSaved();
        player.handsIn();
        learner.button("quiz_result.show").click();
        learner.sees("quiz_result.provisional");
    }

    /** Gives some answer to each question of the page, as somebody would who guesses. */
    private static void answers(Page page) {
        page.evaluate("""
                () => {
                  const told = (field) => {
                    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
                  };
                  for (const question of document.querySelectorAll("[data-question]")) {
                    const begun = new Set();
                    question.querySelectorAll("select[data-left]").forEach((field, i) => {
                      field.selectedIndex = i + 1;
                      told(field);
                    });
                    for (const field of question.querySelectorAll(".option input, input[data-rate]")) {
                      if (!begun.has(field.name)) {
                        begun.add(field.name);
                        field.click();
                      }
                    }
                    for (const field of question.querySelectorAll("[data-field]")) {
                      field.value = "12";
                      told(field);
                    }
                    question.querySelector("[data-confirm]")?.click();
                  }
                }
                """);
    }

    private static Locator at(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
