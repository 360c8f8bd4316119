package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.Texts;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** Every type of question that has fields of its own: answered by keyboard on a phone, kept, handed in and reviewed. */
@ExtendWith(Visitors.class)
class TypesIT {

    private static final String COURSE = "every-type";

    /** Words and figures of keys, weights and feedback; none of them stands in what is asked. */
    private static final List<String> SECRETS =
            List.of("canary", "731", "842", "917", "918", "919", "916", "915", "914", "kind-", "\"calm\"", "\"sorry\"");

    /** Four long letters in Cyrillic are more than a browser sends at once while a page is being left. */
    private static final int LETTERS = 4;

    private static final int LONG = 9_900;

    /** In the first hour only what was answered and whether it was right; then everything. */
    private static final ReviewPolicy FIRST_LITTLE_THEN_ALL = new ReviewPolicy(
            EnumSet.of(Part.ANSWERS),
            EnumSet.of(Part.ANSWERS, Part.MARKS),
            EnumSet.allOf(Part.class),
            EnumSet.allOf(Part.class),
            false);

    @BeforeAll
    static void publish() {
        LocalText text = new LocalText("Все виды вопросов", "All types of questions");
        Course course = new Course(
                COURSE,
                "client-orientation",
                text,
                text,
                text,
                false,
                List.of(new CourseModule(
                        "one",
                        text,
                        text,
                        List.of(new Lesson("only", text, 5, text)),
                        List.of(),
                        IntStream.rangeClosed(1, LETTERS)
                                .mapToObj(number -> new Question(
                                        "letter-" + number,
                                        "co2-basics",
                                        "only",
                                        1,
                                        new LocalText("Письмо " + number, "Letter " + number),
                                        null,
                                        new Open(0, 0, List.of(), null)))
                                .toList())),
                AllTypes.questions("only", "co2-basics").stream()
                        .map(TypesIT::hinted)
                        .toList(),
                List.of(new Exam(
                        "exam",
                        text,
                        2,
                        40,
                        3,
                        1,
                        30,
                        8,
                        text,
                        FIRST_LITTLE_THEN_ALL,
                        List.of(new Exam.Draw(null, null, null, Set.of(), 8)))));
        String document = Json.write(course);
        Rows.change(
                "insert into course_version (id, course_id, number, hash, document, published_at)"
                        + " values (nextval('course_version_seq'), ?, 1, ?, ?, cast(? as timestamp)) on conflict do nothing",
                COURSE,
                Sha256.of(document),
                document,
                Rows.timestamp(Instant.now()));
    }

    /** No exam shows a hint, though its questions have one. */
    private static Question hinted(Question question) {
        return new Question(
                question.id(),
                question.indicator(),
                question.lesson(),
                question.difficulty(),
                question.tags(),
                question.ask(),
                new LocalText("canary-hint", "canary-hint"),
                question.feedback(),
                question.task());
    }

    @Test
    void everyTypeIsAnsweredByKeyboardKeptAndReviewed() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        Player player = begins(learner, "/learn/exam?course=" + COURSE + "&id=exam");

        puts(learner, player);
        numbers(learner, player);
        types(learner, turn(player, "short-text").locator("[data-field=text]"), "эмпатия");
        types(learner, turn(player, "cloze").locator("input.gap").first(), "привет");
        types(learner, turn(player, "open").locator("textarea"), "Здравствуйте, уже смотрю ваш заказ.");
        rates(learner, player);
        confirms(learner, player);
        talks(learner, player);
        player.awaitsSaved();
        List<String> order = items(section(player, "ordering"));
        assertThat(player.page().content()).contains("Задание cloze");
        noSecretWasHeard(player);

        player.reload();

        assertThat(items(section(player, "ordering"))).isEqualTo(order);
        assertThat(section(player, "numeric").locator("[data-field=number]")).hasValue("731,5");
        assertThat(section(player, "numeric").locator("[data-field=unit]")).hasValue("кг");
        assertThat(section(player, "short-text").locator("[data-field=text]")).hasValue("эмпатия");
        assertThat(section(player, "cloze").locator("input.gap").first()).hasValue("привет");
        assertThat(section(player, "open").locator("textarea")).hasValue("Здравствуйте, уже смотрю ваш заказ.");
        assertThat(rating(player).locator("input:checked")).hasCount(3);
        assertThat(ranking(player).locator("[data-touched]")).isAttached();
        turn(player, "dialogue");
        assertThat(section(player, "dialogue").getByText("Спасибо, жду.")).isVisible();
        assertThat(Receipts.log(Portal.database().dataSource(), player.attempt()))
                .isEqualTo(player.receipts());

