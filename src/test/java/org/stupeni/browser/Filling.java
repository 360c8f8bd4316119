package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Fills in the editor of a node of a draft. */
final class Filling {

    private Filling() {}

    /** What is empty and needs something, in the order of the page; waits until it is saved. */
    static void fields(Page page) {
        page.evaluate("""
                () => {
                  for (const field of document.querySelectorAll("#edit-form textarea, #edit-form input[type=text], #edit-form select")) {
                    if (field.value.trim() || /^(draw|review|after|closes|markers|word)/.test(field.id)) continue;
                    if (field.tagName === "SELECT") {
                      field.value = [...field.options].find((option) => option.value)?.value ?? "";
                    } else if (/-(value|factor)$/.test(field.id)) {
                      field.value = "12,5";
                    } else if (!/-(points|tolerance|weight|without)$|fewest$/.test(field.id)) {
                      field.value = `Текст ${field.id}`;
                    }
                    field.dispatchEvent(new Event("input", { bubbles: true }));
                  }
                }
                """);
        awaitsSaved(page);
    }

    static void awaitsSaved(Page page) {
        assertThat(page.locator("#receipt")).hasText(Pattern.compile("\\s*Сохранено \\d\\d:\\d\\d:\\d\\d\\s*"));
    }
}
