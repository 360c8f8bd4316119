package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** HR and a manager assign, and people see what is asked of them. */
@ExtendWith(Visitors.class)
class AssigningIT {

    private static final String COURSE = "course:" + Player.COURSE;

    @Test
    void fromTheDryRunOverTheHomePageToDone() {
        String one = Rows.newLearner();
        String other = Rows.newLearner();
        String done = Rows.newLearner();
        completes(done);
        Visitor hr = Visitor.as("hr");
        hr.open("/hr/assignments");
        hr.link("enrolment_assignments.assign").click();
        hr.isAt("/hr/assign");
        Page page = hr.page();

        page.locator("#check").click();
        assertThat(page.locator("#subject-error")).isVisible();
        assertThat(page.locator("#people-error")).containsText(hr.text("enrolment_assign.who_missing"));
        assertThat(page.locator("#due-error")).isVisible();
        page.locator("#subject").selectOption(COURSE);
        page.locator("#people").fill(one + "\nnobody-of-this-name\n" + done);
        page.locator("#due").fill(today().minusDays(1).toString());
        page.locator("#check").click();
        assertThat(page.locator("#people-error")).containsText("nobody-of-this-name");
        page.locator("#people").fill("Новикова Дарья");
        page.locator("#check").click();
        assertThat(page.locator("#people-error")).containsText("Новикова Дарья");
        page.locator("#people").fill(one + "\n" + other + "\n" + done);
        page.locator("#check").click();
        assertThat(page.locator("#due-error")).containsText(hr.text("enrolment_assign.due_past"));
        hr.looksRight("hr-assign-refused");
        page.locator("#position").selectOption(new SelectOption().setIndex(1));
        page.locator("#due").fill(today().plusDays(7).toString());
        page.locator("#check").click();
        assertThat(page.locator("#people-error")).containsText(hr.text("enrolment_assign.who_several"));
        page.locator("#position").selectOption("");
        page.locator("#check").click();

        hr.isAt("/hr/assign-check");
        assertThat(page.locator("#people tbody tr")).hasCount(2);
        page.locator("nav.tabs a").nth(2).click();
        assertThat(page.locator("#people tbody tr")).hasCount(1);
        assertThat(page.locator("#people tbody")).containsText(done);
        page.locator("#save").click();
        assertThat(page.locator("#reason-error")).isVisible();
        page.locator("#reason").fill("Новые правила возврата");
        page.locator("#save").click();
        hr.isAt("/hr/assignment");
        hr.sees("enrolment_assignment.done_assigned");
        assertThat(page.locator("#people tbody tr")).hasCount(2);

        Visitor learner = Visitor.anew(one, Look.PHONE);
        learner.open("/learn/home");
        Locator asked = learner.page().locator("section[aria-labelledby=asked]");
        assertThat(asked).containsText("Новые правила возврата");
        learner.looksRight("learn-home-asked");
        asked.locator(".card-title a").click();
        learner.isAt("/learn/assignments");
        learner.looksRight("learn-assignments");
        learner.open("/learn/notes");
        assertThat(learner.page().locator("main")).containsText("Новые правила возврата");
        completes(one);
        learner.open("/learn/assignments");
        learner.sees("enrolment_asked.nothing_due");
        learner.sees("enrolment_asked.state_done");
        learner.open("/learn/home");
        assertThat(learner.page().locator("section[aria-labelledby=asked]")).hasCount(0);

        changes(hr, other);
    }

    /** More time, an excuse, the end, and what is refused of each. */
    private void changes(Visitor hr, String excused) {
        Page page = hr.page();
        page.reload();
        assertThat(page.locator("#people tbody")).containsText(hr.text("enrolment_asked.state_done"));
        page.locator("#day").fill(today().plusDays(3).toString());
        page.locator("#extendReason").fill("Отпуск");
        page.locator("#extend").click();
        assertThat(page.locator("#day-error")).isVisible();
        assertThat(page.locator("#extendReason")).hasValue("Отпуск");
        page.locator("#day").fill(today().plusDays(30).toString());
        page.locator("#extend").click();
        hr.sees("enrolment_assignment.done_extended");

        page.locator("#people tbody tr")
                .filter(new Locator.FilterOptions().setHasText(excused))
                .locator("input[type=checkbox]")
                .check();
        page.locator("#oneDay").fill(today().plusDays(9).toString());
        page.locator("#oneReason").fill("Отпуск до зимы");
        page.locator("#extendOne").click();
        assertThat(page.locator("#oneDay-error")).isVisible();
        assertThat(page.locator("#oneReason")).hasValue("Отпуск до зимы");
        assertThat(page.locator("#people input[type=checkbox]:checked")).hasCount(1);
        page.locator("#oneDay").fill(today().plusDays(45).toString());
        page.locator("#extendOne").click();
        hr.sees("enrolment_assignment.done_one_extended");
        assertThat(page.locator("main")).containsText("Отпуск до зимы");

        page.locator("#excuseReason").fill("Длительный отпуск");
        page.locator("#excuse").click();
        hr.sees("enrolment_assignment.nobody_chosen");
        assertThat(page.locator("#excuseReason")).hasValue("Длительный отпуск");
        page.locator("#people tbody tr")
                .filter(new Locator.FilterOptions().setHasText(excused))
                .locator("input[type=checkbox]")
                .check();
        page.locator("#excuse").click();
        hr.sees("enrolment_assignment.done_excused");
        assertThat(page.locator("#people tbody")).containsText("Длительный отпуск");
        hr.looksRight("hr-assignment");

        Page second = hr.newTab();
        second.navigate(page.url());
        page.locator("#end").click();
        assertThat(page.locator("#endReason-error")).isVisible();
        page.locator("#endReason").fill("Правила отменены");
        page.locator("#end").click();
        hr.sees("enrolment_assignment.done_ended");
        second.locator("#endReason").fill("Ещё раз");
        second.locator("#end").click();
        assertThat(second.getByText(hr.text("enrolment_assignment.ended_before")))
                .isVisible();
        hr.open("/hr/assignments?state=ended");
        assertThat(page.locator("#assignments tbody")).containsText("Новые правила возврата");
    }

