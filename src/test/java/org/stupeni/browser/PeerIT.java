package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employee rates themselves, a colleague answers on the phone, both sides stand next to each other, and the manager sees them when they are shown. */
@ExtendWith(Visitors.class)
class PeerIT {

    private static final String ADVICE = "Дослушивай до конца, потом отвечай.";

    @Test
    void fromTheOwnViewToBothSides() {
        String login = Rows.newLearner();
        String other = Rows.newLearner();
        Visitor employee = Visitor.as(login, Look.PHONE);
        Visitor colleague = Visitor.as(other, Look.PHONE);
        Page page = employee.page();
        employee.open("/learn/levels");
        employee.link("peer_list.title").click();
        employee.isAt("/learn/peer-rounds");
        employee.looksRight("peer-rounds-none");
        employee.button("peer_list.do_begin").click();
        employee.sees("peer_act.no_competency");
        page.locator("#competency").selectOption(Player.COURSE);
        employee.button("peer_list.do_begin").click();
        employee.isAt("/learn/peer-round");
        String round = page.url().replaceAll(".*[?&]id=", "");

        mark(page, "co-meets", 3);
        kept(page, login, 1);
        page.reload();
        assertThat(page.locator("[name='mark-co-meets'][value='3']")).isChecked();
        employee.button("peer_round.give").click();
        employee.sees("peer_act.incomplete");
        page.evaluate("scrollTo(0, 0)");
        employee.looksRight("peer-round-incomplete");
        marksAll(page, 3);
        employee.button("peer_round.give").click();
        employee.sees("peer_round.done_given");
        page.locator("#who").fill(other);
        employee.button("observation_start.find").click();
        employee.button("peer_round.ask").click();
        employee.sees("peer_act.none_chosen");
        page.locator("#who").fill(other);
        employee.button("observation_start.find").click();
        page.locator("[name='colleague']").first().check();
        employee.button("peer_round.ask").click();
        employee.sees("peer_round.done_asked");
        employee.looksRight("peer-round-asked");

        answers(colleague);

        employee.open("/learn/peer-round?id=" + round);
        employee.sees("peer_round.answered", 1, 1);
        assertThat(page.getByText(ADVICE)).hasCount(0);
        employee.button("peer_round.do_close").click();
        employee.sees("peer_round.done_closed");
        assertThat(page.getByText(ADVICE)).isVisible();
        employee.looksRight("peer-round-sides");
        assertThat(Caller.as("manager").get("/team/peer-round?id=" + round).statusCode())
                .isEqualTo(404);
        assertThat(Caller.as("hr").get("/learn/peer-round?id=" + round).statusCode())
                .isEqualTo(404);
        employee.button("peer_round.show").click();
        employee.sees("peer_round.done_shown");

        Visitor manager = Visitor.as("manager", Look.PHONE);
        manager.open("/team/person?id=" + Study.idOf(login));
        manager.page().locator("a[href='/team/peer-round?id=" + round + "']").click();
        manager.isAt("/team/peer-round");
        assertThat(manager.page().getByText(ADVICE)).isVisible();
        manager.looksRight("team-peer-round");
        assertThat(Rows.find("select count(*) from evidence where employee_id = ?", Study.idOf(login)))
                .containsExactly("0");
    }

    private static void answers(Visitor colleague) {
        Page page = colleague.page();
        colleague.open("/learn/notes");
        colleague.button("notification_notes.peer_asked_link").first().click();
        colleague.isAt("/learn/peer-rounds");
        page.locator("a[href^='/learn/peer-answer']").first().click();
        colleague.isAt("/learn/peer-answer");
        assertThat(Caller.as("hr")
                        .get(page.url().replaceAll("https?://[^/]+", ""))
                        .statusCode())
                .isEqualTo(404);
        colleague.looksRight("peer-answer");
        marksAll(page, 2);
        page.locator("#words").fill(ADVICE);
        page.locator("[name='named']").check();
        colleague.button("peer_answer.give").click();
        colleague.sees("peer_answer.done_given");
        colleague.looksRight("peer-answer-given");
    }

    private static void marksAll(Page page, int level) {
        for (String item : List.of("co-meets", "co-respects", "co-promises", "co-follows-through")) {
            if (page.locator("[name='mark-" + item + "']").count() > 0) {
                mark(page, item, level);
            }
        }
    }

    private static void mark(Page page, String item, int level) {
        page.locator("label:has([name='mark-" + item + "'][value='" + level + "'])")
                .click();
    }

    /** What is ticked is sent behind the page; it is kept when the row says so. */
    private static void kept(Page page, String login, int marks) {
        for (int i = 0; i < 100; i++) {
            if (Rows.find(
                                    "select m.id from peer_mark m join peer_answer a on a.id = m.answer_id join employee e on e.id = a.author_id"
                                            + " where e.login = ?",
                                    login)
                            .size()
                    == marks) {
                return;
            }
            page.waitForTimeout(100);
        }
        assertThat(login).as("the mark is kept").isNull();
    }
}
