package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.Texts;

/** What HR does with tables it looks at again and again: saves them as views, lets them be sent, takes the files. */
@ExtendWith(Visitors.class)
class ReportFilesPagesIT {

    private static final String QUERY = "?stand=missing&level=5";

    /** Every ten seconds files are made. */
    private static final double PATIENCE_MILLIS = 60_000;

    @Test
    void aViewIsSavedOpenedRenamedAndDeleted() {
        String name = "Без пятого " + System.nanoTime();
        Visitor hr = Visitor.as("hr", Look.DESK);
        hr.open("/hr/matrix" + QUERY);
        hr.link("schedule_keep.view").click();
        hr.isAt("/hr/report-view");

        hr.page().locator("#save").click();
        hr.sees("schedule_refused.no_name");
        hr.page().locator("#name").fill(name);
        hr.page().locator("#save").click();
        hr.isAt("/hr/reports");
        hr.sees("schedule_done.view_saved");

        hr.open("/hr/gaps");
        assertThat(named(hr, name)).hasCount(0);
        hr.open("/hr/matrix");
        named(hr, name).click();
        assertThat(hr.page()).hasURL(Pattern.compile(".*/hr/matrix\\?stand=missing&level=5"));

        hr.open("/hr/reports");
        String change = hr.page()
                .locator("#views tr", new Page.LocatorOptions().setHasText(name))
                .locator("a[href^='/hr/report-view']")
                .getAttribute("href");
        assertThat(Caller.as("hr2").get(change).statusCode()).isEqualTo(404);
        hr.open(change);
        hr.looksRight("report-view-change");
        hr.page().locator("#name").fill(name + "!");
        hr.page().locator("#rename").click();
        hr.sees("schedule_done.view_renamed");
        hr.open(change);
        hr.page().locator("#delete").click();
        hr.sees("schedule_done.view_deleted");
        assertThat(Caller.as("hr").get(change).statusCode()).isEqualTo(404);
    }

    private static Locator named(Visitor hr, String name) {
        return hr.page().getByText(name, new Page.GetByTextOptions().setExact(true));
    }

