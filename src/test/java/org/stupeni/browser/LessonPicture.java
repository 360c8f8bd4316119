package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.stupeni.course.media.TestPictures;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** A picture that a trainer puts into a lesson, and what is refused on the way. */
final class LessonPicture {

    private LessonPicture() {}

    /** Into the lesson that is open in the editor, in both languages. */
    static void into(Visitor trainer) {
        Page page = trainer.page();
        String before = page.locator("#body-ru").inputValue();
        page.locator("#body-ru")
                .evaluate(
                        "text => text.setSelectionRange(text.value.indexOf('Не пере'), text.value.indexOf('Не пере'))");
        Locator bar = page.locator(".toolbar[aria-controls=body-ru]");
        bar.locator("button").first().focus();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#picture-dialog")).isVisible();

        page.locator("#picture-insert").click();
        told(page, "draft_picture.none");
        page.locator("#picture-file")
                .setInputFiles(new FilePayload("a.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        told(page, "course_picture.no_picture");
        page.locator("#picture-file")
                .setInputFiles(new FilePayload("a.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)));
        trainer.expect("409");
        told(page, "course_picture.no_picture");

        page.locator("#picture-file")
                .setInputFiles(new FilePayload("Зал.jpg", "image/jpeg", TestPictures.photo(320, 200, 1)));
        assertThat(page.locator("#picture-shown")).isVisible();
        assertThat(page.locator("#picture-error")).isHidden();
        page.locator("#picture-insert").click();
        told(page, "draft_picture.no_alt_ru");
        page.locator("#picture-alt-ru").fill("Клиент у стойки");
        page.locator("#picture-insert").click();
        told(page, "draft_picture.no_alt_en");
        assertThat(page.locator("#body-ru")).hasValue(before);
        trainer.looksRight("studio-picture");
        page.locator("#picture-alt-en").fill("A client at the counter");
        page.locator("#picture-insert").click();

        assertThat(page.locator("#picture-dialog")).isHidden();
        assertThat(page.locator("#body-ru").inputValue())
                .containsPattern(
                        "Не перебивайте\\. Молчите\\.\n\n!\\[Клиент у стойки]\\(zal-[0-9a-f]{16}\\.jpg\\)\n\n:::try");
        assertThat(page.locator("#body-en").inputValue())
                .containsPattern("Не перебивайте\\. *\n\n!\\[A client at the counter]\\(zal-");
        assertThat(page.locator("#preview [lang=ru] .figure img")).hasAttribute("alt", "Клиент у стойки");
        assertThat(page.locator("#preview [lang=en] .figure img")).hasAttribute("alt", "A client at the counter");
        isLoaded(page.locator("#preview [lang=ru] .figure img"));
    }

    /** In the lesson that a learner reads. */
    static void isSeen(Page page) {
        Locator picture = page.locator(".figure img[alt='Клиент у стойки']");
        isLoaded(picture);
    }

    private static void isLoaded(Locator picture) {
        picture.scrollIntoViewIfNeeded();
        picture.page().waitForCondition(() -> Integer.valueOf(320).equals(picture.evaluate("one => one.naturalWidth")));
    }

    private static void told(Page page, String key) {
        assertThat(page.locator("#picture-error")).containsText(Texts.of(Language.RU, key));
    }
}
