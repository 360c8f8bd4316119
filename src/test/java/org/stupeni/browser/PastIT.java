package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.harness.Build;
import org.stupeni.harness.Server;
import org.stupeni.identity.DemoPeople;

/** The demo with its two years, as {@code mvn} shows it: they happened by the rules, and the working pages stand on what they left. */
@ExtendWith(Visitors.class)
class PastIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<String> PAGES_OF_HR = List.of(
            "/hr/decisions",
            "/hr/decisions?list=renew",
            "/hr/decisions?list=approve",
            "/hr/people",
            "/hr/matrix",
            "/hr/gaps",
            "/hr/coverage",
            "/hr/expiries",
            "/hr/trends",
            "/hr/certificates",
            "/hr/observers",
            "/hr/panels",
            "/hr/complaints",
            "/hr/documents",
            "/hr/framework",
            "/hr/positions");

    @Test
    void twoYearsHappenByTheRulesAndAreGoneOnWith() throws IOException {
        try (Server server =
                new Server("past", Build.war()).with("portal.demo", "true").with("portal.demo.past", "true")) {
            server.start();
            String told = awaits(server, log -> log.contains("The demo has its past"));
            assertThat(told)
                    .contains("The demo has its past; 0 deeds were refused")
                    .doesNotContain("SEVERE");

            try (BrowserContext context =
                    Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(server.address()))) {
                Page page = context.newPage();
                signsIn(page, "hr2");
                for (String address : PAGES_OF_HR) {
                    assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Build.target()
                                    .resolve("gallery")
                                    .resolve("past" + address.replaceAll("[^a-z]+", "-") + ".png")));
                }
                approvesWhatASecondPersonWaitsFor(page);
            }
        }
    }

    private static void approvesWhatASecondPersonWaitsFor(Page page) {
        page.navigate("/hr/decisions?list=approve");
        page.locator("#proposals a[href*='/hr/proposal']").first().click();
        page.locator("[id$=':answer'], #answer").first().fill("Согласен: три наблюдателя видели одно и то же.");
        page.locator("[id$=':approve'], #approve").first().click();
        page.locator("[id$=':confirm-approve'], #confirm-approve").first().click();
        page.waitForLoadState();
        page.navigate("/hr/decisions?list=approve");
        assertThat(page.locator("#proposals")).hasCount(0);
    }

    private static void signsIn(Page page, String account) {
        page.navigate("/sign-in");
        page.locator("#name").fill(account);
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#enter").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static String awaits(Server server, Predicate<String> told) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String log = Files.readString(server.log(), StandardCharsets.UTF_8);
            if (told.test(log)) {
                return log;
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new AssertionError("Not within " + PATIENCE + ": " + server.tail());
    }
}
