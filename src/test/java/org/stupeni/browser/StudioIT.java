package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Trainers write a lesson in the browser, meet in it, publish, and a learner reads it. */
@ExtendWith(Visitors.class)
class StudioIT {

    private static final String COURSE = "demo-types";
    private static final String GUIDE = "Смотрите со стороны и не вмешивайтесь.";
    private static final String LESSON = """
            Кто дослушал, тот уже помог.

            ## Как

            Не перебивайте. %s

            :::try
            Дослушайте одного клиента до конца.
            :::

            :::summary
            - раз
            - два
            - три
            :::

            :::sources
            Придумано для проверки.
            :::
            """;

    @Test
    void aLessonIsWrittenByTwoPublishedAndRead() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/course?id=" + COURSE);
        trainer.button("draft_edit.begin").click();
        trainer.isAt("/author/draft");
        page.locator("#add-part summary").click();
        page.locator("#new-kind").selectOption("LESSON");
        trainer.button("draft_add.do").click();
        trainer.sees("draft_add.no_title");
        page.locator("#new-kind").selectOption("LESSON");
        page.locator("#new-title").fill("Дослушать до конца");
        page.locator("#new-module").selectOption(new SelectOption().setIndex(0));
        trainer.button("draft_add.do").click();
        page.locator("#body-ru").waitFor();
        trainer.looksRight("studio-lesson");

        page.locator("a[href^='/author/draft-publish']").click();
        assertThat(page.locator(".preflight")).containsText("Дослушать до конца");
        assertThat(page.locator("#publish")).hasCount(0);
        trainer.looksRight("studio-problems");
        page.locator(".preflight a").first().click();
        writes(page);
        String address = page.url();

        Visitor second = Visitor.as("trainer2");
        second.page().navigate(address);
        second.page().locator("#body-ru").fill(LESSON.formatted("Кивайте."));
        awaitsSaved(second.page());
        page.locator("#body-ru").fill(LESSON.formatted("Молчите."));
        trainer.expect("409");
        Locator conflict = page.locator("#conflict");
        assertThat(conflict).isVisible();
        assertThat(conflict).containsText("Кивайте.");
        assertThat(page.locator("#body-ru")).hasValue(Pattern.compile("Молчите"));
        trainer.hasNoAxeViolations("studio-conflict");
        page.locator("#keep-mine").click();
        awaitsSaved(page);
        assertThat(page.locator("#preview [lang=ru]")).containsText("Молчите.");

        page.locator("a[href^='/author/draft-history']").click();
        assertThat(page.locator(".diff")).containsText("Кивайте.");
        trainer.looksRight("studio-history");

        page.navigate(address);
        LessonPicture.into(trainer);
        awaitsSaved(page);
        writesTheChecklist(trainer);
        page.locator("a[href^='/author/draft-publish']").click();
        page.locator("#publish").click();
        trainer.sees("draft_publish.no_reason");
        page.locator("#reason").fill("Добавлен урок о слушании");
        page.locator("#publish").click();
        trainer.sees("preflight_publish.unseen");
        page.locator("[name=seen-all]").check();
        page.locator("#publish").click();
        trainer.isAt("/author/course");
        assertThat(page.locator("[role=status]")).isVisible();
        page.locator("a[href^='/author/checklist']").click();
        assertThat(page.locator("section[aria-labelledby=guide]")).containsText(GUIDE);
        trainer.looksRight("studio-checklist-published");

