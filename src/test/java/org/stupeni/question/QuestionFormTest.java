package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;

/** How questions and responses stand in the database: what was stored by earlier versions stays readable and keeps its hash. */
class QuestionFormTest {

    private static final LocalText TEXT = new LocalText("т", "t");

    /** As they stood in a course version before there were other types than these. */
    private static final Map<String, String> OLD = Map.of(
            "85c1399a5d68b5a48fb828c19d20d54fa02dc535af264a8194f864dbf93dac99", """
            {"ask":{"en":"What matters more?","ru":"Что важнее?"},"difficulty":2,"extra":[],"feedback":{"en":"all","ru":"всем"},"id":"one","indicator":"c2-a","lesson":"first","options":[{"feedback":{"en":"yes","ru":"да"},"id":"a","right":true,"text":{"en":"one","ru":"один"}},{"feedback":{"en":"no","ru":"нет"},"id":"b","right":false,"text":{"en":"two","ru":"два"}}],"pairs":[],"type":"SINGLE"}""",
            "597e6d3f95087ba3d0c0f07090c92c01084d226ff6b5629fe857cfc4a0955e37", """
            {"ask":{"en":"Which?","ru":"Какие?"},"difficulty":1,"extra":[],"id":"some","indicator":"c2-a","lesson":"first","options":[{"feedback":{"en":"yes","ru":"да"},"id":"a","right":true,"text":{"en":"one","ru":"один"}},{"feedback":{"en":"yes","ru":"да"},"id":"b","right":true,"text":{"en":"two","ru":"два"}},{"feedback":{"en":"no","ru":"нет"},"id":"c","right":false,"text":{"en":"three","ru":"три"}}],"pairs":[],"type":"MULTIPLE"}""",
            "e203bb0e189469eacaa7822c4ca98f19e00b49110f7dbd6aecc26fc54846bbb1", """
            {"ask":{"en":"It is so.","ru":"Это так."},"difficulty":1,"extra":[],"id":"whether","indicator":"c2-a","lesson":"first","options":[{"feedback":{"en":"no","ru":"нет"},"id":"true","right":false,"text":{"en":"True","ru":"Верно"}},{"feedback":{"en":"yes","ru":"да"},"id":"false","right":true,"text":{"en":"False","ru":"Неверно"}}],"pairs":[],"type":"TRUE_FALSE"}""",
            "10acd65f4c5faebd5c3fb85f0258ab51f0e3555ab92f9762f3ad16472b483c7d", """
            {"ask":{"en":"What belongs to what?","ru":"Что к чему?"},"difficulty":3,"extra":[{"id":"x","text":{"en":"spare","ru":"лишнее"}}],"id":"pairs","indicator":"c2-a","lesson":"first","options":[],"pairs":[{"feedback":{"en":"so","ru":"так"},"id":"a","left":{"en":"A","ru":"А"},"right":{"en":"one","ru":"один"}},{"feedback":{"en":"so","ru":"так"},"id":"b","left":{"en":"B","ru":"Б"},"right":{"en":"two","ru":"два"}},{"feedback":{"en":"so","ru":"так"},"id":"c","left":{"en":"C","ru":"В"},"right":{"en":"three","ru":"три"}}],"type":"MATCHING"}""");