    @Test
    void aManagerAssignsToTheOwnLineAndToNobodyElse() {
        String report = Rows.newLearner();
        String foreign = Rows.newLearner();
        Rows.change("update employee set manager_id = null where login = ?", foreign);
        Rows.change(
                "update employee set family_name = 'Абаева', manager_id = (select id from employee where login = 'manager') where login = ?",
                report);
        Visitor manager = Visitor.as("manager", Look.PHONE);
        manager.open("/team/assign");
        Page page = manager.page();
        page.locator("#subject").selectOption("exam:" + Player.COURSE + "/level-2");
        page.locator("#due").fill(today().plusDays(7).toString());
        page.locator("#people").fill(foreign);
        page.locator("#check").click();
        assertThat(page.locator("#people-error")).containsText(manager.text("enrolment_assign.not_in_line"));
        page.locator("#people").fill("");
        page.locator("input[name=person][value='" + Study.idOf(report) + "']").check();
        page.locator("#check").click();
        manager.isAt("/team/assign-check");
        page.locator("#reason").fill("К инвентаризации");
        page.locator("#save").click();
        manager.isAt("/team/assignment");
        manager.looksRight("team-assignment");
        String address = page.url().substring(Portal.address().length());

        HttpResponse<String> lost = Caller.as("observer").get(address);
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(Caller.as("hr").get(address.replace("/team/", "/hr/")).statusCode())
                .isEqualTo(200);
        String file = address.replace("/assignment?", "/assignment.csv?");
        assertThat(Caller.as("manager").get(file).body()).contains("Абаева");
        assertThat(Caller.as("hr").get(file.replace("/team/", "/hr/")).body()).contains("Абаева");
        assertThat(Caller.as("observer").get(file).statusCode()).isEqualTo(404);
        assertThat(Caller.as("manager").get(file + "&state=done").body()).doesNotContain("Абаева");
        assertThat(Caller.as("manager").get("/team/assignments.csv").body()).contains("К инвентаризации");
        assertThat(Caller.as("observer").get("/team/assignments.csv").body()).doesNotContain("К инвентаризации");
        assertThat(Caller.as("manager").get("/team/people.csv?line=all").body()).contains("Абаева");
        assertThat(Caller.as("observer").get("/team/people.csv?line=all").body())
                .doesNotContain("Абаева");
        manager.open("/team/assign-check?subject=" + COURSE + "&people=" + Study.idOf(foreign) + "&due=" + today());
        manager.sees("enrolment_check.impossible");
        HttpResponse<String> forced = Forms.submitUnseen(
                Caller.as("manager"),
                "/team/assign-check?subject=" + COURSE + "&people=" + Study.idOf(foreign) + "&due=" + today(),
                "assign",
                "save",
                "reason",
                "Потому что");
        assertThat(forced.body()).contains(Texts.of(Language.RU, "enrolment_check.impossible"));
        assertThat(Rows.find("select count(*) from assigned_person where employee_id = ?", Study.idOf(foreign)))
                .containsExactly("0");

        String person = "/team/person?id=" + Study.idOf(report);
        assertThat(Caller.as("manager").get(address).body()).contains(person);
        Rows.change("update employee set manager_id = null where login = ?", report);
        assertThat(Caller.as("manager").get(person).statusCode()).isEqualTo(404);
        assertThat(Caller.as("manager").get(address).body())
                .as("no link that leads nowhere")
                .contains("Абаева")
                .doesNotContain(person);
    }

    @Test
    void moreReportsThanThePageListsAreAskedForByNumber() {
        String leader = Rows.newLearner();
        for (int person = 0; person < 62; person++) {
            Rows.change(
                    "update employee set manager_id = (select id from employee where login = ?) where login = ?",
                    leader,
                    Rows.newLearner());
        }
        Visitor manager = Visitor.as(leader, Look.PHONE);
        manager.open("/team/assign");
        assertThat(manager.page().locator("input[name=person]")).hasCount(60);
        assertThat(manager.page()
                        .getByText(Texts.of(Language.RU, "enrolment_assign.unlisted")
                                .split("\\|")[1]
                                .replace("{0}", "2")))
                .isVisible();
    }

    /** The address only fills the form: what is typed instead of it counts. */
    @Test
    void whatIsTypedCountsAndNotWhatTheAddressBeganWith() {
        String form = Forms.filled(
                Caller.as("hr"),
                "/hr/assign?people=1&due=2030-01-31",
                "check",
                "people",
                "nobody-at-all",
                "due",
                "2031-02-28");

        String answer = Caller.as("hr")
                .postForm("/hr/assign?people=1&due=2030-01-31", form)
                .body();

        assertThat(answer)
                .contains(">nobody-at-all</textarea>", "name=\"due\" value=\"2031-02-28\"")
                .doesNotContain(">1</textarea>");
    }

    private static void completes(String login) {
        Rows.change("""
                insert into enrolment (id, version, employee_id, course_id, course_version_id, started_at, completed_at)
                select nextval('enrolment_seq'), 0, e.id, v.course_id, v.id, cast(? as timestamp), cast(? as timestamp)
                from employee e, course_version v where e.login = ? and v.course_id = ?
                    and v.number = (select max(number) from course_version where course_id = v.course_id)
                """, Rows.timestamp(Instant.now()), Rows.timestamp(Instant.now()), login, Player.COURSE);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Moscow"));
    }
}