        Visitor learner = Visitor.as(Rows.newLearner());
        learner.open("/learn/course?id=" + COURSE);
        learner.page()
                .locator("main a", new Page.LocatorOptions().setHasText("Дослушать до конца"))
                .first()
                .click();
        LessonPicture.isSeen(learner.page());
        observesBy(GUIDE);
    }

    /** It begins as what people are observed by now; an item is copied, moved by the keyboard and taken away, and an anchor that is emptied is missed. */
    private static void writesTheChecklist(Visitor trainer) {
        Page page = trainer.page();
        page.locator("#add-part summary").click();
        page.locator("#new-kind").selectOption("CHECKLIST");
        trainer.button("draft_add.do").click();
        Locator first = page.locator("[id='items.0.title.ru']");
        String title = first.inputValue();
        int items = page.locator("#items .map-row").count();
        assertThat(page.locator("#preview .anchors")).hasCount(items);
        assertThat(page.locator("#all-told li")).hasCount(0);
        trainer.looksRight("studio-checklist");

        page.locator("[id='guide.ru']").fill(GUIDE);
        awaitsSaved(page);
        assertThat(page.locator("#preview details").first()).containsText(GUIDE);
        page.locator("button[value='items.0.copy']").click();
        assertThat(page.locator("[id='items.1.title.ru']")).hasValue(title);
        assertThat(page.locator("[id='items.1.id']")).hasValue(Pattern.compile(".+-2"));
        page.locator("[id='items.1.title.ru']").fill("Копия");
        page.locator("[id='items.1.title.ru']").press("Alt+ArrowUp");
        assertThat(first).hasValue("Копия");
        page.locator("[id='items.0.anchors.3.en']").fill("");
        assertThat(page.locator("[id='told-items.0.anchors.3.ru'], [id='told-items.0.anchors.3.en']")
                        .filter(new Locator.FilterOptions().setHasText(trainer.text("blueprint_form.empty"))))
                .hasCount(1);
        trainer.hasNoAxeViolations("studio-checklist-problem");
        page.locator("button[value='items.0.remove']").click();
        assertThat(first).hasValue(title);
        assertThat(page.locator("#all-told li")).hasCount(0);
        page.locator("#add-part summary").click();
        assertThat(page.locator("#new-kind option[value=CHECKLIST]")).hasCount(0);
    }

    private static void observesBy(String guide) {
        Caller observer = Caller.as("observer");
        String begin = "/team/observe?person=" + Study.idOf(Rows.newLearner());
        String sheet = Forms.submit(observer, begin, "begin", "competency", "difficult-clients")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(observer.get(sheet.substring(sheet.indexOf("/team/"))).body())
                .contains(guide);
    }

    /** Nothing typed is lost when the session ends: it waits in the browser and is sent after signing in. */
    @Test
    void whatWasTypedWithoutASessionIsSavedLater() {
        Visitor trainer = Visitor.as("trainer");
        trainer.open("/author/draft" + Drafting.node("MODULE"));
        trainer.expect("ERR_FAILED");
        Page page = trainer.page();
        page.route("**/api/author/**", route -> route.abort());
        page.locator("#summary-en").fill("Typed without a connection");
        assertThat(page.locator("#receipt")).hasAttribute("data-state", "waiting");
        page.unroute("**/api/author/**");
        page.reload();

        assertThat(page.locator("#summary-en")).hasValue("Typed without a connection");
        awaitsSaved(page);
        page.reload();
        assertThat(page.locator("#summary-en")).hasValue("Typed without a connection");
    }

    @Test
    void aPictureIsSeenByWhoMaySeeIt() {
        String api = "/api/author/pictures";
        byte[] acting = "<svg viewBox='0 0 9 9' onload='x()'><script>x()</script></svg>".getBytes(UTF_8);
        HttpResponse<String> sent = Brought.send("trainer", api, "picture", "Схема.svg", acting);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("\"name\":\"skhema-", "<script>", "onload");
        String address = sent.body().replaceFirst("(?s).*\"address\":\"([^\"]+)\".*", "$1");

        HttpResponse<String> seen = Caller.as("trainer2").get(address);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).startsWith("<svg").doesNotContain("script", "onload");
        assertThat(seen.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(seen.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "sandbox");
        assertThat(seen.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(seen.headers().firstValue("Cache-Control")).hasValue("private, max-age=31536000, immutable");
        for (String unseen : List.of("", "x", "%2e%2e/a", "a-0123456789abcdef.png")) {
            assertThat(Caller.as("trainer").get("/learn/picture/" + unseen).statusCode())
                    .isIn(400, 404);
        }
        assertThat(Caller.as("employee").get(address).statusCode())
                .as("no version shows it")
                .isEqualTo(404);
        assertThat(Caller.anonymous().get(address).statusCode()).isNotEqualTo(200);
        assertThat(Brought.send("employee", api, "picture", "a.svg", acting).statusCode())
                .isEqualTo(403);
        assertThat(Brought.send("trainer", api, "other", "a.svg", acting).body())
                .contains(Texts.of(Language.RU, "course_picture.none"));
        HttpResponse<String> large = Brought.send("trainer", api, "picture", "a.png", new byte[(10 << 20) + 1]);
        assertThat(large.statusCode()).isEqualTo(409);
        assertThat(large.body()).contains(Texts.of(Language.RU, "course_picture.too_large", 10));
        assertThat(Caller.as("trainer").postForm(api, "picture=x").body())
                .contains(Texts.of(Language.RU, "course_picture.none"));
    }

    @Test
    void whatIsRefused() {
        Caller trainer = Caller.as("trainer");
        long draft = Long.parseLong(Drafting.draft().replaceFirst(".*id=", ""));
        long node = Long.parseLong(Drafting.node("LESSON").replaceFirst(".*node=", ""));
        String api = "/api/author/drafts/" + draft + "/nodes/" + node;

        assertThat(put(trainer, api, "{}").statusCode()).isEqualTo(400);
        assertThat(put(trainer, "/api/author/drafts/" + draft + "/nodes/0", "{\"version\":1,\"parts\":{}}")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> foreign =
                put(trainer, "/api/author/drafts/0/nodes/" + node, "{\"version\":1,\"parts\":{}}");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).contains(Texts.of(Language.RU, "draft_node.deleted"));
        HttpResponse<String> old = put(trainer, api, "{\"version\":-1,\"parts\":{\"title-ru\":\"x\"}}");
        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body()).contains("theirs");
        String history = "/author/draft-history" + Drafting.node("LESSON");
        String from = "&change="
                + Rows.find("select id from draft_change where node_id = ?", node)
                        .get(0);
        assertThat(Forms.submit(trainer, history + from, "restore", "version", "-7")
                        .body())
                .contains(Texts.of(Language.RU, "draft_history.moved_on"));
        assertThat(Forms.submit(trainer, "/author/drafts", "add", "title", "x", "competency", "")
                        .body())
                .contains(Texts.of(Language.RU, "draft_new.no_competency"));
        assertThat(trainer.get("/author/draft-publish?id=x").statusCode()).isEqualTo(404);
        assertThat(trainer.get("/author/draft-history" + Drafting.draft()).statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> put(Caller caller, String path, String json) {
        return caller.send(caller.own(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static void writes(Page page) {
        page.locator("#body-ru").fill(LESSON.formatted(""));
        page.locator("#title-en").fill("Listen to the end");
        page.locator("#body-en").fill(LESSON.formatted(""));
        awaitsSaved(page);
        assertThat(page.locator("#preview [lang=ru]")).containsText("Кто дослушал");
        assertThat(page.locator("#preview .note")).hasCount(0);
    }

    private static void awaitsSaved(Page page) {
        assertThat(page.locator("#receipt")).hasText(Pattern.compile("\\s*Сохранено \\d\\d:\\d\\d:\\d\\d\\s*"));
    }
}
