package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.stupeni.question.Question;
import org.stupeni.question.Response;

/** The player of an attempt as its visitor works with it. Every receipt the browser gets is written to a file. */
final class Player {

    static final String COURSE = "client-orientation";

    /** After a long outage the player tries again every 37.5 s at the slowest. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final Pattern ID = Pattern.compile("id=(\\d+)");

    private final Visitor visitor;
    private final Page page;
    private final Receipts receipts;
    private final AnswerKey key;
    private final long attempt;

    private Player(Visitor visitor, Page page, Receipts receipts, AnswerKey key) {
        this.visitor = visitor;
        this.page = page;
        this.receipts = receipts;
        this.key = key;
        this.attempt = ID.matcher(page.url())
                .results()
                .findFirst()
                .map(found -> Long.parseLong(found.group(1)))
                .orElseThrow();
        assertThat(page.locator("html[data-player=on]")).isAttached();
        assertThat(page.locator("fieldset:not([disabled])").first()).isAttached();
    }

    /** Starts an exam from its start page, or goes on with it. */
    static Player exam(Visitor visitor, String exam) {
        return exam(visitor, AnswerKey.OF_THE_COURSE, exam);
    }

    /** The same of any course, by somebody who reads its questions in the language of the key. */
    static Player exam(Visitor visitor, AnswerKey key, String exam) {
        return begin(visitor, key, "/learn/exam?course=" + key.course().id() + "&id=" + exam);
    }

    static Player practice(Visitor visitor, String module) {
        return begin(visitor, AnswerKey.OF_THE_COURSE, "/learn/practice?course=" + COURSE + "&module=" + module);
    }

    private static Player begin(Visitor visitor, AnswerKey key, String start) {
        Receipts receipts = visitor.keepsReceipts();
        visitor.open(start);
        visitor.page().locator("#begin").click();
        visitor.isAt("/learn/attempt");
        return new Player(visitor, visitor.page(), receipts, key);
    }

    /** The player that this visitor has opened. */
    static Player opened(Visitor visitor) {
        return new Player(visitor, visitor.page(), visitor.keepsReceipts(), AnswerKey.OF_THE_COURSE);
    }

    /** The same attempt in one more tab of the same browser. */
    Player inNewTab() {
        Page tab = visitor.newTab();
        tab.navigate("/learn/attempt?id=" + attempt);
        return new Player(visitor, tab, receipts, key);
    }

    /** The same attempt on another device of the same person. */
    Player on(Visitor device) {
        Receipts others = device.keepsReceipts();
        device.open("/learn/attempt?id=" + attempt);
        return new Player(device, device.page(), others, key);
    }

    void reload() {
        page.reload();
        assertThat(page.locator("fieldset:not([disabled])").first()).isAttached();
    }

    long attempt() {
        return attempt;
    }

    Page page() {
        return page;
    }

    SortedSet<String> receipts() {
        return receipts.of(attempt);
    }

    int questions() {
        return page.locator("[data-question]").count();
    }

    Locator question(int number) {
        return page.locator("#q" + number);
    }

    /** Turns to a question by the navigator's address. */
    Locator turnsTo(int number) {
        page.evaluate("number => { location.hash = '#q' + number; }", number);
        assertThat(question(number)).isVisible();
        return question(number);
    }

    void answersRight(int number) {
        answers(number, true);
    }

    void answersWrong(int number) {
        answers(number, false);
    }

    /** Answers the question so that it earns its point, or nothing. */
    private void answers(int number, boolean right) {
        Locator section = turnsTo(number);
        Response answer = Sheet.of((String) section.evaluate("section => section.outerHTML"), key)
                .answer(right);
        for (Locator input : section.locator("label.option input").all()) {
            boolean chosen = answer.chosen().contains(input.getAttribute("value"));
            if (chosen || "checkbox".equals(input.getAttribute("type"))) {
                input.setChecked(chosen);
            }
        }
        answer.matched().forEach((left, chosen) -> {
            Locator rates = section.locator("[data-rate='" + left + "'][value='" + chosen + "']");
            if (rates.count() > 0) {
                rates.check();
            } else {
                section.locator("select[data-left='" + left + "']").selectOption(chosen);
            }
        });
        answer.typed().forEach((field, text) -> types(section.locator("[data-field='" + field + "']"), text));
        if (section.locator("[data-dialogue]").count() > 0) {
            answer.order()
                    .forEach(reply ->
                            section.locator("[data-reply='" + reply + "']").click());
        } else {
            orders(section, answer.order());
        }
    }

    private static void types(Locator field, String text) {
        if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
            field.selectOption(text);
        } else {
            field.fill(text);
            field.blur();
        }
    }

    private static void orders(Locator section, List<String> order) {
        for (int place = 0; place < order.size(); place++) {
            section.locator("[data-item='" + order.get(place) + "'] [data-place]")
                    .selectOption(new SelectOption().setIndex(place));
        }
        Locator untouched = section.locator("[data-confirm]");
        if (untouched.count() > 0 && untouched.isVisible()) {
            untouched.click();
        }
    }

    /** Chooses the n-th option, from 1, of a question of any type but matching; says which was chosen. */
    String chooses(int number, int option) {
        Locator input = turnsTo(number).locator("label.option input").nth(option - 1);
        input.check();
        return input.getAttribute("value");
    }

    /** The values of what is chosen now. */
    List<String> chosen(int number) {
        return question(number).locator("input:checked").all().stream()
                .map(input -> input.getAttribute("value"))
                .toList();
    }

    /** The numbers of questions with exactly one answer to choose. */
    List<Integer> singles() {
        return page.locator("[data-question]:has(input[type=radio])").all().stream()
                .map(section -> Integer.parseInt(section.getAttribute("data-question")))
                .toList();
    }

    Question asked(Locator section) {
        return key.asking(text(section.locator("legend")));
    }

    /** Waits until the server has everything that was answered here. */
    void awaitsSaved() {
        page.waitForFunction(
                "() => Object.keys(localStorage).every(key => !key.startsWith('stupeni/answers/'))"
                        + " && document.getElementById('receipt').dataset.state !== 'waiting'",
                null,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** How many answers wait in this browser. */
    int waiting() {
        return ((Number) page.evaluate(
                        "() => Object.keys(localStorage).filter(key => key.startsWith('stupeni/answers/')).length"))
                .intValue();
    }

    Locator receipt() {
        return page.locator("#receipt");
    }

    Locator outage() {
        return page.locator("#outage");
    }

    void tryConnection() {
        outage().locator("[data-deed=reach]").click();
    }

    /** Hands in from the summary, whatever is unanswered, and asks for the result at once. */
    void handsIn() {
        page.evaluate("() => { location.hash = '#summary'; }");
        page.locator("[data-deed=ask-hand-in]").click();
        Locator sure = page.locator("#hand-in-dialog [data-deed=hand-in]");
        if (sure.isVisible()) {
            sure.click();
        }
        page.waitForURL(Pattern.compile(".*/learn/result\\?id=" + attempt));
    }

    private static String text(Locator element) {
        return AnswerKey.plain(element.textContent());
    }
}