        learner.page().evaluate("() => { location.hash = '#summary'; }");
        assertThat(learner.page().locator("#summary-partly a")).hasText(Pattern.compile("\\d: 1 из 3"));
        learner.looksRight("types-summary");
        player.handsIn();
        noSecretWasHeard(player);
        learner.button("quiz_result.show").click();
        learner.sees("quiz_review.more_title");
        assertThat(learner.page().locator("details.review")).hasCount(8);
        noSecretWasHeard(player);

        Rows.change("update attempt set settles_at = settles_at - interval '2 hours' where id = ?", player.attempt());
        learner.page().reload();
        reviewed(learner);
    }

    @Test
    void longLettersWrittenOfflineAllArrive() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.DESK);
        Player player = begins(learner, "/learn/practice?course=" + COURSE + "&module=one");
        learner.expect("ERR_INTERNET_DISCONNECTED");
        learner.context().setOffline(true);
        for (int number = 1; number <= LETTERS; number++) {
            Locator field = player.turnsTo(number).locator("textarea");
            field.fill(letter(number));
            field.blur();
        }
        assertThat(player.outage()).isVisible();

        learner.context().setOffline(false);
        player.awaitsSaved();

        player.reload();
        for (int number = 1; number <= LETTERS; number++) {
            assertThat(player.turnsTo(number).locator("textarea")).hasValue(letter(number));
        }
        Sums.compared("long answers offline", player);
    }

    private static String letter(int number) {
        return ("письмо".repeat(9) + number + " ")
                .repeat(LONG)
                .substring(0, LONG)
                .strip();
    }

    @Test
    void whatWasSaidInAnExamOnOneDeviceStandsOnTheOther() {
        String login = Rows.newLearner();
        Visitor phone = Visitor.as(login, Look.PHONE);
        Player here = begins(phone, "/learn/exam?course=" + COURSE + "&id=exam");
        Player there = here.on(Visitor.as(login, Look.DESK));
        phone.expect("ERR_INTERNET_DISCONNECTED");
        phone.context().setOffline(true);
        Locator talk = turn(here, "dialogue");
        talk.getByText("Ждите").click();
        turn(there, "dialogue").getByText("Сейчас проверю").click();
        there.awaitsSaved();

        phone.context().setOffline(false);
        here.awaitsSaved();

        assertThat(talk.locator("[data-part=refused]")).hasText(phone.text("quiz_attempt.step_back"));
        assertThat(talk.getByText("И что там?")).isVisible();
        phone.looksRight("types-step-back");
        talk.getByText("Будет завтра").click();
        here.awaitsSaved();
        assertThat(talk.locator("[data-part=refused]")).isHidden();
        refusesAStepBack(login, here, talk);
        SortedSet<String> both = new TreeSet<>(here.receipts());
        both.addAll(there.receipts());
        assertThat(both).hasSize(2);
        Sums.compared("step back in a conversation", here.attempt(), both);
    }

    private static void refusesAStepBack(String login, Player player, Locator talk) {
        String rude = talk.locator("[data-reply]:has-text('Ждите')").getAttribute("data-reply");
        HttpResponse<String> answer = Caller.as(login)
                .postJson(
                        "/api/learn/attempts/" + player.attempt() + "/responses",
                        "{\"question\":%s,\"seq\":9,\"device\":\"it\",\"clock\":0,\"response\":{\"order\":[\"%s\"]}}"
                                .formatted(talk.getAttribute("data-question"), rude));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("\"REFUSED\"", Texts.of(Language.RU, "quiz_attempt.step_back"))
                .doesNotContain("savedAt\":null");
    }

    @Test
    void aPracticeOfTheDemoCourseTakesAnAnswerOfEveryTypeAndSaysWhatItIsWorth() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.DESK);
        Player player = begins(learner, "/learn/practice?course=demo-types&module=every-type");
        givesAHintToWhoeverAsks(learner, player);
        Set<String> types = new TreeSet<>();
        for (int number = 1; number <= player.questions(); number++) {
            Locator section = player.turnsTo(number);
            types.add(section.getAttribute("data-type"));
            if ("numeric".equals(section.getAttribute("data-type"))) {
                refusesWhatIsNoNumber(learner, section);
            }
            if ("open".equals(section.getAttribute("data-type"))) {
                isToldThatALetterIsTooShort(learner, section, number);
            }
            if ("cloze".equals(section.getAttribute("data-type"))) {
                isAskedForTheGapsThatAreOpen(learner, section);
            }
            answersSomething(section);
            section.locator("[data-deed=check]").click();
            if ("open".equals(section.getAttribute("data-type"))) {
                assertThat(section.locator("[data-part=check-note]")).containsText("1");
                section.locator("[data-deed=check]").click();
            }
            assertThat(section.locator("[data-part=feedback] strong").first())
                    .not()
                    .isEmpty();
        }

        assertThat(types).hasSameSizeAs(QuestionType.values());
        player.handsIn();
        assertThat(Receipts.log(Portal.database().dataSource(), player.attempt()))
                .isEqualTo(player.receipts());
    }

    /** It is read out, is there again after a reload, and no other question opens with it; nobody else's practice is shown to anybody. */
    private static void givesAHintToWhoeverAsks(Visitor learner, Player player) {
        Locator hint = turn(player, "ordering").locator(".hint [data-part=hint]");
        assertThat(hint).isHidden();
        learner.presses("Enter", section(player, "ordering").locator(".hint summary"));
        assertThat(hint).hasText("Решение — в конце.");
        assertThat(learner.page().locator("#announcement")).hasText("Решение — в конце.");
        learner.looksRight("types-hint");

        player.reload();
        turn(player, "ordering");
        assertThat(hint).isVisible();
        assertThat(learner.page().locator("details.hint[open]")).hasCount(1);
        assertThat(Caller.as(Rows.newLearner())
                        .get("/learn/attempt?id=" + player.attempt())
                        .statusCode())
                .isEqualTo(404);
    }

    /** Nothing unfolds on paper: what can be chosen stands there, and there is a place to write. */
    @Test
    void aPaperThatIsPrintedCanBeAnsweredWithAPen() {
        Visitor trainer = Visitor.as("trainer", Look.DESK);
        trainer.open("/author/preview?course=demo-types&module=every-type&seed=7");
        Page page = trainer.page();
        Locator onPaper = page.locator(".on-paper");
        assertThat(onPaper.first()).isAttached();
        assertThat(page.locator(".on-paper:visible")).hasCount(0);
        assertThat(trainer.button("quiz_preview.print")).isVisible();
        assertThat(page.locator(".hint summary").first()).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(trainer.button("quiz_preview.print")).isHidden();
        assertThat(page.locator(".hint:visible")).hasCount(0);
        choicesStandOnPaper(page, "matching", "select[data-left] >> nth=0 >> option:not([value=''])");
        choicesStandOnPaper(page, "cloze", "select[data-left] option:not([value=''])");
        choicesStandOnPaper(page, "numeric", "[data-field=unit] option:not([value=''])");
        for (String plain : List.of("single", "multiple", "true-false")) {
            assertThat(of(page, plain).locator(".option input").first()).isVisible();
        }
        assertThat(of(page, "short-text").locator("input")).isVisible();
        assertThat(of(page, "open").locator("textarea")).isVisible();
        assertThat(of(page, "ordering").locator(".on-paper")).hasText(trainer.text("quiz_task.paper_order"));
        assertThat(of(page, "ordering").locator(".on-paper")).isVisible();
        assertThat(of(page, "ordering").locator(".order-moves:visible")).hasCount(0);
        assertThat(page.locator("[data-type=judgement] :is([data-rate], .order-item):visible")
                        .first())
                .isVisible();
        standsAsAWhole(of(page, "dialogue"));
    }

    private static void choicesStandOnPaper(Page page, String type, String choices) {
        List<String> shown = of(page, type).locator(choices).allTextContents();
        assertThat(shown).as(type).isNotEmpty();
        Locator written = of(page, type).locator(".paper-choices li:visible");
        assertThat(written).hasCount(shown.size());
        assertThat(written.allTextContents())
                .as(type)
                .zipSatisfy(shown, (line, choice) -> assertThat(line).endsWith(choice));
    }

    /** Every turn of a conversation has its number, and every reply says at which number it goes on. */
    private static void standsAsAWhole(Locator dialogue) {
        assertThat(dialogue.locator(".talk:visible")).hasCount(0);
        assertThat(dialogue.locator(".talk-place:visible"))
                .hasCount(dialogue.locator("[data-turn]").count());
        assertThat(dialogue.locator(".talk-place li:visible"))
                .hasCount(dialogue.locator("[data-reply]").count());
        assertThat(dialogue.locator(".paper-to").allTextContents())
                .allMatch(text -> text.matches("→ (дальше|go to) [2-9]\\d*"));
    }

    private static Locator of(Page page, String type) {
        return page.locator("[data-question][data-type='" + type + "']");
    }

    /** An answer that cannot be read is not fixed: it could only be wrong. */
    private static void refusesWhatIsNoNumber(Visitor learner, Locator section) {
        Locator number = section.locator("[data-field=number]");
        number.fill("много");
        number.blur();
        section.locator("[data-deed=check]").click();
        assertThat(section.locator("[data-part=check-note]")).hasText(learner.text("quiz_player.number_first"));
        assertThat(section.locator("[data-part=feedback]")).isHidden();
    }

    /** A letter below its fewest words is kept, and stands in the overview as an answer that is not whole. */
    private static void isToldThatALetterIsTooShort(Visitor learner, Locator section, int number) {
        Locator letter = section.locator("textarea");
        letter.fill("Три слова всего");
        letter.blur();
        assertThat(learner.page().locator(".navigator [data-jump='" + number + "']"))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(
                                ", " + learner.text("quiz_player.state_partly") + ", 3 (из|of) \\d+ (слов|words)$"));
    }

    /** Whatever comes first, with the fields that the question has. */
    private static void answersSomething(Locator section) {
        for (Locator field :
                section.locator("input[data-field], textarea[data-field]").all()) {
            field.fill("12");
        }
        for (Locator select :
                section.locator("select[data-left], select[data-field]").all()) {
            select.selectOption(new SelectOption().setIndex(1));
        }
        for (Locator group : section.locator("[role=radiogroup]").all()) {
            group.locator("input").first().check();
        }
        for (String first : List.of(".option input", "[data-confirm]")) {
            if (section.locator(first).count() > 0) {
                section.locator(first).first().click();
            }
        }
        while (section.locator("[data-reply]:visible").count() > 0) {
            section.locator("[data-reply]:visible").first().click();
        }
    }

    /** Half an answer is not fixed by a press that came too early. */
    private static void isAskedForTheGapsThatAreOpen(Visitor learner, Locator section) {
        Locator gaps = section.locator("input.gap, select.gap");
        String places =
                IntStream.rangeClosed(2, gaps.count()).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        if ("SELECT".equals(gaps.first().evaluate("gap => gap.tagName"))) {
            gaps.first().selectOption(new SelectOption().setIndex(1));
        } else {
            gaps.first().fill("12");
        }
        section.locator("[data-deed=check]").click();

        assertThat(section.locator("[data-part=check-note]")).containsText(places);
        assertThat(section.locator("[data-part=feedback]")).isHidden();
        learner.looksRight("types-unfinished");
    }

    private static Player begins(Visitor learner, String start) {
        learner.keepsReceipts();
        learner.open(start);
        learner.page().locator("#begin").click();
        learner.isAt("/learn/attempt");
        return Player.opened(learner);
    }

    private static void reviewed(Visitor learner) {
        Page page = learner.page();
        assertThat(page.locator("h1")).hasText(learner.text("quiz_result.provisional"));
        assertThat(page.locator("details.review")).hasCount(8);
        page.evaluate("() => document.querySelectorAll('details.review').forEach(each => { each.open = true; })");
        assertThat(page.getByText("731,5 ± 1 кг")).hasCount(0);
        assertThat(page.getByText("731,5 кг")).isVisible();
        assertThat(page.getByText("прощание")).isVisible();
        assertThat(page.getByText("canary-thanks")).isVisible();
        assertThat(page.getByText("Здравствуйте, уже смотрю ваш заказ.")).isVisible();
        assertThat(page.getByText("canary-model")).hasCount(0);
        learner.sees("quiz_review.waiting");
        learner.looksRight("types-review");
    }

    /** Moves the first step down; the focus goes with it. */
    private static void puts(Visitor learner, Player player) {
        Locator section = turn(player, "ordering");
        List<String> before = items(section);
        assertThat(section.locator("[data-part=untouched]")).isVisible();
        Locator down = section.locator("[data-item='" + before.get(0) + "'] [data-move='1']");
        learner.presses("Enter", down);

        assertThat(items(section)).containsExactly(before.get(1), before.get(0), before.get(2));
        assertThat(down).isFocused();
        assertThat(section.locator("[data-part=told-move]")).hasText("Теперь на месте 2 из 3.");
        learner.looksRight("types-ordering");
    }

    private static void numbers(Visitor learner, Player player) {
        Locator section = turn(player, "numeric");
        Locator number = section.locator("[data-field=number]");
        Locator unit = section.locator("[data-field=unit]");
        types(learner, number, "много");
        assertThat(section.locator("[data-part=unreadable]")).hasText(learner.text("quiz_task.unreadable"));
        assertThat(number).hasAttribute("aria-invalid", "true");
        learner.tabsTo(unit);
        assertThat(section.locator("[data-part=unreadable]")).hasText(learner.text("quiz_task.unreadable"));
        learner.tabsBackTo(number);
        learner.page().keyboard().press("Control+a");
        learner.page().keyboard().type("731,5");
        assertThat(section.locator("[data-part=unreadable]")).isEmpty();
        learner.presses("ArrowDown", unit);
        assertThat(unit).hasValue("кг");
        learner.looksRight("types-numeric");
    }

    private static void types(Visitor learner, Locator field, String text) {
        learner.tabsTo(field);
        learner.page().keyboard().type(text);
    }

    private static void rates(Visitor learner, Player player) {
        Locator section = turn(player, rating(player));
        for (Locator group : section.locator("[role=radiogroup]").all()) {
            learner.presses("Space", group.locator("input").first());
            learner.page().keyboard().press("ArrowRight");
            assertThat(group.locator("input[value='2']")).isChecked();
        }
        learner.looksRight("types-rating");
    }

    private static void confirms(Visitor learner, Player player) {
        Locator section = turn(player, ranking(player));
        learner.presses("Enter", section.locator("[data-confirm]"));
        assertThat(section.locator("[data-part=touched]")).isVisible();
    }

    private static void talks(Visitor learner, Player player) {
        Locator section = turn(player, "dialogue");
        assertThat(section.getByText(learner.text("quiz_task.dialogue_exam"))).isVisible();
        learner.presses("Enter", section.getByText("Сейчас проверю"));
        assertThat(section.locator("[data-turn]:has-text('И что там?')")).isFocused();
        assertThat(section.getByText("Ждите")).isHidden();
        learner.presses("Enter", section.getByText("Будет завтра"));
        assertThat(section.getByText("Спасибо, жду.")).isVisible();
        assertThat(section.locator("[data-part=reply]:visible").first()).hasText("Сейчас проверю");
        learner.looksRight("types-dialogue");
    }

    private static void noSecretWasHeard(Player player) {
        StringBuilder everything = new StringBuilder(player.page().content().replace("731,5", ""));
        everything.append(player.page()
                .context()
                .request()
                .get("/api/learn/attempts/" + player.attempt() + "/state")
                .text()
                .replace("731,5", ""));
        String words = everything.toString().replaceAll("[0-9a-f]{12,}|\\d{4,}", "");
        assertThat(words).doesNotContain(SECRETS);
    }

    private static Locator section(Player player, String type) {
        return player.page().locator("[data-question][data-type='" + type + "']");
    }

    private static Locator rating(Player player) {
        return player.page().locator("[data-question]:has([role=radiogroup])");
    }

    private static Locator ranking(Player player) {
        return player.page().locator("[data-question][data-type=judgement]:has([data-order])");
    }

    private static Locator turn(Player player, String type) {
        return turn(player, section(player, type));
    }

    private static Locator turn(Player player, Locator section) {
        return player.turnsTo(Integer.parseInt(section.getAttribute("data-question")));
    }

    private static List<String> items(Locator section) {
        return section.locator("[data-item]").all().stream()
                .map(item -> item.getAttribute("data-item"))
                .toList();
    }
}
