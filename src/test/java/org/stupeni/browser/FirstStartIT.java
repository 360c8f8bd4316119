package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stupeni.harness.Build;
import org.stupeni.harness.Server;
import org.stupeni.platform.Language;
import org.stupeni.platform.Settings;
import org.stupeni.platform.Texts;

/** The first start of a portal that is no demo: an empty database, nobody there, and a line on the console that lets the administrator in. */
class FirstStartIT {

    private static final List<String> NO_RULES = Stream.of(Language.values())
            .map(language -> Texts.of(language, "desk_no_rules.title"))
            .toList();

    private static final Pattern TOLD = Pattern.compile(
            "Sign in at http://\\S+/sign-in as (\\S+) with the one-time password (\\S+) and choose another");

    @TempDir
    Path noCourses;

    @Test
    void theAdministratorComesInByTheTellingOnTheConsoleAndChoosesAPassword() throws IOException {
        try (Server server = new Server("first-start", Build.war())
                .with("portal.cookies.secure", "false")
                .with("portal.courses", noCourses.toString())
                .with("portal.password.rounds", String.valueOf(Settings.ADVISED_ROUNDS))) {
            server.start();
            List<MatchResult> told = TOLD.matcher(Files.readString(server.log(), StandardCharsets.UTF_8))
                    .results()
                    .toList();
            assertThat(told).hasSize(1);

            try (BrowserContext context =
                    Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(server.address()))) {
                Page page = context.newPage();
                page.navigate("/sign-in");
                page.locator("#name").fill(told.get(0).group(1));
                page.locator("#password").fill(told.get(0).group(2));
                page.locator("#enter").click();
                page.waitForURL("**/learn/password");
                page.locator("#present").fill(told.get(0).group(2));
                page.locator("#fresh").fill("boat compass pear jam");
                page.locator("#change").click();
                page.waitForURL(url -> !url.contains("/learn/password"));
                assertThat(page.url()).doesNotContain("/sign-in");
                for (String early : List.of("/learn/why", "/learn/home", "/learn/levels", "/learn/courses")) {
                    assertThat(page.navigate(early).status()).as(early).isEqualTo(200);
                    assertThat(page.locator("h1").innerText()).as(early).isIn(NO_RULES);
                }
            }
        }
    }
}
