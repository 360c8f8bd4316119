package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.evidence.document.DocumentFiles;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Forms that say too little or what cannot be: each is answered with its own page and the sentence. By requests, without a window. */
class RefusedFormsIT {

    private static final String COMPETENCY = "/hr/framework-competency?id=client-orientation";
    private static final String LEVEL = "/hr/framework-level?competency=client-orientation&level=3";
    private static final String RULE = "/hr/framework-rule?competency=client-orientation&level=3";

    @BeforeAll
    static void aDraftAndAGrant() {
        Study.draft();
        Scene.reporting();
        Rows.grants(Rows.newLearner());
    }

    @ParameterizedTest(name = "{1}: {3} says {4}")
    @MethodSource("forms")
    void isRefused(String account, String page, String form, String button, String key, List<String> fields) {
        HttpResponse<String> answer =
                Forms.submitUnseen(Caller.as(account), page, form, button, fields.toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(sentence(key));
    }

    private static Stream<Arguments> forms() {
        return Stream.of(
                of("hr", "/hr/framework-draft", "order-form", "up", "rules_edit.none_chosen"),
                of("hr", "/hr/framework-draft", "add-form", "add", "rules_edit.not_saved", "id", "new-one"),
                of("hr", "/hr/framework-scale", "scale-form", "save", "rules_edit.not_saved"),
                of("hr", COMPETENCY, "competency-form", "save", "rules_edit.not_saved", "title-ru", "", "title-en", ""),
                of("hr", LEVEL, "level-form", "retire", "rules_edit.none_chosen"),
                of("hr", RULE, "more-form", "add", "rules_edit.no_kind", "added", ""),
                of("hr", RULE, "decided-form", "save-rule", "rules_problem.number 1 100", rule("6", "")),
                of("hr", RULE, "decided-form", "save-rule", "rules_problem.number 1 100", rule("six", "75")),
                of("hr", RULE, "decided-form", "save-rule", "rules_problem.number 1 100", rule("6", "101")),
                of("hr", "/hr/incidents", "incidents-form", "extend", "quiz_incident.none_chosen"),
                of("trainer", "/author/grants", "end-form", "end", "quiz_grants.none_chosen"),
                of("trainer", "/author/role-plays", "end-form", "end", "roleplay_act.none_chosen"),
                of(
                        "trainer",
                        "/author/role-plays",
                        "open-form",
                        "open",
                        "roleplay_act.unknown_name nobody-of-this-name",
                        "people",
                        "nobody-of-this-name"));
    }

    /** The server breaks both off before the portal has seen a part of them. */
    @Test
    void aFileOfADocumentThatCannotBeReadIsRefusedOnItsPage() {
        byte[] large = new byte[2 * DocumentFiles.LARGEST + 1024];
        System.arraycopy("--x\r\n".getBytes(StandardCharsets.UTF_8), 0, large, 0, 5);

        assertThat(sendsFile(large)).endsWith("/learn/document?id=7&file=too_large");
        assertThat(sendsFile("--x\r\nbroken".getBytes(StandardCharsets.UTF_8)))
                .endsWith("/learn/document?id=7&file=none");
    }

    private static String sendsFile(byte[] body) {
        Caller employee = Caller.as("employee");
        return employee.send(employee.own("/learn/document-file?id=7")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** Who decides, for how long, and how the level is renewed by small checks. */
    private static String[] rule(String checks, String share) {
        return new String[] {"decision", "ONE", "valid", "24", "renewal", "", "checks", checks, "share", share};
    }

    private static Arguments of(String account, String page, String form, String button, String key, String... fields) {
        return Arguments.of(account, page, form, button, key, List.of(fields));
    }

    /** The sentence of a key with what fills its places, as the page writes it. */
    private static String sentence(String key) {
        String[] words = key.split(" ");
        Object[] filled = Stream.of(words)
                .skip(1)
                .map(word -> word.matches("[0-9]+") ? (Object) Integer.valueOf(word) : word)
                .toArray();
        return Texts.of(Language.RU, words[0], filled);
    }
}
