package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.media.TestPictures;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Pictures get into every text of the studio that can show them: by the button, pasted and dropped, also into fields that were laid out anew. */
@ExtendWith(Visitors.class)
class PicturesIT {

    private static final String PUTS = """
            ([id, how, type, size, bytes]) => {
              const data = new DataTransfer();
              const read = size > 0 ? new Uint8Array(size) : Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
              data.items.add(new File([read], "a." + type.split("/")[1], { type }));
              const more = { bubbles: true, cancelable: true };
              document.getElementById(id).dispatchEvent(
                how === "paste" ? new ClipboardEvent("paste", { ...more, clipboardData: data }) : new DragEvent("drop", { ...more, dataTransfer: data }));
            }
            """;

    /** Each picture is another one: the browser does not fetch one again that the page shows. */
    private static int pictures;

    @Test
    void intoALesson() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft" + Drafting.node("LESSON"));
        String before = page.locator("#body-en").inputValue();
        page.locator("#body-en").evaluate("text => text.setSelectionRange(1, 1)");
        puts(page, "body-en", "drop", "text/plain", 0);
        told(page, "course_picture.no_picture");
        assertThat(page.locator("#body-en")).hasValue(before);
        page.keyboard().press("Escape");
        puts(page, "body-en", "drop", "image/png", 0);
        page.locator("#picture-both").uncheck();
        named(page, "en", "Dropped here");
        assertThat(page.locator("#body-en")).hasValue(Pattern.compile("\n\n!\\[Dropped here]\\("));
        List<Route> sent = held(page, "/api/author/pictures");
        puts(page, "body-en", "paste", "image/png", 0);
        page.waitForCondition(() -> !sent.isEmpty());
        page.locator("#picture-caption-ru").fill("Как говорят: «у стойки» \"так\"");
        page.unroute("/api/author/pictures");
        sent.get(0).resume();
        assertThat(page.locator("#picture-shown")).isVisible();
        assertThat(page.locator("#picture-caption-ru")).isFocused();
        named(page, "ru", "Вставлена");
        named(page, "en", "Pasted");
        assertThat(page.locator("#body-ru"))
                .hasValue(Pattern.compile("\n\n!\\[Вставлена]\\([^ ]+ \"Как говорят: «у стойки» "));
        assertThat(page.locator("#preview [lang=ru] .figure figcaption")
                        .filter(new Locator.FilterOptions().setHasText("Как говорят: «у стойки» \"так\"")))
                .hasCount(1);
        page.locator("#body-ru").focus();
        page.keyboard().press("Alt+F10");
        assertThat(page.locator("[aria-controls=body-ru] [data-mark=heading]")).isFocused();
        Filling.awaitsSaved(page);
    }

    @Test
    void keptButNotShown() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.expect("ERR_FAILED");
        trainer.open("/author/draft" + Drafting.node("LESSON"));
        List<Route> once = new ArrayList<>();
        page.route("**/learn/picture/**", route -> {
            once.add(route);
            if (once.size() == 1) {
                route.abort();
            } else {
                route.resume();
            }
        });
        puts(page, "body-en", "drop", "image/png", 0);
        assertThat(page.locator("#picture-shown")).isVisible();
        assertThat(page.locator("#picture-error")).isHidden();
        page.keyboard().press("Escape");
        page.unroute("**/learn/picture/**");

        page.route("**/learn/picture/**", Route::abort);
        puts(page, "body-en", "paste", "image/png", 0);
        told(page, "draft_picture.not_shown");
        assertThat(page.locator("#picture-shown")).isHidden();
        page.unroute("**/learn/picture/**");
        trainer.button("draft_picture.look").click();
        assertThat(page.locator("#picture-error")).isHidden();
        assertThat(page.locator("#picture-again")).isHidden();
        named(page, "en", "Shown late");
        named(page, "ru", "Показана позже");
        assertThat(page.locator("#body-en")).hasValue(Pattern.compile("!\\[Shown late]\\("));
        Filling.awaitsSaved(page);
    }

    /** The requests to an address, which wait until they are let go. */
    private static List<Route> held(Page page, String address) {
        List<Route> routes = new ArrayList<>();
        page.route(address, routes::add);
        return routes;
    }

    @Test
    void intoTheFieldsOfAQuestion() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft-question" + Drafting.draft());
        page.locator("input[name=type][value=single]").check();
        page.locator("#ask").fill("Что на картинке?");
        page.locator("#add").click();
        Locator bar = page.locator(".toolbar[data-shared]");
        Locator picture = bar.locator("[data-mark=picture]");
        page.locator("#ask-en").fill("What is it?");
        picture.click();
        assertThat(page.locator("#picture-caption-ru")).isHidden();
        page.locator("#picture-file")
                .setInputFiles(new FilePayload("Зал.jpg", "image/jpeg", TestPictures.photo(320, 200, 1)));
        named(page, "ru", "Зал");
        assertThat(page.locator("#picture-dialog")).isVisible();
        told(page, "draft_picture.no_alt_en");
        assertThat(page.locator("#ask-ru")).hasValue("Что на картинке?");
        named(page, "en", "The hall");
        assertThat(page.locator("#ask-ru")).hasValue(Pattern.compile("Что на картинке\\? !\\[Зал]\\(zal-.*\\.jpg\\)"));
        assertThat(page.locator("#ask-en")).hasValue(Pattern.compile("What is it\\? !\\[The hall]\\(zal-.*\\.jpg\\)"));

        Filling.awaitsSaved(page);
        page.locator("button[value='add:options']").click();
        assertThat(page.locator("[data-item='options-4'] :focus")).hasCount(1);
        page.locator("#options-4-text-ru").fill("Кошка");
        assertThat(page.locator(".toolbar-of b")).hasText(Pattern.compile("5"));
        puts(page, "options-4-text-ru", "paste", "image/png", (10 << 20) + 1);
        told(page, "draft_picture.too_large", 10);
        assertThat(page.locator("#options-4-text-ru")).hasValue("Кошка");
        page.locator("#picture-file")
                .setInputFiles(new FilePayload("cat.png", "image/png", TestPictures.photo(64, 64, 2)));
        named(page, "ru", "Кот");
        named(page, "en", "A cat");
        assertThat(page.locator("#options-4-text-ru")).hasValue(Pattern.compile("Кошка !\\[Кот]\\(cat-.*"));
        assertThat(page.locator("#options-4-text-en")).hasValue(Pattern.compile("!\\[A cat]\\(cat-.*"));
        puts(page, "options-4-feedback-en", "drop", "image/png", 0);
        named(page, "ru", "Почему");
        named(page, "en", "Why");
        assertThat(page.locator("#options-4-feedback-en")).hasValue(Pattern.compile("!\\[Why]\\(.*"));
        page.locator("#options-4-feedback-en").fill("words");
        page.locator("#options-4-feedback-en").selectText();
        bar.locator("[data-mark=bold]").click();
        assertThat(page.locator("#options-4-feedback-en")).hasValue("**words**");
        trainer.looksRight("studio-question-bar");
    }

    /** Says what the picture shows and inserts it; it stays asked where the other language lacks its words. */
    private static void named(Page page, String language, String words) {
        assertThat(page.locator("#picture-shown")).isVisible();
        page.locator("#picture-alt-" + language).fill(words);
        page.locator("#picture-insert").click();
    }

    private static void puts(Page page, String id, String how, String type, int size) {
        page.locator("#" + id).focus();
        page.evaluate(
                PUTS,
                List.of(
                        id,
                        how,
                        type,
                        size,
                        Base64.getEncoder().encodeToString(TestPictures.photo(80, 60 + pictures++, 1))));
    }

    private static void told(Page page, String key, Object... values) {
        assertThat(page.locator("#picture-error")).containsText(Texts.of(Language.RU, key, values));
    }
}
