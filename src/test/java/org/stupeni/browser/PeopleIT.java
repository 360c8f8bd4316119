package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.DemoPeople;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What an administrator does to people and departments, and HR to somebody's time. */
@ExtendWith(Visitors.class)
class PeopleIT {

    @Test
    void aPhoneFoldsTheFilters() {
        Visitor hr = Visitor.as("hr", Look.PHONE);
        hr.open("/hr/people?role=trainer");
        Page page = hr.page();
        Locator toggle = page.locator(".filters-toggle");
        assertThat(toggle.locator(".badge")).hasText(hr.text("identity_people.role"));
        assertThat(page.locator("#words")).isVisible();
        assertThat(page.locator("#role")).isHidden();
        hr.looksRight("hr-people-folded");
        toggle.click();
        assertThat(toggle).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#role")).not().hasValue("");
        assertThat(page.locator("#role")).isVisible();
        hr.looksRight("hr-people-unfolded");
    }

    @Test
    void aPersonIsTakenInGivenARoleAndBlockedWhileSignedIn() {
        String number = "P" + System.nanoTime() % 1_000_000_000L;
        Visitor admin = Visitor.as("admin");
        admin.open("/admin/people");
        admin.page().locator("a[href='/admin/new-person']").click();
        admin.isAt("/admin/new-person");

        fillsIn(admin, number, "anna.example", "employee");
        admin.page().locator("#create").click();
        assertThat(admin.page().locator("#department-error")).isVisible();
        admin.page().locator("#department").selectOption(new SelectOption().setIndex(1));
        admin.page().locator("#create").click();
        admin.sees("identity_person.mail_form");
        assertThat(admin.page().locator("#login-error")).isVisible();
        assertThat(admin.page().locator("#login")).hasAttribute("aria-invalid", "true");
        assertThat(admin.page().locator("#family")).hasValue("Щёлокова");
        admin.looksRight("admin-new-person-refused");
        admin.page().locator("#manager").fill("Орлов");
        admin.page().locator("#create").click();
        assertThat(admin.page().locator("#manager-error"))
                .containsText(
                        admin.text("identity_person.manager_several", "Орлов").split("Орлов")[0]);
        assertThat(admin.page().locator("#manager-error")).containsText("19783");
        fillsIn(admin, number, number + "@example.org", number + "-l");
        admin.page().locator("#create").click();
        admin.isAt("/admin/person");
        admin.sees("identity_done.created");
        admin.sees("identity_link.first_title");
        Rows.change(
                "update employee set password_hash = (select password_hash from employee where login = 'employee') where number = ?",
                number);

        admin.open("/admin/people?words=щелокова+" + number.toLowerCase());
        admin.page().locator("#people tbody a").click();
        admin.isAt("/admin/person");
        Visitor person = Visitor.anew(number, Look.PHONE);
        assertThat(person.open("/learn/home")).isEqualTo(200);
        person.expect("403");
        assertThat(person.open("/hr/people")).isEqualTo(403);
        admin.page().locator("#hr").check();
        admin.page().locator("#giveRoles").click();
        admin.sees("identity_done.roles");
        assertThat(person.open("/hr/people")).isEqualTo(200);

        admin.page().locator("#block").click();
        assertThat(admin.page().locator("#reason-error")).isVisible();
        admin.page().locator("#reason").fill("Пропуск потерян");
        admin.page().locator("#block").click();
        admin.sees("identity_done.blocked");
        assertThat(admin.page().locator("#changes")).containsText("Пропуск потерян");

        person.open("/learn/home");
        person.isAt("/sign-in");
        person.sees("identity_sign_in.closed");
        person.looksRight("sign-in-closed");
        signsIn(person, number);
        person.sees("identity_sign_in.shut_out");

        admin.page().locator("#reason").fill("Пропуск нашёлся");
        admin.page().locator("#unblock").click();
        admin.sees("identity_done.unblocked");
        signsIn(person, number);
        person.page().waitForURL(url -> !url.contains("/sign-in"));
    }

