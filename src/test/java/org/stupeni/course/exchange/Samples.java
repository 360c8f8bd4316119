package org.stupeni.course.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Questions of every type to be carried out and in again, with signs in their texts that formats use for themselves. */
final class Samples {

    private Samples() {}

    static Question single() {
        return question(
                "single",
                new Choice(
                        QuestionType.SINGLE,
                        List.of(
                                option(
                                        "a",
                                        true,
                                        "Выслушать: *до конца* = {всегда}",
                                        "Listen: *to the end* = {always}"),
                                option("b", false, "Ответить ~ сразу #1", "Answer ~ at once #1"),
                                option("c", false, "100 % гарантий -> никому", "100% sure -> to nobody"))));
    }

    static Question multiple() {
        return question(
                "multiple",
                new Choice(
                        QuestionType.MULTIPLE,
                        List.of(
                                option("a", true, "Первое", "First"),
                                option("b", true, "Второе", "Second"),
                                option("c", true, "Третье", "Third"),
                                option("d", false, "Четвёртое", "Fourth"))));
    }

    static Question trueFalse(boolean answer) {
        return question(
                "truth-" + answer,
                TypedAnswers.trueFalse(answer, text("Если верно", "If true"), text("Если неверно", "If false")));
    }

    static Question matching(boolean explained) {
        LocalText why = explained ? text("Потому", "Because") : null;
        return question(
                "matching",
                new Matching(
                        List.of(
                                new Matching.Pair("a", text("Ссора", "Quarrel"), text("тишина", "silence"), why),
                                new Matching.Pair("b", text("Спешка", "Haste"), text("план", "plan"), why),
                                new Matching.Pair("c", text("Отказ", "Refusal"), text("замена", "choice"), why)),
                        List.of(new Matching.Extra("d", text("лишнее", "spare")))));
    }

    static Question ordering(Ordering.Credit credit) {
        return question(
                "ordering",
                new Ordering(
                        credit,
                        List.of(
                                new Ordering.Step("a", text("Выслушать", "Listen"), null),
                                new Ordering.Step("b", text("Уточнить", "Ask"), null),
                                new Ordering.Step("c", text("Предложить", "Offer"), null))));
    }

    static Question numeric(boolean units) {
        List<Numeric.Unit> accepted = units
                ? List.of(
                        new Numeric.Unit(text("ч", "h"), List.of("час", "hours"), BigDecimal.ONE),
                        new Numeric.Unit(text("рабочий день", "working day"), List.of(), new BigDecimal("8")))
                : List.of();
        return question(
                "numeric",
                new Numeric(
                        List.of(
                                new Numeric.Value(
                                        new BigDecimal("12.5"),
                                        new BigDecimal("0.5"),
                                        false,
                                        BigDecimal.ONE,
                                        text("Да", "Yes")),
                                new Numeric.Value(
                                        new BigDecimal("-36"),
                                        BigDecimal.ZERO,
                                        false,
                                        new BigDecimal("0.5"),
                                        text("Почти", "Nearly"))),
                        accepted,
                        units ? new BigDecimal("0.5") : BigDecimal.ONE,
                        text("Нет", "No")));
    }

    static Question words(boolean caseMatters) {
        return question(
                "words",
                new ShortText(
                        List.of(
                                new ShortText.Known(
                                        text("эмпатия*", "empathy*"),
                                        List.of("сопереживание"),
                                        BigDecimal.ONE,
                                        text("Да", "Yes")),
                                new ShortText.Known(
                                        text("симпатия", "sympathy"),
                                        List.of(),
                                        new BigDecimal("0.25"),
                                        text("Почти", "Nearly"))),
                        caseMatters,
                        false,
                        text("Нет", "No")));
    }

    static Question cloze() {
        return question(
                "cloze",
                new Cloze(
                        text(
                                "Сначала {{gap-1}}, срок — {{gap-2}} дня.\n\nВ конце {{gap-3}}.",
                                "First {{gap-1}}; within {{gap-2}} days.\n\nAt last {{gap-3}}."),
                        List.of(
                                new Cloze.Gap(
                                        "gap-1",
                                        2,
                                        null,
                                        null,
                                        new Choice(
                                                QuestionType.SINGLE,
                                                List.of(
                                                        option("gap-1-a", true, "слушаем ~ {так}", "listen ~ {so}"),
                                                        option("gap-1-b", false, "обещаем", "promise")))),
                                new Cloze.Gap(
                                        "gap-2",
                                        1,
                                        null,
                                        Numeric.of(new Numeric.Value(
                                                new BigDecimal("3"),
                                                new BigDecimal("0.5"),
                                                false,
                                                BigDecimal.ONE,
                                                text("Да", "Yes"))),
                                        null),
                                new Cloze.Gap(
                                        "gap-3",
                                        1,
                                        new ShortText(
                                                List.of(new ShortText.Known(
                                                        text("спасибо", "thanks"),
                                                        List.of("благодарю"),
                                                        BigDecimal.ONE,
                                                        null)),
                                                false,
                                                false,
                                                text("Нет", "No")),
                                        null,
                                        null))));
    }