    static Stream<Map.Entry<String, String>> old() {
        return OLD.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("old")
    void whatWasStoredIsReadAndKeepsItsHashAndItsForm(Map.Entry<String, String> stored) {
        Question question = Json.read(stored.getValue(), Question.class);
        assertThat(question.version()).isEqualTo(stored.getKey());
        assertThat(Json.write(question)).isEqualTo(stored.getValue());
    }

    @Test
    void theUsualCreditIsNotWrittenAndAnotherOneIs() {
        Choice choice = new Choice(QuestionType.MULTIPLE, List.of(new Choice.Option("a", true, TEXT, null)));
        Question usual = question(choice);
        Question other = question(new Choice(QuestionType.MULTIPLE, Choice.Credit.PER_OPTION, choice.options()));
        assertThat(Json.write(usual)).doesNotContain("credit");
        assertThat(Json.read(Json.write(usual), Question.class)).isEqualTo(usual);
        assertThat(Json.write(other)).contains("PER_OPTION");
        assertThat(Json.read(Json.write(other), Question.class)).isEqualTo(other);
        assertThat(other.version()).isNotEqualTo(usual.version());
    }

    static Stream<Task> tasks() {
        Choice choice = new Choice(
                QuestionType.SINGLE,
                List.of(new Choice.Option("x", true, TEXT, TEXT), new Choice.Option("y", false, TEXT, TEXT)));
        ShortText words = new ShortText(
                List.of(new ShortText.Known(TEXT, List.of("c"), new BigDecimal("0.5"), TEXT)), false, true, TEXT);
        Numeric number = new Numeric(
                List.of(new Numeric.Value(new BigDecimal("1.50"), BigDecimal.ONE, true, BigDecimal.ONE, TEXT)),
                List.of(new Numeric.Unit(TEXT, List.of("u"), new BigDecimal("1000"))),
                new BigDecimal("0.5"),
                TEXT);
        return Stream.of(
                choice,
                new Matching(List.of(new Matching.Pair("a", TEXT, TEXT, TEXT)), List.of(new Matching.Extra("x", TEXT))),
                new Ordering(Ordering.Credit.RELATIVE, List.of(new Ordering.Step("a", TEXT, TEXT))),
                number,
                words,
                new Cloze(
                        TEXT,
                        List.of(
                                new Cloze.Gap("a", 1, words, null, null),
                                new Cloze.Gap("b", 2, null, number, null),
                                new Cloze.Gap("c", 3, null, null, choice))),
                new Open(
                        50,
                        200,
                        List.of(new Open.Criterion("c", TEXT, List.of(new Open.Step(0, TEXT), new Open.Step(2, TEXT)))),
                        TEXT),
                new Judgement(Judgement.Credit.NEAR, List.of(new Judgement.Reaction("a", TEXT, 5, TEXT))),
                new Dialogue(
                        List.of(new Dialogue.Node(
                                "n", TEXT, TEXT, List.of(new Dialogue.Reply("r", TEXT, Map.of("i", -1), "e", TEXT)))),
                        List.of(new Dialogue.Ending("e", TEXT, TEXT, 3, TEXT))));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTypeIsReadBackAsItWas(Task task) {
        Question question = new Question("q", "i", "l", 2, TEXT, TEXT, TEXT, task);
        assertThat(Json.read(Json.write(question), Question.class)).isEqualTo(question);
        assertThat(question.type()).isEqualTo(task.type());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void whatIsSaidAfterwardsChangesNoVersion(Task task) {
        Question question = new Question("q", "i", "l", 2, TEXT, TEXT, TEXT, task);
        Question bare = new Question("q", "j", "m", 3, TEXT, null, null, task.withoutFeedback());
        assertThat(bare).isNotEqualTo(question);
        assertThat(bare.version()).isEqualTo(question.version());
        assertThat(bare.texts()).hasSizeLessThan((int) question.texts().count());
        assertThat(new Question("q", "i", "l", 2, new LocalText("ы", "y"), null, task).version())
                .isNotEqualTo(question.version());
    }

    /** A response of an earlier version, and one of every part. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"chosen\":[\"a\",\"b\"],\"matched\":{}}",
                "{\"chosen\":[],\"matched\":{\"a\":\"b\"}}",
                "{\"chosen\":[],\"matched\":{},\"order\":[\"b\",\"a\"]}",
                "{\"chosen\":[],\"matched\":{},\"typed\":{\"text\":\"x\"}}",
            })
    void responsesKeepTheirForm(String json) {
        assertThat(Json.write(Json.read(json, Response.class))).isEqualTo(json);
    }

    @Test
    void whatIsBlankOrCannotBeSeenIsNotTyped() {
        assertThat(Json.read("{\"typed\":{\"text\":\" \\n\",\"unit\":null}}", Response.class))
                .isEqualTo(Response.NONE);
        assertThat(Response.typing(Map.of("text", "a\u0000b\u000bc\ud83d\nd \ud83d\ude00"))
                        .typed())
                .isEqualTo(Map.of("text", "abc\nd \ud83d\ude00"));
    }

    private static Question question(Task task) {
        return new Question("q", "i", "l", 1, TEXT, null, task);
    }
}
