package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;
import org.stupeni.question.Question;

/** A trainer who has never seen the form of courses writes a question of every type by its fields. */
@ExtendWith(Visitors.class)
class FieldsIT {

    /** Those whose fields are of every kind; the others are written by {@link NewTrainerIT}. */
    private static final List<String> TYPES = List.of("multiple", "numeric", "cloze", "open");

    private static final Pattern EARLY_SCRIPTS = Pattern.compile("/(draft|text-bar)[.][^/]*js$");

    @Test
    void aQuestionIsWrittenAndComesBack() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft-question" + Drafting.draft());
        page.locator("#add").click();
        assertThat(page.locator("#type-error")).hasText(Pattern.compile(text("draft_add.no_type")));
        for (String type : TYPES) {
            trainer.open("/author/draft-question" + Drafting.draft());
            page.locator("input[name=type][value=" + type + "]").check();
            page.locator("#ask").fill("Вопрос вида " + type);
            page.locator("#add").click();
            assertThat(page.locator("#ask-ru")).hasValue("Вопрос вида " + type);
            assertThat(page.locator("[data-missing='ask-en']")).isVisible();
            assertThat(page.locator("#fields .error:visible, #all-told li")).hasCount(0);
            assertThat(page.locator("#preview .question")).hasCount(0);
            if (type.equals("multiple")) {
                complainsOfWhatWasLeft(trainer);
            }
            assertThat(page.locator("#key-state")).containsText(text("key_draft.incomplete"));
            assertThat(page.locator("#ask-key")).isHidden();
            Filling.fields(page);
            assertThat(page.locator("[data-missing='ask-en']")).isHidden();
            assertThat(page.locator("#preview .question")).containsText("Вопрос вида " + type);
            assertThat(page.locator("#all-told li")).hasCount(0);
            assertThat(page.locator("#ask-en-error")).isHidden();
            assertThat(page.locator("#key-state")).containsText(text("key_draft.none"));
            assertThat(page.locator("#ask-key")).isVisible();
            Map<String, String> typed = values(page);
            if (type.equals("cloze")) {
                trainer.looksRight("studio-fields-cloze");
            }
            page.reload();
            assertThat(values(page)).isEqualTo(typed).hasSizeGreaterThan(10);
        }
    }

    /** Of a new question nothing else is complained of until it is saved by its button; each complaint leads to its field. */
    private static void complainsOfWhatWasLeft(Visitor trainer) {
        Page page = trainer.page();
        page.locator("#ask-en").focus();
        page.keyboard().press("Tab");
        assertThat(page.locator("#ask-en-error")).hasText(Pattern.compile(text("draft_fields.no_en")));
        assertThat(page.locator("#all-told li")).hasCount(1);
        page.locator("#all-told a").click();
        assertThat(page.locator("#ask-en")).isFocused();
        page.locator("#save").click();
        assertThat(page.locator("#indicator-error")).hasText(Pattern.compile(text("draft_fields.empty")));
        trainer.looksRight("studio-fields-told");
    }

    @Test
    void partsAreMovedTheTypeChangedAndTheTextShown() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft-question" + Drafting.draft());
        page.locator("input[name=type][value=single]").check();
        page.locator("#add").click();
        String address = page.url();
        page.locator("#options-1-text-ru").fill("второй");
        page.locator("button[value='remove:options-3']").click();
        assertThat(page.locator("#fields-told")).containsText("Вариант 4");
        page.locator("button[value='add:options']").click();
        assertThat(page.locator("[data-item='options-3'] :focus")).hasCount(1);
        page.locator("#options-1-text-ru").press("Alt+ArrowUp");
        assertThat(page.locator("#options-0-text-ru")).hasValue("второй");
        assertThat(page.locator("button[value='down:options-0']")).isFocused();
        page.locator("#options-0-right").check();
        page.locator("button[value='type:multiple']").click();
        assertThat(page.locator("#credit")).isVisible();
        assertThat(page.locator("#fields input[type=checkbox]:checked")).hasCount(1);
        page.locator("#ask-en").fill("What?");
        page.locator("a[data-saves='as:text']").click();
        assertThat(page.locator("#text")).hasValue(Pattern.compile("type: multiple(.|\n)*en: What\\?"));
        page.locator("#text").fill(page.locator("#text").inputValue() + "colour: red\n");
        page.locator("a[data-saves='as:fields']").click();
        assertThat(page.locator("#edit-form .note")).containsText("colour");
        assertThat(page.locator("#text")).isVisible();
        trainer.hasNoAxeViolations("studio-fields-text");
        page.locator("#text").fill(page.locator("#text").inputValue().replace("colour: red\n", ""));
        page.locator("#save").click();
        assertThat(page.locator("#ask-en")).hasValue("What?");

        Visitor second = Visitor.as("trainer2");
        second.page().navigate(address);
        second.page().locator("#options-0-text-en").fill("theirs");
        Filling.awaitsSaved(second.page());
        trainer.expect("409");
        page.locator("#options-0-text-en").fill("mine");
        assertThat(page.locator("#theirs")).containsText("Вариант 1");
        assertThat(page.locator("#theirs")).containsText("theirs");
        page.locator("#take-theirs").click();
        assertThat(page.locator("#options-0-text-en")).hasValue("theirs");
    }

    /** Over a slow line the fields come long before the scripts. */
    @Test
    void whatIsTypedBeforeTheScriptsComeIsSavedAndKnownToTheBar() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft-question" + Drafting.draft());
        page.locator("input[name=type][value=single]").check();
        page.locator("#add").click();
        page.locator("#ask-ru").fill("Вопрос");
        Filling.awaitsSaved(page);
        Queue<Route> scripts = new ConcurrentLinkedQueue<>();
        page.route(EARLY_SCRIPTS, scripts::add);
        page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        page.locator("#ask-en").fill("Early");
        page.locator("#options-0-right").check();
        page.unroute(EARLY_SCRIPTS);
        scripts.forEach(Route::resume);

        assertThat(page.locator(".toolbar[data-shared]")).hasAttribute("aria-controls", "ask-en");
        assertThat(page.locator("[data-missing='ask-en']")).isHidden();
        Filling.awaitsSaved(page);
        page.reload();
        assertThat(page.locator("#ask-en")).hasValue("Early");
        assertThat(page.locator("#options-0-right")).isChecked();
    }

    /** Told after each save and never in the way; whoever says that they are two is not told again. */
    @Test
    void aQuestionThatIsThereAlreadyIsNamedWhileOneIsWritten() {
        Question known = AnswerKey.OF_THE_COURSE.course().bank().get(0);
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft-question" + Drafting.draft());
        page.locator("input[name=type][value=single]").check();
        page.locator("#ask").fill("Сколько перьев у жар-птицы, которую никто не ловил?");
        page.locator("#add").click();
        assertThat(page.locator("#ask-ru")).isVisible();
        assertThat(page.locator("#twins a, #twins-hint a")).hasCount(0);
        page.locator("#ask-ru").fill(known.ask().ru());
        Locator apart = page.locator("#twins form:has(input[value='" + known.id() + "']) button");
        assertThat(apart).isVisible();
        assertThat(page.locator("#twins a").first()).isVisible();
        assertThat(page.locator("#twins-hint a")).isVisible();
        trainer.looksRight("studio-twins");
        page.locator("#ask-ru").fill("Сколько перьев у жар-птицы, которую никто не ловил?");
        assertThat(page.locator("#twins a")).hasCount(0);
        page.locator("#ask-ru").fill(known.ask().ru());
        apart.click();
        assertThat(page.locator("#ask-ru")).hasValue(known.ask().ru());
        assertThat(apart).hasCount(0);
    }

    /** Without a script: plain posts, and those that no page sends. */
    @Test
    void aPlainFormDoesAllOfIt() {
        Caller trainer = Caller.as("trainer");
        String create = "/author/draft-question" + Drafting.draft();
        HttpResponse<String> made =
                Forms.submit(trainer, create, "add", "type", "single", "where", "bank", "ask", "Без скрипта");
        String page = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        String id = Rows.find(
                        "select node_id from draft_node where id = ?",
                        Long.valueOf(page.replaceFirst(".*node=([0-9]+).*", "$1")))
                .get(0)
                .toString();
        String[] fields = {
            "question",
            id,
            "type",
            "single",
            "version",
            "1",
            "ask-ru",
            "Без скрипта",
            "options-0-id",
            "a",
            "options-0-text-ru",
            "раз",
            "options-1-id",
            "b",
            "options-1-text-ru",
            "два",
            "options-right",
            "1",
            "save",
            "up:options-1"
        };
        assertThat(Forms.submitUnseen(trainer, page, "edit-form", "save", fields)
                        .statusCode())
                .isEqualTo(302);
        String shown = trainer.get(page).body();
        assertThat(shown.indexOf("два")).isPositive().isLessThan(shown.indexOf("раз</textarea>"));
        assertThat(shown).containsPattern("id=\"options-0-right\"[^>]*checked");
        fields[9] = "Другой";
        HttpResponse<String> old = Forms.submitUnseen(trainer, page, "edit-form", "save", fields);
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.body()).contains("Вопрос, по-русски").contains("conflict-who");

        for (String[] bad : List.of(
                new String[] {"draft_add.no_type", "type", "never", "where", "bank"},
                new String[] {"draft_add.long_title", "type", "single", "where", "bank", "ask", "x".repeat(600)})) {
            String[] sent = Arrays.copyOfRange(bad, 1, bad.length);
            HttpResponse<String> refused = Forms.submit(trainer, create, "add", sent);
            assertThat(refused.statusCode()).as(bad[0]).isEqualTo(200);
            assertThat(refused.body()).contains(text(bad[0]).replaceAll("\\{.*", ""));
        }
        long before = questions();
        assertThat(Forms.submit(trainer, create, "add", "type", "single", "where", "0")
                        .statusCode())
                .isEqualTo(200);
        assertThat(questions()).isEqualTo(before);
    }

    private static long questions() {
        return Rows.find("select id from draft_node where kind in ('BANK', 'PRACTICE')")
                .size();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> values(Page page) {
        return new LinkedHashMap<>((Map<String, String>) page.evaluate("""
                () => Object.fromEntries([...document.querySelectorAll("#fields textarea, #fields input, #fields select")]
                    .map((field) => [field.id, field.type === "radio" || field.type === "checkbox" ? String(field.checked) : field.value]))
                """));
    }

    private static String text(String key) {
        return Texts.of(Language.RU, key);
    }
}