    /** Without the feedback of its parts. */
    static Question plainNumeric() {
        return question(
                "plain-numeric",
                Numeric.of(
                        new Numeric.Value(new BigDecimal("12.5"), new BigDecimal("0.5"), false, BigDecimal.ONE, null),
                        new Numeric.Value(
                                new BigDecimal("-36"), new BigDecimal("10"), true, new BigDecimal("0.5"), null)));
    }

    /** Without the feedback of its parts. */
    static Question plainWords() {
        return question(
                "plain-words",
                new ShortText(
                        List.of(
                                new ShortText.Known(
                                        text("эмпатия*", "empathy*"), List.of("сопереживание"), BigDecimal.ONE, null),
                                new ShortText.Known(
                                        text("симпатия", "sympathy"), List.of(), new BigDecimal("0.25"), null)),
                        true,
                        false,
                        null));
    }

    /** Without the feedback of its parts, with ids of its own. */
    static Question plainCloze() {
        return question(
                "plain-cloze",
                new Cloze(
                        text(
                                "Сначала {{how}}, срок — {{days}} дня.\n\nВ конце {{end}}.",
                                "First {{how}}; within {{days}} days.\n\nAt last {{end}}."),
                        List.of(
                                new Cloze.Gap(
                                        "how",
                                        2,
                                        null,
                                        null,
                                        new Choice(
                                                QuestionType.SINGLE,
                                                List.of(
                                                        new Choice.Option(
                                                                "listen",
                                                                true,
                                                                text("слушаем & ждём", "listen & wait"),
                                                                null),
                                                        new Choice.Option(
                                                                "promise", false, text("обещаем", "promise"), null)))),
                                new Cloze.Gap(
                                        "days",
                                        1,
                                        null,
                                        Numeric.of(new Numeric.Value(
                                                new BigDecimal("3"), BigDecimal.ZERO, false, BigDecimal.ONE, null)),
                                        null),
                                new Cloze.Gap(
                                        "end",
                                        1,
                                        new ShortText(
                                                List.of(new ShortText.Known(
                                                        text("спасибо", "thanks"),
                                                        List.of("благодарю"),
                                                        BigDecimal.ONE,
                                                        null)),
                                                false,
                                                false,
                                                null),
                                        null,
                                        null))));
    }

    static Question allOrNothing() {
        Choice choice = (Choice) multiple().task();
        return question(
                "all-or-nothing", new Choice(QuestionType.MULTIPLE, Choice.Credit.ALL_OR_NOTHING, choice.options()));
    }

    static Question open() {
        return question(
                "open",
                new Open(
                        50,
                        200,
                        List.of(new Open.Criterion(
                                "respect",
                                text("Уважение", "Respect"),
                                List.of(
                                        new Open.Step(0, text("нет", "none")),
                                        new Open.Step(2, text("есть", "there"))))),
                        text("Образец", "Model")));
    }

    static Question judgement() {
        return question(
                "judgement",
                new Judgement(
                        Judgement.Credit.DISTANCE,
                        List.of(
                                new Judgement.Reaction("a", text("Первая", "First"), 5, text("да", "yes")),
                                new Judgement.Reaction("b", text("Вторая", "Second"), 3, text("почти", "nearly")),
                                new Judgement.Reaction("c", text("Третья", "Third"), 1, text("нет", "no")))));
    }

    static Question question(String id, Task task) {
        return question(id, task, null);
    }

    static Question question(String id, Task task, LocalText hint) {
        return new Question(
                "q-" + id,
                "co3-loyalty",
                "loyalty",
                3,
                text(
                        "Что *важнее* для клиента #1 (a = b, {c}, x ~ y: C:\\dir 5_000)?\n\n- честность\n- **скорость**",
                        "What matters *more* to client #1 (a = b, {c}, x ~ y: C:\\dir 5_000)?\n\n- honesty\n- **speed**"),
                hint,
                text("Общее: *так*.\n\nИ ещё.", "In general: *so*.\n\nAnd more."),
                task);
    }

    static Choice.Option option(String id, boolean right, String ru, String en) {
        return new Choice.Option(id, right, text(ru, en), text("Отзыв " + id, "Feedback " + id));
    }

    static LocalText text(String ru, String en) {
        return new LocalText(ru, en);
    }

    /** The question without its texts of a language, as JSON. */
    /** A question with two tags. */
    static Question tagged() {
        Question plain = single();
        return new Question(
                plain.id(),
                plain.indicator(),
                plain.lesson(),
                plain.difficulty(),
                List.of("жалобы", "возврат-2 недели"),
                plain.ask(),
                plain.hint(),
                plain.feedback(),
                plain.task());
    }

    static String without(String language, Question question) {
        return Json.write(question)
                .replaceAll("\"" + language + "\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"" + language + "\":\"\"");
    }

    static Upload upload(String name, String text) {
        return new Upload(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
