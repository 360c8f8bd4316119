package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.DemoPeople;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Question;

/** "Nothing I answered was ever lost": the player against everything that can come between an answer and its row. */
@ExtendWith(Visitors.class)
class PlayerIT {

    private static final Pattern SAVED = Pattern.compile("\\d\\d:\\d\\d:\\d\\d");

    @AfterAll
    static void sums() {
        Sums.print();
    }

    @Test
    void everyAnswerHasAReceiptAndIsThereAfterAReload() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        Player player = Player.exam(learner, "level-2");
        List<String> first = List.of(player.chooses(player.singles().get(0), 1));
        assertThat(player.receipt()).hasText(SAVED);
        player.answersRight(player.questions());
        player.awaitsSaved();
        assertThat(learner.page().locator("#resumed")).isHidden();

        player.reload();

        assertThat(player.chosen(player.singles().get(0))).isEqualTo(first);
        saysWhatIsKept(learner, player);
        Sums.compared("reload", player);
    }

    /** Of an answer that waited here too, once it has been sent; no longer once the person goes on. */
    private static void saysWhatIsKept(Visitor learner, Player player) {
        Page page = player.page();
        Locator told = page.locator("#resumed");
        String kept =
                "Продолжаем: ответов сохранено %d из %d, последний — в \\d\\d:\\d\\d:\\d\\d\\. %sОсталось 3\\d минут[аы]?\\.";
        assertThat(told).hasText(spaced(kept.formatted(2, player.questions(), "")));
        assertThat(page.locator("#announcement")).hasText(spaced(kept.formatted(2, player.questions(), "")));

        AtomicBoolean cut = new AtomicBoolean(true);
        page.route("**/responses/batch", route -> {
            if (cut.get()) {
                route.abort();
            } else {
                route.resume();
            }
        });
        learner.expect("ERR_FAILED");
        player.chooses(player.singles().get(1), 1);
        assertThat(told).isHidden();
        assertThat(player.outage()).isVisible();
        page.onFrameNavigated(frame -> cut.set(false));
        player.reload();

        String sent = "Из них 1 ответ ждал связи на этом устройстве и сейчас отправлен\\. ";
        assertThat(told).hasText(spaced(kept.formatted(3, player.questions(), sent)));
        learner.looksRight("attempt-resumed");
    }

    private static Pattern spaced(String pattern) {
        return Pattern.compile(pattern.replace(" ", "\\s"));
    }

    @Test
    void whatIsAnsweredOfflineIsKeptShownAndSentWhenTheConnectionIsBack() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        Player player = Player.exam(learner, "level-2");
        List<Integer> singles = player.singles();
        player.chooses(singles.get(0), 1);
        player.awaitsSaved();

        learner.expect("ERR_INTERNET_DISCONNECTED");
        learner.context().setOffline(true);
        String second = player.chooses(singles.get(1), 2);
        String third = player.chooses(singles.get(2), 1);
        String changed = player.chooses(singles.get(2), 2);
        assertThat(player.outage()).isVisible();
        assertThat(player.waiting()).isEqualTo(3);
        assertThat(third).isNotEqualTo(changed);
        learner.looksRight("attempt-offline");
        triesToHandIn(learner);

        learner.context().setOffline(false);
        player.awaitsSaved();
        assertThat(player.outage()).isHidden();
        player.reload();

        assertThat(player.chosen(singles.get(1))).containsExactly(second);
        assertThat(player.chosen(singles.get(2))).containsExactly(changed);
        assertThat(player.receipts()).hasSize(4);
        Sums.compared("network cut by the browser", player);
    }

    /** Everywhere the same number of questions waits, and what cannot be handed in yet says so beforehand. */
    private static void triesToHandIn(Visitor learner) {
        Page page = learner.page();
        page.evaluate("() => { location.hash = '#summary'; }");
        page.locator("#summary [data-deed=ask-hand-in]").click();
        String kept = "2\u00a0ответа ещё не отправлены, они хранятся на этом устройстве.";
        assertThat(page.locator("#hand-in-dialog [data-part=unsent]")).containsText(kept);
        page.locator("#hand-in-dialog [data-deed=hand-in]").click();
        assertThat(page.locator("#hand-in-note [data-part=text]")).containsText(kept);
        assertThat(page.locator("#summary-waiting-count")).containsText("2\u00a0ответа ждут отправки");
    }

    @Test
    void anEndedSessionAsksToSignInOnTheSpotAndNothingIsLost() {
        String login = Rows.newLearner();
        Visitor learner = Visitor.as(login, Look.PHONE);
        Player player = Player.exam(learner, "level-2");
        int question = player.singles().get(0);
        endSessions(login);

        learner.expect("401");
        String answer = player.chooses(question, 2);
        Locator dialog = player.page().locator("#sign-in-again");
        assertThat(dialog).isVisible();
        assertThat(player.waiting()).isEqualTo(1);
        learner.looksRight("attempt-signed-out");
        dialog.locator("#again-name").fill(login);
        dialog.locator("#again-password").fill("wrong");
        learner.page().keyboard().press("Enter");
        learner.expect("409");
        assertThat(dialog.locator("[data-part=refusal]")).isVisible();
        dialog.locator("#again-password").fill(DemoPeople.PASSWORD);
        learner.page().keyboard().press("Enter");

        assertThat(dialog).isHidden();
        player.awaitsSaved();
        player.reload();
        assertThat(player.chosen(question)).containsExactly(answer);
        Sums.compared("session removed", player);
        Caller.forget(login);
    }

    @Test
    void answersOnASharedComputerStayWithTheirPerson() {
        String first = Rows.newLearner();
        String second = Rows.newLearner();
        Visitor till = Visitor.as(first, Look.DESK);
        Player player = Player.exam(till, "level-2");
        till.expect("401");
        endSessions(first);
        player.chooses(player.singles().get(0), 1);
        Locator dialog = player.page().locator("#sign-in-again");
        assertThat(dialog).isVisible();

        dialog.locator("#again-name").fill(second);
        dialog.locator("#again-password").fill(DemoPeople.PASSWORD);
        till.expect("404");
        till.page().keyboard().press("Enter");

        assertThat(dialog.locator("[data-part=refusal]"))
                .containsText(
                        till.text("quiz_player.somebody_else").split("\\{")[0].strip());
        assertThat(player.waiting()).isEqualTo(1);
        assertThat(player.receipts()).isEmpty();
        assertThat(Receipts.log(Portal.database().dataSource(), player.attempt()))
                .isEmpty();
        Caller.forget(first);
    }

    @Test
    void twoTabsShareOneNumberingAndTheNewerAnswerIsShownInBoth() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.DESK);
        Player one = Player.exam(learner, "level-2");
        Player other = one.inNewTab();
        int question = one.singles().get(0);

        one.chooses(question, 1);
        one.awaitsSaved();
        String newer = other.chooses(question, 2);
        other.awaitsSaved();

        assertThat(one.question(question).locator("input[value='" + newer + "']"))
                .isChecked();
        assertThat(one.receipts()).hasSize(2);
        Sums.compared("two tabs", one);
    }

    @Test
    void twoDevicesThatAnswerDifferentlyLoseNothingAndThePersonChooses() {
        String login = Rows.newLearner();
        Visitor phone = Visitor.as(login, Look.PHONE);
        Player here = Player.exam(phone, "level-2");
        Player there = here.on(Visitor.as(login, Look.DESK));
        int question = here.singles().get(0);

        phone.expect("ERR_INTERNET_DISCONNECTED");
        phone.context().setOffline(true);
        String mine = here.chooses(question, 1);
        there.chooses(question, 2);
        there.awaitsSaved();
        phone.context().setOffline(false);
        Locator choice = here.page().locator("#conflict");
        assertThat(choice).isVisible();
        phone.looksRight("attempt-conflict");
        choice.locator("[data-deed=mine]").click();
        here.awaitsSaved();

        there.reload();
        assertThat(there.chosen(question)).containsExactly(mine);
        SortedSet<String> both = new TreeSet<>(here.receipts());
        both.addAll(there.receipts());
        assertThat(both).hasSize(3);
        Sums.compared("two devices that answer differently", here.attempt(), both);
    }

    /** Nobody goes on writing on a paper that was handed in elsewhere: the first answer that comes after it leads to the result, which says what became of it. */
    @Test
    void anAnswerAfterTheHandInOnAnotherDeviceIsKeptAndLeadsToTheResult() {
        String login = Rows.newLearner();
        Visitor phone = Visitor.as(login, Look.PHONE);
        Player here = Player.exam(phone, "level-2");
        Player there = here.on(Visitor.as(login, Look.DESK));
        int question = here.singles().get(0);
        there.handsIn();

        String late = here.chooses(question, 1);
        phone.isAt("/learn/result");
        phone.sees("quiz_result.late_back");
        phone.looksRight("result-late");

        phone.button("quiz_result.take_back").click();
        phone.isAt("/learn/attempt");
        assertThat(here.question(question).locator("input[value='" + late + "']"))
                .isChecked();
        assertThat(Rows.find("select count(*) from answer where late_at is null and attempt_id = ?", here.attempt()))
                .containsExactly("1");
    }

    /** Whoever only reads on this device learns it too. */
    @Test
    void aPaperThatWasHandedInOnAnotherDeviceGivesWayToItsResult() {
        String login = Rows.newLearner();
        Visitor phone = Visitor.as(login, Look.PHONE);
        Player here = Player.exam(phone, "level-2");
        here.on(Visitor.as(login, Look.DESK)).handsIn();

        phone.page().waitForURL("**/learn/result?id=" + here.attempt());
        phone.sees("quiz_result.handed_in");
    }

    /** Not by a colour alone, and not as if several could be right. */
    @Test
    void practiceNamesTheRightOneInWords() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        Player player = Player.practice(learner, Study.modules().iterator().next());
        int question = Integer.parseInt(player.page()
                .locator("[data-question]:has(.option input[type=radio])")
                .first()
                .getAttribute("data-question"));
        player.answersWrong(question);
        player.awaitsSaved();
        player.question(question).locator("[data-deed=check]").click();

        assertThat(player.question(question).locator("[data-verdict=missed] [data-part=told] strong"))
                .hasText(learner.text("quiz_player.right_one"));
    }

    @Test
    void aJumpOfTheBrowsersClockChangesNeitherTimeNorReceipts() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        Player player = Player.exam(learner, "level-2");
        List<Integer> singles = player.singles();
        Instant before = Instant.now();

        for (long hours : new long[] {3, -30}) {
            learner.page()
                    .clock()
                    .setSystemTime(Instant.now().plus(hours, ChronoUnit.HOURS).toEpochMilli());
            player.chooses(singles.get(hours > 0 ? 0 : 1), 1);
            player.awaitsSaved();
            assertThat(player.page().locator("#time-up")).isHidden();
            assertThat(player.page().locator("#timer .number")).hasText(Pattern.compile("(39|40):\\d\\d"));
        }

        assertThat(player.receipts()).hasSize(2).allSatisfy(line -> {
            Instant savedAt = Instant.parse(line.split(" ")[3]);
            assertThat(savedAt).isBetween(before.minusSeconds(5), Instant.now().plusSeconds(5));
        });
        Sums.compared("jump of the browser's clock", player);
    }

    @Test
    void whatIsSavedCountsWhenTheTimeIsUp() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        Player player = Player.exam(learner, "level-2");
        player.answersRight(1);
        player.awaitsSaved();
        Instant now = Instant.now();
        Rows.change(
                "update attempt set started_at = started_at - interval '40 minutes', deadline = ?, last_moment = ? where id = ?",
                Rows.timestamp(now.plusSeconds(6)),
                Rows.timestamp(now.plusSeconds(8)),
                player.attempt());

        player.page().reload();
        assertThat(player.page().locator("#time-up")).isVisible();
        learner.looksRight("attempt-time-up");
        learner.isAt("/learn/result");

        learner.sees("quiz_result.failed");
        assertThat(player.page().locator("section[aria-labelledby=words] a"))
                .hasAttribute("href", "/learn/lesson?course=client-orientation&id=attitude-first");
        assertThat(Rows.find("select closed_by, state from attempt where id = ?", player.attempt()))
                .containsExactly("TIME,GRADED");
        Sums.compared("time up", player);
    }

    @Test
    void handingInCanBeTakenBackForAMinute() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        Player player = Player.exam(learner, "level-2");
        player.answersRight(1);
        player.awaitsSaved();

        player.handsIn();
        learner.looksRight("result-take-back");
        learner.button("quiz_result.take_back").click();
        learner.isAt("/learn/attempt");
        player.answersRight(2);
        player.awaitsSaved();

        assertThat(player.receipts()).hasSizeGreaterThanOrEqualTo(2);
        Sums.compared("hand-in taken back", player);
    }

    @Test
    void theServerDiesWithASaveOnItsWayAndTheAttemptGoesOn() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        Player player = Player.exam(learner, "level-2");
        List<Integer> singles = player.singles();
        player.chooses(singles.get(0), 1);
        player.awaitsSaved();

        learner.expect("ERR_CONNECTION|Failed to load resource|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE");
        player.turnsTo(singles.get(1));
        Thread plug = new Thread(Portal::kill9);
        plug.start();
        String inFlight = player.chooses(singles.get(1), 2);
        join(plug);
        String afterwards = player.chooses(singles.get(2), 1);
        assertThat(player.outage()).isVisible();
        learner.presses("Enter", learner.page().locator("[data-deed=incident]"));
        learner.page().locator("#incident-words").fill("Всё остановилось");
        learner.page().locator("[data-deed=send-incident]").click();
        Locator told = learner.page().locator("#incident-told");
        assertThat(told).containsText(learner.text("quiz_player.incident_waits"));
        Portal.restart();
        player.awaitsSaved();
        assertThat(player.outage()).isHidden();
        assertThat(told).containsText(learner.text("quiz_incident.credited"));
        assertThat(learner.page().locator("#given-text")).containsText("Портал не работал");

        player.reload();
        assertThat(player.chosen(singles.get(1))).containsExactly(inFlight);
        assertThat(player.chosen(singles.get(2))).containsExactly(afterwards);
        assertThat(player.receipts()).hasSize(3);
        Sums.compared("server killed with a save on its way", player);
        player.handsIn();
    }

    @Test
    void aWholeQuestionIsAnsweredByTheKeyboardAlone() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.DESK);
        Player player = Player.exam(learner, "level-2");
        int number = player.singles().get(0);
        Locator section = player.turnsTo(number);

        learner.presses("Space", section.locator("input").first());
        learner.presses("Enter", section.locator("[data-deed=flag]"));
        player.awaitsSaved();
        assertThat(section.locator("[data-deed=flag]")).hasAttribute("aria-pressed", "true");
        learner.presses("Enter", section.locator("[data-deed=next]"));
        if (number < player.questions()) {
            assertThat(player.question(number + 1)).isFocused();
        }
        learner.walksThrough();
        assertThat(player.receipts()).hasSize(1);
    }

    /** Plants nothing: the course's own feedback and keys are the canaries. */
    @Test
    void nothingThatGivesTheKeyAwayReachesTheBrowser() {
        String login = Rows.newLearner();
        Visitor learner = Visitor.as(login, Look.DESK);
        List<com.microsoft.playwright.Response> answers = new ArrayList<>();
        learner.context().onResponse(answers::add);
        Player player = Player.exam(learner, "level-2");
        List<Question> paper = IntStream.rangeClosed(1, player.questions())
                .mapToObj(number -> player.asked(player.question(number)))
                .toList();
        player.answersRight(1);
        player.answersWrong(2);
        player.awaitsSaved();
        StringBuilder heard = new StringBuilder(player.page().content());
        answers.stream()
                .filter(answer -> answer.status() == 200 && answer.url().contains("/api/"))
                .forEach(answer -> heard.append(answer.text()));
        for (Locator script : player.page().locator("script[src]").all()) {
            heard.append(Caller.anonymous().get(script.getAttribute("src")).body());
        }
        heard.append(
                Caller.as(login).get("/learn/attempt?id=" + player.attempt()).body());
        player.handsIn();
        heard.append(learner.page().content());
        heard.append(Caller.as(login)
                .get("/api/learn/attempts/" + player.attempt() + "/state")
                .body());

        String everything = AnswerKey.plain(heard.toString());
        Set<String> canaries = paper.stream()
                .flatMap(question -> java.util.stream.Stream.of(
                                question.options().stream().map(Choice.Option::feedback),
                                question.pairs().stream().map(Matching.Pair::feedback),
                                java.util.stream.Stream.of(question.feedback()))
                        .flatMap(feedbacks -> feedbacks))
                .filter(feedback -> feedback != null)
                .flatMap(feedback -> java.util.stream.Stream.of(
                        AnswerKey.shown(feedback), AnswerKey.shown(new LocalText(feedback.en(), feedback.en()))))
                .filter(feedback -> feedback.length() > 20)
                .collect(Collectors.toSet());
        assertThat(canaries).hasSizeGreaterThan(60);
        assertThat(everything).contains(AnswerKey.shown(paper.get(0).ask()).substring(0, 15));
        assertThat(canaries.stream().filter(everything::contains)).isEmpty();
        for (Question question : paper) {
            assertThat(everything).doesNotContain("\"" + question.id() + "\"", question.version());
        }
    }

    /** An option's place or id must not tell whether it is right. */
    @Test
    void twoPapersShareNoIdsOfOptions() {
        Player one = Player.exam(Visitor.as(Rows.newLearner(), Look.DESK), "level-2");
        Player other = Player.exam(Visitor.as(Rows.newLearner(), Look.DESK), "level-2");

        assertThat(values(one)).isNotEmpty().doesNotContainAnyElementsOf(values(other));
    }

    private static List<String> values(Player player) {
        return player
                .page()
                .locator("[data-question] .option input, [data-question] select[data-left] option[value]")
                .all()
                .stream()
                .map(input -> input.getAttribute("value"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static void endSessions(String login) {
        Rows.change(
                "update login_session set last_seen_at = last_seen_at - interval '31 minutes' where employee_id = (select id from employee where login = ?)",
                login);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
