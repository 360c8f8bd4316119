package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The areas of trainers, managers and administrators: what each does there, and what each cannot see. */
@ExtendWith(Visitors.class)
class AreasIT {

    private static final Pattern FILE = Pattern.compile("href=\"([^\"]+\\.(?:xlsx|csv)[^\"]*)\"");
    private static final String PREVIEW = "/author/preview?course=client-orientation&exam=level-2&seed=7";

    @Test
    void aTrainerReadsACourseAndTriesItsExamWithoutATrace() {
        String before = traces("trainer");
        Visitor trainer = Visitor.as("trainer");
        trainer.open("/start");
        trainer.isAt("/author/courses");

        trainer.presses("Enter", trainer.page().locator("article h2 a[href$='=" + Player.COURSE + "']"));
        trainer.isAt("/author/course");
        trainer.page().locator("a[href*='/author/lesson']").first().click();
        trainer.sees("course_author_lesson.preview");
        trainer.page().goBack();
        trainer.page()
                .locator("a[href^='/author/preview'][href*='exam=level-2']")
                .click();
        trainer.isAt("/author/preview");
        assertThat(trainer.page().locator("section.question")).hasCount(30);
        assertThat(trainer.page().locator("[data-verdict]")).hasCount(0);
        String first = trainer.page().locator("#q1 legend").textContent();
        trainer.page().locator("section.question .option input").first().check();

        trainer.link("quiz_preview.show_key").click();
        assertThat(trainer.page().locator("#q1 legend")).hasText(first);
        assertThat(trainer.page().locator("[data-verdict=right]").first()).isVisible();
        trainer.link("quiz_preview.hide_key").click();
        assertThat(trainer.page().locator("[data-verdict]")).hasCount(0);

        assertThat(traces("trainer")).isEqualTo(before);
    }

    /** The longest bars of all; a phone and a desk are looked at page by page. */
    @ParameterizedTest
    @ValueSource(strings = {"trainer", "admin", "hr"})
    void theBarFitsBetweenAPhoneAndADesk(String account) {
        for (int width : new int[] {768, 1024, 1200}) {
            Visitor visitor = Visitor.as(account, new Look(width, 900, "ru", "light"));
            visitor.open("/start");
            visitor.hasNoOverflow("bar");
        }
    }

    /** Attempts, enrolments and evidence of an account. */
    private static String traces(String account) {
        return Rows.find("""
                select (select count(*) from attempt where employee_id = e.id),
                    (select count(*) from enrolment where employee_id = e.id),
                    (select count(*) from evidence where employee_id = e.id)
                from employee e where login = ?
                """, account).get(0);
    }

    @Test
    void theKeyIsInThePageOnlyWhenItIsAskedFor() {
        Caller trainer = Caller.as("trainer");

        assertThat(trainer.get(PREVIEW).body()).contains("id=\"q30\"").doesNotContain("data-verdict", "option-told");
        assertThat(trainer.get(PREVIEW + "&keys=yes").body()).contains("data-verdict=\"right\"", "option-told");
    }