    @Test
    void aFileThatWasOrderedIsTheOneThatThePageSends() {
        String name = "Раз " + System.nanoTime();
        Visitor hr = Visitor.as("hr", Look.PHONE);
        hr.open("/hr/people?role=hr&sort=number");
        hr.link("schedule_keep.send").click();
        hr.isAt("/hr/report");
        hr.looksRight("report-new");
        hr.page().locator("#name").fill(name);
        hr.page().locator("#format").selectOption("CSV");
        hr.page().locator("#set").click();
        hr.isAt("/hr/reports");
        hr.sees("schedule_done.asked");

        Locator row = hr.page().locator("#files tr", new Page.LocatorOptions().setHasText(name));
        Locator link = row.locator("a[href^='/hr/report-file']");
        long end = System.nanoTime() + (long) PATIENCE_MILLIS * 1_000_000;
        while (link.count() == 0 && System.nanoTime() < end) {
            hr.page().waitForTimeout(1_000);
            hr.open("/hr/reports");
        }
        assertThat(row)
                .containsText(
                        Texts.of(Language.RU, "schedule_state.done"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        hr.looksRight("reports-done");

        String file = link.getAttribute("href");
        HttpResponse<String> made = Caller.as("hr").get(file);
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(made.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"people-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(made.body())
                .isEqualTo(Caller.as("hr")
                        .get("/hr/people.csv?role=hr&sort=number")
                        .body());
        assertThat(row).containsText(Sha256.of(made.body()));
        assertThat(Caller.as("hr").get("/learn/notes").body()).contains(name);

        assertThat(Caller.as("employee").get(file).statusCode()).isEqualTo(403);
        assertThat(location(Caller.as("hr2").get(file))).endsWith("/hr/reports?gone=");
        assertThat(location(Caller.as("hr").get("/hr/report-file?id=0"))).endsWith("/hr/reports?gone=");
        assertThat(location(Caller.as("hr").get("/hr/report-file?id=x"))).endsWith("/hr/reports?gone=");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void aScheduleIsSetChangedPausedRunAndDeleted() {
        String name = "Каждый месяц " + System.nanoTime();
        Visitor hr = Visitor.as("hr", Look.DESK);
        hr.open("/hr/certificates?state=valid");
        hr.link("schedule_keep.send").click();
        hr.page().locator("#name").fill(name);
        hr.page().locator("#when").selectOption("m31");
        hr.page().locator("#time").fill("06:30");
        hr.page().locator("#set").click();
        hr.sees("schedule_done.set");
        Locator row = hr.page().locator("#schedules tr", new Page.LocatorOptions().setHasText(name));
        assertThat(row).containsText("06:30");
        String own = row.locator("a[href^='/hr/report?']").getAttribute("href");
        assertThat(Caller.as("hr2").get(own).statusCode()).isEqualTo(404);

        hr.open(own);
        hr.looksRight("report-change");
        hr.page().locator("#when").selectOption("w1");
        hr.page().locator("#name").fill("");
        hr.page().locator("#save").click();
        hr.sees("schedule_refused.no_name");
        assertThat(hr.page().locator("#when")).hasValue("w1");
        hr.page().locator("#name").fill(name);
        hr.page().locator("#save").click();
        hr.sees("schedule_done.changed");
        assertThat(row).containsText(Texts.of(Language.RU, "schedule_rhythm.week_monday"));

        Visitor stale = Visitor.as("hr", Look.DESK);
        stale.open(own);
        hr.open(own);
        hr.page().locator("#pause").click();
        hr.sees("schedule_done.paused");
        assertThat(row).containsText(Texts.of(Language.RU, "schedule_state.paused"));
        stale.page().locator("#save").click();
        stale.sees("schedule_refused.changed");

        hr.open(own);
        hr.page().locator("#resume").click();
        hr.sees("schedule_done.resumed");
        hr.open(own);
        hr.page().locator("#runNow").click();
        hr.sees("schedule_done.asked");
        assertThat(hr.page().locator("#files")).containsText(name);
        hr.looksRight("reports");
        hr.open(own);
        hr.page().locator("#end").click();
        hr.sees("schedule_done.ended");
        assertThat(Caller.as("hr").get(own).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        Caller hr = Caller.as("hr");
        String page = "/hr/report?table=people";

        assertThat(Forms.submit(hr, page, "set", "name", "Люди", "when", "w1", "time", "25:99", "format", "CSV")
                        .body())
                .contains(Texts.of(Language.RU, "schedule_refused.no_time"));
        assertThat(Forms.submit(hr, page, "set", "name", "Люди", "when", "w9", "time", "08:00", "format", "CSV")
                        .body())
                .contains("when-error");
        assertThat(Forms.submit(hr, page, "set", "name", "Люди", "when", "w1", "time", "08:00", "format", "EXE")
                        .body())
                .contains("format-error");
        assertThat(Forms.submit(hr, page, "set", "name", "Люди", "when", "", "time", "08:00", "format", "CSV")
                        .body())
                .contains(Texts.of(Language.RU, "schedule_refused.no_rhythm"));
        assertThat(Forms.submit(hr, page, "set", "name", "Люди", "when", "w1", "time", "08:00", "format", "")
                        .body())
                .contains(Texts.of(Language.RU, "schedule_refused.no_format"));
        assertThat(Forms.submit(hr, page, "set", "name", "", "when", "once", "time", "", "format", "CSV")
                        .body())
                .contains(Texts.of(Language.RU, "schedule_refused.no_name"));
        assertThat(hr.get("/hr/report?table=salaries").statusCode()).isEqualTo(404);
        assertThat(hr.get("/hr/report").statusCode()).isEqualTo(404);
        assertThat(hr.get("/hr/report-view?table=").statusCode()).isEqualTo(404);
        assertThat(hr.get("/hr/report?table=matrix&department=999999999").body())
                .contains(Texts.of(Language.RU, "schedule_filter.department_gone_none"));
        assertThat(hr.get("/hr/report?table=matrix&stand=%3Cb%3E").body()).doesNotContain("«<b>");
    }
}
