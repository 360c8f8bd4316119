package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.identity.DemoPeople;

@ExtendWith(Visitors.class)
class SignInIT {

    @Test
    void theKeyboardIsEnough() {
        Visitor visitor = Visitor.anonymous(Look.PHONE);
        visitor.open("/sign-in");

        visitor.tabsTo(name(visitor));
        visitor.page().keyboard().type("employee");
        visitor.tabsTo(password(visitor));
        visitor.page().keyboard().type(DemoPeople.PASSWORD);
        visitor.presses("Enter", enter(visitor));

        visitor.isAt("/learn/home");
        visitor.signsOut();
    }

    @Test
    void aWrongPasswordIsToldOnTheSamePageAndTheNameKept() {
        Visitor visitor = Visitor.anonymous(Look.PHONE);
        visitor.open("/sign-in");

        signIn(visitor, "employee", "wrong");

        visitor.sees("identity_sign_in.refused");
        assertThat(name(visitor).inputValue()).isEqualTo("employee");
        visitor.looksRight("sign-in-refused");
    }

    @Test
    void anUnknownNameGetsTheSameAnswer() {
        Visitor visitor = Visitor.anonymous(Look.PHONE);
        visitor.open("/sign-in");

        signIn(visitor, "nobody-of-this-name", "wrong");

        visitor.sees("identity_sign_in.refused");
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        Visitor visitor = Visitor.anonymous(Look.PHONE);
        visitor.open("/sign-in");

        enter(visitor).click();

        visitor.sees("platform_field.required");
        visitor.looksRight("sign-in-empty");
    }

    @Test
    void signingInLeadsToWhereThePersonWantedToGo() {
        Visitor visitor = Visitor.anonymous(Look.DESK);
        visitor.open("/learn/home?from=a%20link");

        signIn(visitor, "employee", DemoPeople.PASSWORD);

        visitor.page().waitForURL(Pattern.compile(".*/learn/home\\?from=a(%20|\\+)link$"));
        visitor.signsOut();
    }

    /** The words of a form go to nobody when the sign-in has ended meanwhile: they come back with their person, and with nobody else. */
    @Test
    void whatWasTypedInAFormComesBackAfterANewSignIn() {
        Visitor visitor = Visitor.anonymous(Look.PHONE);
        visitor.open("/learn/new-complaint");
        signIn(visitor, "employee", DemoPeople.PASSWORD);
        sendsTooLate(visitor);
        signIn(visitor, "manager", DemoPeople.PASSWORD);
        visitor.isAt("/learn/new-complaint");
        assertThat(visitor.page().locator("#words").inputValue()).isEmpty();

        visitor.context().clearCookies();
        visitor.open("/learn/new-complaint");
        signIn(visitor, "employee", DemoPeople.PASSWORD);
        sendsTooLate(visitor);
        signIn(visitor, "employee", "not-the-password");
        signIn(visitor, "employee", DemoPeople.PASSWORD);
        visitor.isAt("/learn/new-complaint");
        visitor.sees("platform_form.back");
        assertThat(visitor.page().locator("#words").inputValue()).isEqualTo("Экзамен прервали на середине.");
        assertThat(visitor.page().locator("[name=kind][value=EXAM]").isChecked())
                .isTrue();
        visitor.looksRight("form-came-back");
        visitor.page().reload();
        assertThat(visitor.page().locator("#words").inputValue()).isEmpty();
        visitor.signsOut();
    }

    private static void sendsTooLate(Visitor visitor) {
        visitor.isAt("/learn/new-complaint");
        visitor.page().locator("[name=kind][value=EXAM]").check();
        visitor.page().locator("#words").fill("Экзамен прервали на середине.");
        visitor.context().clearCookies();
        visitor.button("complaint_new.send").click();
        visitor.isAt("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "javascript:alert(1)",
                "/%09/evil.example"
            })
    void aSlippedInAddressLeadsToTheStartPage(String next) {
        Visitor visitor = Visitor.anonymous(Look.DESK);
        visitor.open("/sign-in?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8));

        signIn(visitor, "employee", DemoPeople.PASSWORD);

        visitor.page().waitForURL(url -> !url.contains("/sign-in"));
        assertThat(visitor.page().url()).startsWith(Portal.address() + "/");
        visitor.expect("404");
        visitor.context().clearCookies();
    }

    @Test
    void theTokenIsOutOfReachOfScripts() {
        Visitor visitor = Visitor.as("employee");
        visitor.open("/learn/home");

        assertThat(visitor.page().evaluate("document.cookie").toString()).doesNotContain("stupeni-login");
    }

    @Test
    void signingOutEndsTheSessionItself() {
        Visitor visitor = Visitor.anew("employee", Look.DESK);
        visitor.open("/learn/home");
        String token = visitor.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("stupeni-login"))
                .findFirst()
                .orElseThrow()
                .value;

        visitor.signsOut();

        visitor.isAt("/sign-in");
        assertThat(Caller.withToken(token).get("/learn/home").statusCode()).isIn(302, 303);
    }

    @Test
    void everybodyStartsWithTheOwnWork() {
        assertThat(startOf("hr")).endsWith("/hr/decisions");
        assertThat(startOf("trainer")).endsWith("/author/courses");
        assertThat(startOf("admin")).endsWith("/admin/state");
        assertThat(startOf("observer")).endsWith("/team/observe");
        assertThat(startOf("employee")).endsWith("/learn/home");
        assertThat(startOf("manager")).endsWith("/team/people");
    }

    @Test
    void languageAndThemeAreChosenInTheBarAndKept() {
        String login = Rows.newLearner();
        Visitor visitor = Visitor.as(login, Look.DESK);
        visitor.open("/learn/home");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("ru");

        visitor.opensMenu();
        visitor.page().locator("button[name=language]").click();
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        visitor.opensMenu();
        visitor.page().locator("button[name=theme][value=dark]").click();
        assertThat(visitor.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");

        Visitor elsewhere = Visitor.anew(login, Look.PHONE);
        elsewhere.open("/learn/home");
        assertThat(elsewhere.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(elsewhere.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void aVisitorReadsTheLanguageOfTheBrowser() {
        Visitor english = Visitor.anonymous(Look.PHONE.in("en"));
        english.open("/sign-in");
        assertThat(english.page().locator("html").getAttribute("lang")).isEqualTo("en");

        Visitor russian = Visitor.anonymous(Look.PHONE);
        russian.open("/sign-in");
        assertThat(russian.page().locator("html").getAttribute("lang")).isEqualTo("ru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "ru'\"><script>", "../en", ""})
    void aLanguageIsTakenOnlyFromOurOwn(String language) {
        HttpResponse<String> answer = Caller.as("employee")
                .postForm(
                        "/api/session/language",
                        "back=/start&language="
                                + java.net.URLEncoder.encode(language, java.nio.charset.StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static String startOf(String account) {
        return Caller.as(account).get("/start").headers().firstValue("Location").orElseThrow();
    }

    private static void signIn(Visitor visitor, String name, String password) {
        name(visitor).fill(name);
        password(visitor).fill(password);
        enter(visitor).click();
    }

    private static Locator name(Visitor visitor) {
        return visitor.page().getByLabel(visitor.text("identity_sign_in.name"));
    }

    private static Locator password(Visitor visitor) {
        return visitor.page()
                .getByLabel(visitor.text("identity_sign_in.password"), new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator enter(Visitor visitor) {
        return visitor.button("identity_sign_in.enter");
    }
}
