package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.LocalText;

/** One question of every type that has a form of its own in the player, with words in its key and feedback that stand nowhere else. */
public final class AllTypes {

    private static final String INDICATOR = "co2-basics";

    private AllTypes() {}

    /** The questions, all taught by this lesson and speaking for this indicator. */
    public static List<Question> questions(String lesson, String indicator) {
        return List.of(
                question("ordering", lesson, indicator, ordering()),
                question("numeric", lesson, indicator, numeric()),
                question("short-text", lesson, indicator, words("Эмпатия", "Empathy", "canary-short")),
                question("cloze", lesson, indicator, cloze()),
                question("open", lesson, indicator, open()),
                question("rating", lesson, indicator, judgement(Judgement.Credit.DISTANCE)),
                question("ranking", lesson, indicator, judgement(Judgement.Credit.RANK_DISTANCE)),
                question("dialogue", lesson, indicator, dialogue()));
    }

    /** The question with this name. */
    public static Question named(String name) {
        return questions("lesson", INDICATOR).stream()
                .filter(question -> question.id().equals("kind-" + name))
                .findFirst()
                .orElseThrow();
    }

    private static Question question(String name, String lesson, String indicator, Task task) {
        return new Question(
                "kind-" + name,
                indicator,
                lesson,
                1,
                both("Задание " + name, "Task " + name),
                same("canary-all-" + name),
                task);
    }

    private static Task ordering() {
        return new Ordering(
                Ordering.Credit.RELATIVE,
                List.of(
                        new Ordering.Step("listen", same("Выслушать"), same("canary-step")),
                        new Ordering.Step("ask", same("Уточнить"), null),
                        new Ordering.Step("offer", same("Предложить"), null)));
    }

    private static Task numeric() {
        return new Numeric(
                List.of(new Numeric.Value(
                        new BigDecimal("731.5"), BigDecimal.ONE, false, BigDecimal.ONE, same("canary-number"))),
                List.of(
                        new Numeric.Unit(both("кг", "kg"), List.of(), BigDecimal.ONE),
                        new Numeric.Unit(both("г", "g"), List.of(), new BigDecimal("0.001"))),
                new BigDecimal("0.5"),
                same("canary-otherwise"));
    }

    private static ShortText words(String ru, String en, String canary) {
        return new ShortText(
                List.of(new ShortText.Known(both(ru, en), List.of(), BigDecimal.ONE, same(canary))), false, true, null);
    }

    private static Task cloze() {
        return new Cloze(
                both(
                        "Сначала {{w}}, потом *ровно* {{n}} раза,\n\nв конце {{c}}.",
                        "First {{w}}, then *just* {{n}} times,\n\nat last {{c}}."),
                List.of(
                        new Cloze.Gap("w", 1, words("привет", "hello", "canary-gap"), null, null),
                        new Cloze.Gap(
                                "n",
                                1,
                                null,
                                Numeric.of(new Numeric.Value(
                                        new BigDecimal("842"), BigDecimal.ZERO, false, BigDecimal.ONE, null)),
                                null),
                        new Cloze.Gap(
                                "c",
                                1,
                                null,
                                null,
                                new Choice(
                                        QuestionType.SINGLE,
                                        List.of(
                                                new Choice.Option("bye", true, same("прощание"), same("canary-bye")),
                                                new Choice.Option(
                                                        "no", false, same("молчание"), same("canary-no")))))));
    }

    private static Task open() {
        return new Open(
                3,
                50,
                List.of(new Open.Criterion(
                        "tone",
                        same("canary-criterion"),
                        List.of(new Open.Step(0, same("canary-poor")), new Open.Step(2, same("canary-good"))))),
                same("canary-model"));
    }

    private static Task judgement(Judgement.Credit credit) {
        return new Judgement(
                credit,
                List.of(
                        new Judgement.Reaction("calm", same("Успокоить"), 1, same("canary-calm")),
                        new Judgement.Reaction("argue", same("Поспорить"), 3, same("canary-argue")),
                        new Judgement.Reaction("wait", same("Подождать"), 2, same("canary-wait"))));
    }

    private static Task dialogue() {
        return new Dialogue(
                List.of(
                        new Dialogue.Node(
                                "start",
                                same("сердится"),
                                same("Где мой заказ?"),
                                List.of(
                                        reply("sorry", "Сейчас проверю", 917, "second"),
                                        reply("rude", "Ждите", -918, "left"))),
                        new Dialogue.Node(
                                "second",
                                same("ждёт"),
                                same("И что там?"),
                                List.of(
                                        reply("tell", "Будет завтра", 919, "thanks"),
                                        reply("shrug", "Не знаю", -916, "left")))),
                List.of(
                        new Dialogue.Ending(
                                "thanks", same("доволен"), same("Спасибо, жду."), 915, same("canary-thanks")),
                        new Dialogue.Ending("left", null, same("Клиент ушёл."), -914, same("canary-left"))));
    }

    private static Dialogue.Reply reply(String id, String text, int points, String to) {
        return new Dialogue.Reply(id, same(text), Map.of(INDICATOR, points), to, same("canary-" + id));
    }

    private static LocalText same(String text) {
        return both(text, text);
    }

    private static LocalText both(String ru, String en) {
        return new LocalText(ru, en);
    }
}