    @Test
    void aChoiceThatWasNeverOfferedIsRefusedInOurWords() {
        HttpResponse<String> answer = Forms.submit(
                Caller.as("admin"), "/admin/new-person", "create", "family", "Щёлокова", "department", "987654321987");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Щёлокова", Texts.of(Language.RU, "platform_field.not_offered"))
                .doesNotContain("Validation Error", "Value is not");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndLosesNothing() {
        String login = Rows.newLearner();
        Visitor admin = Visitor.as("admin");
        String address = "/admin/person?id=" + Study.idOf(login);
        admin.open(address);
        Page second = admin.newTab();
        second.navigate(Portal.address() + address);

        assertThat(admin.page().locator("#positionRu")).isHidden();
        admin.page().locator("#position").selectOption("new");
        admin.page().locator("#positionRu").fill("Старший кассир");
        admin.page().locator("#save").click();
        assertThat(admin.page().locator("#positionEn-error")).isVisible();
        assertThat(admin.page().locator("#positionRu")).hasValue("Старший кассир");
        admin.page().locator("#positionEn").fill("Senior cashier");
        admin.page().locator("#save").click();
        admin.sees("identity_done.saved");

        second.locator("#given").fill("Мария");
        second.locator("#save").click();
        assertThat(second.getByText(admin.text("identity_person.changed"))).isVisible();
        assertThat(second.locator("#given")).hasValue("Мария");
        assertThat(second.locator("form#data .facts")).containsText("Старший кассир");

        second.locator("#save").click();
        assertThat(second.getByText(admin.text("identity_done.saved"))).isVisible();
        assertThat(second.locator("h1")).containsText("Мария");

        assertThat(second.locator("#joinedOn")).hasValue("");
        second.locator("#joinedOn").fill("1926-05-04");
        second.locator("#save").click();
        assertThat(second.locator("#joinedOn-error")).isVisible();
        assertThat(second.locator("#joinedOn")).hasValue("1926-05-04");
        second.locator("#joinedOn").fill("2016-05-04");
        second.locator("#save").click();
        assertThat(second.getByText(admin.text("identity_done.saved"))).isVisible();
        assertThat(second.locator("#joinedOn")).hasValue("2016-05-04");
    }

    @Test
    void whoeverLeavesIsShownSoAndComesBack() {
        String login = Rows.newLearner();
        Visitor admin = Visitor.as("admin", Look.PHONE);
        admin.open("/admin/person?id=" + Study.idOf(login));

        admin.page().locator("#leave").click();
        admin.sees("identity_access.day_missing");
        admin.page().locator("#day").fill(LocalDate.now().minusDays(2).toString());
        admin.page().locator("#leave").click();
        admin.sees("identity_done.left");
        admin.open("/admin/people?state=left&words=" + login);
        admin.page()
                .locator("#people tbody a[href$='id=" + Study.idOf(login) + "']")
                .click();
        assertThat(admin.page().locator("#giveRoles, #block, #makeLink")).hasCount(0);
        admin.page().locator("#comeBack").click();
        admin.sees("identity_done.returned");
    }

    @Test
    void aDepartmentIsAddedMovedAndRemovedByTheKeyboard() {
        String name = "Отдел " + System.nanoTime() % 1_000_000;
        Visitor admin = Visitor.as("admin");
        admin.open("/admin/departments");

        admin.tabsTo(admin.page().locator("#nameRu"));
        admin.page().keyboard().type(name);
        admin.presses("Enter", admin.page().locator("#nameRu"));
        assertThat(admin.page().locator("#nameEn-error")).isVisible();
        assertThat(admin.page().locator("#nameRu")).hasValue(name);
        admin.tabsTo(admin.page().locator("#nameEn"));
        admin.page().keyboard().type("Department");
        admin.presses("Enter", admin.page().locator("#add"));
        admin.sees("identity_department.done_added");

        admin.page()
                .locator("#departments a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        admin.isAt("/admin/department");
        Locator parent = admin.page().locator("#parent");
        parent.selectOption(parent.locator("option").nth(1).getAttribute("value"));
        admin.page().locator("#save").click();
        admin.sees("identity_done.saved");
        admin.page().locator("#remove").click();
        admin.sees("identity_department.done_removed");

        admin.open("/admin/department?id="
                + Rows.find("select min(department_id) from employee").get(0));
        admin.page().locator("#remove").click();
        admin.sees("identity_department.not_empty");
    }

    @Test
    void hrGrantsMoreTimeWhichThePersonSeesBeforeTheExam() {
        String login = Rows.newLearner();
        Visitor hr = Visitor.as("hr");
        hr.open("/hr/people?words=" + login);
        hr.page()
                .locator("#people tbody th a[href$='id=" + Study.idOf(login) + "']")
                .click();
        hr.isAt("/hr/person");
        hr.page().locator("a[href^='/hr/accommodation']").click();
        hr.isAt("/hr/accommodation");

        hr.page().locator("#grant").click();
        assertThat(hr.page().locator("#factor-error")).isVisible();
        assertThat(hr.page().locator("#reason-error")).isVisible();
        hr.page().locator("#factor").fill("5");
        hr.page().locator("#reason").fill("Согласовано с руководителем");
        hr.page().locator("#grant").click();
        hr.sees("identity_accommodation.factor_range");
        assertThat(hr.page().locator("#reason")).hasValue("Согласовано с руководителем");
        hr.page().locator("#factor").fill("2");
        hr.page().locator("#grant").click();
        assertThat(hr.page().locator("#granted tbody tr")).hasCount(1);

        int usual =
                AnswerKey.OF_THE_COURSE.course().exam("level-2").orElseThrow().minutes();
        Visitor person = Visitor.as(login, Look.PHONE);
        person.open("/learn/exam?course=" + Player.COURSE + "&id=level-2");
        assertThat(person.page().locator("section:has(#rules)"))
                .containsText(Pattern.compile("\\b" + 2 * usual + "\\b"));
        hr.page().locator("#end").click();
        assertThat(hr.page().locator("#end")).hasCount(0);
    }

    @Test
    void hrPutsADayOfHireRightAndSaysWhy() {
        Caller hr = Caller.as("hr");
        String page = "/hr/hire-day?id=" + Study.idOf(Rows.newLearner());

        String refused = Forms.submit(hr, page, "put", "day", "2024-02-15", "reason", " ")
                .body();
        assertThat(refused).contains("value=\"2024-02-15\"", "id=\"reason-error\"");
        Forms.submit(hr, page, "put", "day", "2024-02-15", "reason", "В договоре другая дата");
        assertThat(hr.get(page).body()).contains("value=\"2024-02-15\"", "В договоре другая дата");

        String own = "/hr/hire-day?id=" + Study.idOf("hr");
        Forms.submitUnseen(hr, own, "put-form", "put", "seen", "", "day", "2020-01-09", "reason", "Раньше пришла");
        assertThat(hr.get(own).body()).doesNotContain("Раньше пришла");
        assertThat(hr.get("/hr/hire-day?id=987654321").statusCode()).isEqualTo(404);
    }

    @Test
    void whatTheDoorsKeepOut() {
        HttpResponse<String> unknown = Caller.as("admin").get("/admin/person?id=987654321");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Caller.as("admin").get("/admin/person?id=x").statusCode()).isEqualTo(404);
        assertThat(Caller.as("admin").get("/admin/department?id=987654321").statusCode())
                .isEqualTo(404);
        assertThat(Caller.as("hr").get("/hr/accommodation?id=987654321").statusCode())
                .isEqualTo(404);
        String oneself = "/admin/person?id=" + Study.idOf("admin");
        HttpResponse<String> refused =
                Forms.submitUnseen(Caller.as("admin"), oneself, "access", "block", "reason", "x");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body())
                .containsAnyOf(
                        Texts.of(Language.RU, "identity_access.not_oneself"),
                        Texts.of(Language.EN, "identity_access.not_oneself"));
        assertThat(Rows.find("select count(*) from employee where login = 'admin' and blocked_at is null"))
                .containsExactly("1");
    }

    private static void fillsIn(Visitor admin, String number, String mail, String login) {
        Page page = admin.page();
        page.locator("#family").fill("Щёлокова");
        page.locator("#given").fill("Анна");
        page.locator("#number").fill(number);
        page.locator("#login").fill(login);
        page.locator("#mail").fill(mail);
        page.locator("#position").selectOption(new SelectOption().setLabel("Кассир"));
        page.locator("#manager").fill("");
    }

    private static void signsIn(Visitor visitor, String name) {
        visitor.page().locator("#name").fill(name);
        visitor.page().locator("#password").fill(DemoPeople.PASSWORD);
        visitor.page().locator("#enter").click();
    }
}