    @Test
    void theBankIsSearchedAndFilteredByAddress() {
        Visitor trainer = Visitor.as("trainer");
        trainer.open("/author/bank?course=" + Player.COURSE);
        int all = AnswerKey.OF_THE_COURSE.course().questions().toList().size();
        trainer.sees("course_bank.found", all, all);

        trainer.page().locator("#purpose").selectOption("PRACTICE");
        trainer.tabsTo(trainer.page().locator("#text"));
        trainer.page().keyboard().type("КЛИЕНТ");
        trainer.page().keyboard().press("Enter");

        trainer.page().waitForURL(address -> address.contains("purpose=PRACTICE"));
        assertThat(trainer.page().locator("#purpose")).hasValue("PRACTICE");
        assertThat(trainer.page().locator("#text")).hasValue("КЛИЕНТ");
        assertThat(trainer.page().locator(".bank-key li[data-right=true]").first())
                .isVisible();
        trainer.link("course_bank.reset").click();
        trainer.sees("course_bank.found", all, all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/author/course?id=nothing",
                "/author/course",
                "/author/course?id=client-orientation&version=999",
                "/author/lesson?course=client-orientation&id=nothing",
                "/author/course?id=client-orientation&version=first",
                "/author/lesson",
                "/author/bank?course=nothing",
                "/author/bank?course=client-orientation&version=999",
                "/author/bank?course=client-orientation&version=first",
                "/author/preview?course=client-orientation&exam=nothing",
                "/author/preview?course=client-orientation",
                "/author/preview"
            })
    void whatDoesNotExistIsNotFound(String address) {
        assertThat(Caller.as("trainer").get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aQuestionOfTheVersionInForceCanBeRepairedHoweverTheAddressNamesIt() {
        int newest =
                Integer.parseInt(Rows.find("select max(number) from course_version where course_id = ?", Player.COURSE)
                        .get(0));
        String bank = "/author/bank?course=" + Player.COURSE;
        String link = "/author/repair?course=" + Player.COURSE;

        assertThat(Caller.as("trainer").get(bank).body()).contains(link);
        assertThat(Caller.as("trainer").get(bank + "&version=" + newest).body()).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"difficulty=x", "page=99", "page=-1", "purpose=NOTHING", "module=nothing", "text=%27%22%3Cq%3E"})
    void aFilterThatMakesNoSenseDoesNoHarm(String query) {
        HttpResponse<String> answer = Caller.as("trainer").get("/author/bank?" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<q>");
    }

    @Test
    void aManagerSeesTheTeamAndNothingOfWhatWasAnswered() {
        Scene graduate = Scene.graduate();
        Visitor manager = Visitor.as("manager", Look.PHONE);
        manager.open("/start");
        manager.isAt("/team/people");

        Locator person = manager.page().locator("a[href='/team/person?id=" + graduate.id() + "']");
        while (person.count() == 0) {
            manager.open(
                    manager.page().locator(".pager [aria-current=page] + a").getAttribute("href"));
        }
        manager.presses("Enter", person);
        manager.isAt("/team/person");
        assertThat(manager.page().locator(".card:has(#levels) .level[data-level='2']"))
                .hasCount(1);
        assertThat(manager.page().locator(".card:has(#certificates) li")).hasCount(1);
        Locator needs = manager.page().locator(".card:has(#needs)");
        assertThat(needs.locator("h3")).hasCount(2);
        assertThat(needs.locator("h3").first()).containsText("уровень 3");
        assertThat(needs.locator(".mark").first()).isVisible();
        assertThat(needs.locator("a")).hasCount(0);
        assertThat(needs).not().containsText("проходной балл");
        for (String page :
                List.of("/team/people?page=1", "/team/people?line=all", "/team/person?id=" + graduate.id())) {
            assertThat(Caller.as("manager").get(page).body())
                    .doesNotContain("/learn/result?", "/hr/person", "data-verdict");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hr, /hr/decisions?list=approve",
        "hr, /hr/trends",
        "hr, /hr/framework",
        "hr, /hr/matrix",
        "manager, /team/people",
        "trainer, /author/grants"
    })
    void theFilesThatAPageOffersAreThere(String account, String page) {
        Caller caller = Caller.as(account);
        List<String> files = FILE.matcher(caller.get(page).body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(2);
        for (String file : files) {
            assertThat(caller.get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void aForeignPersonIsNotFound() {
        String foreign = "/team/person?id=" + Study.idOf("hr");

        assertThat(Caller.as("manager").get(foreign).statusCode()).isEqualTo(404);
        assertThat(Caller.as("manager")
                        .get("/team/person?id=" + Study.idOf("manager"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caller.as("manager").get("/team/person?id=987654321").statusCode())
                .isEqualTo(404);
        assertThat(Caller.as("manager").get("/team/person?id=x").statusCode()).isEqualTo(404);
        assertThat(Caller.as("observer")
                        .get("/team/person?id=" + Study.idOf("employee"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAdministratorLooksRoundTheHouse() {
        Visitor administrator = Visitor.as("admin");
        administrator.open("/start");
        administrator.isAt("/admin/state");
        administrator.sees("desk_warning.DEMO");

        administrator.link("platform_nav.jobs").click();
        administrator.isAt("/admin/jobs");
        administrator.sees("desk_job.quiz.grade");
        administrator.presses("Enter", administrator.link("platform_nav.settings"));
        administrator.isAt("/admin/settings");
        Locator password =
                administrator.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("portal.db.password"));
        assertThat(password).containsText(administrator.text("desk_settings.secret_set"));
        assertThat(password).not().containsText("postgres");
    }

    @Test
    void aPageOfAnotherAreaKeepsTheOwnBar() {
        String refused = Caller.as("employee").get("/admin/state").body();

        assertThat(refused).contains("href=\"/learn/courses\"").doesNotContain("href=\"/admin/jobs\"");
    }
}
