package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.Texts;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.QuestionWriter;
import org.stupeni.question.form.QuestionForm;

/** A published question of every type is repaired by its fields; by plain posts, as without a script. */
@ExtendWith(Visitors.class)
class RepairFieldsIT {

    private static final String COURSE = "repaired-types";
    private static final String ASKED = "Как вернее?";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(seen|base)\" value=\"([^\"]*)\"");

    private static final Caller TRAINER = Caller.as("trainer");

    @BeforeAll
    static void publish() {
        LocalText text = new LocalText("Виды вопросов для правок", "Types of questions to repair");
        List<Question> all = AllTypes.questions("only", "co2-basics");
        Course course = new Course(
                COURSE,
                "client-orientation",
                text,
                text,
                text,
                false,
                List.of(new CourseModule(
                        "one", text, text, List.of(new Lesson("only", text, 5, text)), List.of(), List.of())),
                all,
                List.of());
        String document = Json.write(course);
        Rows.change(
                "insert into course_version (id, course_id, number, hash, document, published_at)"
                        + " values (nextval('course_version_seq'), ?, 1, ?, ?, cast(? as timestamp)) on conflict do nothing",
                COURSE,
                Sha256.of(document),
                document,
                Rows.timestamp(Instant.now()));
    }

    @Test
    void everyTypeIsComparedByItsFields() {
        for (Question question : AllTypes.questions("only", "co2-basics")) {
            String shown = TRAINER.get(address(question.id())).body();
            if (question.type() == QuestionType.DIALOGUE) {
                assertThat(shown).contains(text("repair_edit.talk")).contains("id=\"text\"");
                continue;
            }
            assertThat(shown).as(question.id()).contains("id=\"ask-ru\"").doesNotContain("id=\"text\"");
            String compared = post(question.id(), "save", typed(question)).body();
            assertThat(compared)
                    .as(question.id())
                    .containsPattern("data-change=\"ADDED\">.*Вопрос, по-русски: Как вернее\\?")
                    .doesNotContain(text("repair_edit.problems_fields"));
        }
    }

    @Test
    void whatIsPublishedIsWhatStandsInTheFields() {
        Question question = named("ordering");
        String id = question.id();
        Map<String, String> fields = typed(question);
        fields.put("reason", "Спрашивали путано.");
        HttpResponse<String> unseen = post(id, "publish", fields);
        assertThat(unseen.body()).contains(text("repair_edit.look_first")).contains("Спрашивали путано.");
        takeHidden(unseen.body(), fields);
        String noKind = post(id, "publish", fields).body();
        assertThat(noKind).contains(text("repair_edit.no_kind")).contains(ASKED);

        Map<String, String> moved = new LinkedHashMap<>(fields);
        moved.put("kind", "WORDING");
        moved.put("save", "down:steps-0");
        HttpResponse<String> acted = post(id, null, moved);
        assertThat(acted.body())
                .contains("data-acted=\"down:steps-0\"")
                .contains("Спрашивали путано.")
                .doesNotContain("data-change=");
        moved.remove("save");
        moved.putAll(QuestionForm.read(QuestionForm.document(with(moved, "down:steps-0")))
                .parts());
        takeHidden(post(id, "save", moved).body(), moved);
        assertThat(post(id, "publish", moved).body()).contains(text("repair_edit.key_changed"));

        fields.put("kind", "WORDING");
        assertThat(post(id, "publish", fields).headers().firstValue("Location").orElseThrow())
                .contains("done=repaired");
        assertThat(TRAINER.get(address(id)).body()).contains(ASKED);
        assertThat(Rows.find("select kind from question_repair where course_id = ? and question_id = ?", COURSE, id))
                .containsExactly("WORDING");
        fields.put("ask-ru", "Иначе?");
        takeHidden(post(id, "save", fields).body(), fields);
        fields.put("base", "1");
        assertThat(post(id, "publish", fields).body())
                .contains(text("repair_edit.moved_on"))
                .contains("Иначе?");
        takeHidden(TRAINER.get(address(id)).body(), fields);
        fields.put("ask-ru", ASKED);
        takeHidden(post(id, "save", fields).body(), fields);
        assertThat(post(id, "publish", fields).body()).contains(text("repair_edit.same"));
    }

    @Test
    void whatIsWrongStaysInItsFieldAndGoesAlongIntoTheText() {
        Question question = named("short-text");
        Map<String, String> fields = typed(question);
        fields.put("ask-en", "");
        fields.put("difficulty", "9");
        String wrong = post(question.id(), "save", fields).body();
        assertThat(wrong)
                .contains(text("repair_edit.problems_fields"))
                .contains("id=\"ask-en-error\" data-of=\"ask-en\">")
                .contains(ASKED)
                .doesNotContain("data-change=");
        String written = post(question.id(), "as-text", fields).body();
        assertThat(written).contains("id=\"text\"").contains("difficulty: 9").contains(ASKED);
        String document = QuestionForm.document(fields);
        assertThat(post(question.id(), "save", Map.of("as", "text", "text", document))
                        .body())
                .contains(text("repair_edit.problems"))
                .contains("difficulty: 9");
        assertThat(post(question.id(), "as-fields", Map.of("as", "text", "text", document + "colour: red\n"))
                        .body())
                .contains(text("draft_fields.why_title"))
                .contains("colour: red");
        assertThat(post(question.id(), "as-fields", Map.of("as", "text", "text", document))
                        .body())
                .contains("id=\"ask-ru\"")
                .contains(ASKED);
    }

    private static Question named(String name) {
        return AllTypes.questions("only", "co2-basics").stream()
                .filter(question -> question.id().equals("kind-" + name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> typed(Question question) {
        Map<String, String> fields = new LinkedHashMap<>(
                QuestionForm.read(QuestionWriter.write(question)).parts());
        fields.put("ask-ru", ASKED);
        fields.put("as", "fields");
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String act) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(QuestionForm.ACT, act);
        return all;
    }

    private static void takeHidden(String page, Map<String, String> fields) {
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
    }

    /** @param button null where one of the fields is the button */
    private static HttpResponse<String> post(String question, String button, Map<String, String> fields) {
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return Forms.submitUnseen(
                TRAINER,
                address(question),
                "repair-form",
                button == null ? "save" : button,
                sent.toArray(new String[0]));
    }

    private static String address(String question) {
        return "/author/repair?course=" + COURSE + "&question=" + question;
    }

    private static String text(String key) {
        return Texts.of(Language.RU, key).replaceAll("\\{.*", "");
    }
}
