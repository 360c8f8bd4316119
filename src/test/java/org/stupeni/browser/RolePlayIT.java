package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer opens a game for three people with a phone each; one round is played, laid aside and gone on with, and at the end the one who served reads. */
@ExtendWith(Visitors.class)
class RolePlayIT {

    private static final List<String> BRIEFS = List.of("loud-at-window-three", "report-by-five", "paint-by-friday");
    private static final String SECRET = "слуховой аппарат";
    private static final String NOTED = "Повернулся лицом и стал писать на бумаге.";

    @Test
    void threeSeatsOneRoundAndWhatOneIsTold() {
        List<String> players = List.of(Rows.newLearner(), Rows.newLearner(), Rows.newLearner());
        opens(players);
        Visitor agent = Visitor.as(players.get(0), Look.PHONE);
        Visitor client = Visitor.as(players.get(1), Look.PHONE);
        Visitor observer = Visitor.as(players.get(2), Look.PHONE);
        agent.open("/learn/notes");
        agent.button("notification_notes.role_play_opened_link").first().click();
        agent.isAt("/learn/role-plays");
        agent.looksRight("role-plays");
        agent.page().locator("article h2 a").first().click();
        agent.isAt("/learn/role-play");
        String game = agent.page().url().replaceAll(".*[?&]id=", "");
        String address = "/learn/role-play?id=" + game;
        agent.looksRight("role-play-agent");
        assertThat(agent.page().content()).doesNotContain(SECRET);
        client.open(address);
        assertThat(client.page().getByText(SECRET).first()).isVisible();
        assertThat(Caller.as("trainer").get(address).statusCode()).isEqualTo(404);
        assertThat(Caller.as(players.get(0)).get(address + "&round=2").statusCode())
                .as("a round that has not come")
                .isEqualTo(404);

        observes(observer, address);
        client.page().locator("#words").fill("Меня услышали.");
        client.button("roleplay_game.save").click();

        agent.open(address + "&round=1");
        assertThat(agent.page().content()).contains(SECRET);
        agent.looksRight("role-play-over");
        assertThat(agent.page().content()).doesNotContain(NOTED);
        ends(players);
        agent.open(address);
        assertThat(agent.page().getByText(NOTED)).isVisible();
        assertThat(agent.page().getByText("Меня услышали.")).isVisible();
        agent.looksRight("role-play-told");
        client.open(address);
        assertThat(client.page().content()).doesNotContain(NOTED);
    }

    private static void opens(List<String> players) {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/role-plays");
        page.locator("#people").fill(String.join("\n", players.subList(0, 2)));
        page.locator("#open").click();
        trainer.sees("roleplay_act.not_three", 2);
        page.locator("#people").fill(String.join("\n", players));
        page.locator("#open").click();
        trainer.sees("roleplay_act.briefs");
        page.locator("#first").selectOption(BRIEFS.get(0));
        page.locator("#second").selectOption(BRIEFS.get(1));
        page.locator("#third").selectOption(BRIEFS.get(2));
        page.locator("#open").click();
        trainer.sees("roleplay_list.done_opened");
        trainer.looksRight("author-role-plays");
    }

    /** What is ticked stays through a reload; nothing but the observer's word ends the round. */
    private static void observes(Visitor observer, String address) {
        Page page = observer.page();
        observer.open(address);
        observer.button("roleplay_game.end").click();
        observer.sees("roleplay_act.nothing_marked");
        page.locator("label:has([name='mark-dc-even-tone'][value='3'])").click();
        page.locator("#words").fill(NOTED);
        page.locator("#words").blur();
        for (int i = 0;
                i < 100
                        && Rows.find("select id from role_play_word where words = ?", NOTED)
                                .isEmpty();
                i++) {
            page.waitForTimeout(100);
        }
        observer.open(address);
        assertThat(page.locator("[name='mark-dc-even-tone'][value='3']")).isChecked();
        assertThat(page.locator("#words")).hasValue(NOTED);
        observer.looksRight("role-play-observer");
        observer.button("roleplay_game.end").click();
        observer.sees("roleplay_game.done_ended");
        assertThat(page.locator("h1")).containsText("2");
    }

    private static void ends(List<String> players) {
        Visitor trainer = Visitor.as("trainer");
        trainer.open("/author/role-plays");
        String game = Rows.find(
                        "select g.id from role_play_game g join employee e on e.id = g.first_id where e.login = ?",
                        players.get(0))
                .get(0);
        trainer.page().locator("[name='game'][value='" + game + "']").check();
        trainer.page().locator("#end").click();
        trainer.sees("roleplay_list.done_ended");
    }
}
