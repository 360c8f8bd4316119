package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.DemoPeople;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** One's own account: profile, devices, and the three ways to another password. */
@ExtendWith(Visitors.class)
class AccountIT {

    private static final String NEW = "boat compass pear jam";

    @Test
    void aChangedPasswordEndsTheOtherBrowserAtItsNextRequest() {
        String login = Rows.newLearner();
        Visitor desk = Visitor.anew(login, Look.DESK);
        Visitor phone = Visitor.anew(login, Look.PHONE);
        phone.open("/learn/home");

        desk.open("/learn/home");
        desk.opensMenu();
        desk.link("identity_profile.title").click();
        desk.isAt("/learn/profile");
        assertThat(desk.page().locator(".devices > li").count()).isEqualTo(2);
        desk.page().locator("a[href='/learn/password']").click();

        fill(desk, "present", "wrong");
        fill(desk, "fresh", NEW);
        desk.page().locator("#change").click();
        desk.sees("identity_password.present_wrong");

        fill(desk, "present", DemoPeople.PASSWORD);
        fill(desk, "fresh", "qwerty");
        desk.page().locator("#change").click();
        desk.sees("identity_password.too_short", 15, 6);
        assertThat(desk.page().locator("#fresh").getAttribute("aria-invalid")).isEqualTo("true");
        desk.looksRight("password-weak");

        desk.tabsTo(desk.page().locator("#present"));
        desk.page().keyboard().type(DemoPeople.PASSWORD);
        desk.tabsTo(desk.page().locator("#fresh"));
        desk.page().keyboard().press("Control+a");
        desk.page().keyboard().type(NEW);
        desk.presses("Space", desk.button("platform_field.show"));
        assertThat(desk.page().locator("#fresh").getAttribute("type")).isEqualTo("text");
        assertThat(desk.page().locator("#fresh").inputValue()).isEqualTo(NEW);
        desk.presses("Enter", desk.page().locator("#change"));

        desk.isAt("/learn/profile");
        desk.sees("identity_profile.changed");
        phone.page().reload();
        phone.isAt("/sign-in");
        phone.sees("identity_sign_in.ended");
        signIn(phone, login, NEW);
        phone.isAt("/learn/home");

        desk.open("/learn/profile");
        desk.page().locator(".devices form button").first().click();
        desk.sees("identity_profile.ended_text");
        phone.page().reload();
        phone.isAt("/sign-in");

        desk.button("identity_profile.end_all").click();
        desk.isAt("/sign-in");
        desk.open("/learn/home");
        desk.isAt("/sign-in");
    }

    @Test
    void languageThemeAndZoneAreKept() {
        String login = Rows.newLearner();
        Visitor visitor = Visitor.as(login, Look.PHONE);
        visitor.open("/learn/profile");

        visitor.page().selectOption("#language", "en");
        visitor.page().selectOption("#theme", "dark");
        visitor.page().selectOption("#zone", "Asia/Vladivostok");
        visitor.page().locator("#save").click();

        PlaywrightAssertions.assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        assertThat(visitor.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
        assertThat(visitor.page().locator("#zone").inputValue()).isEqualTo("Asia/Vladivostok");
        assertThat(visitor.page().locator(".devices").innerText()).contains("UTC+10");
    }

    @Test
    void aForgedChoiceChangesNothing() {
        String login = Rows.newLearner();

        HttpResponse<String> answer = Forms.submit(
                Caller.as(login),
                "/learn/profile",
                "save",
                "language",
                "xx",
                "theme",
                "<script>",
                "zone",
                "Mars/Olympus");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>\"", "Olympus");
        assertThat(Rows.find("select language, zone from employee where login = ?", login))
                .containsExactly("RU,Europe/Moscow");
    }

    @Test
    void aForeignDeviceIsNotFoundAndGoesOn() {
        String login = Rows.newLearner();
        Caller other = Caller.anew(login);
        String session = Rows.find(
                        "select s.id from login_session s join employee e on e.id = s.employee_id where e.login = ?",
                        login)
                .get(0);

        assertThat(Caller.as("employee")
                        .postForm("/api/learn/devices/" + session + "/end", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get("/learn/home").statusCode()).isEqualTo(200);
    }

    /** From an address of its own: who is held up is held up by it. */
    @Test
    void whoPostsPasswordsOnAndOnIsHeldUpAndLosesNoLink() {
        String login = Rows.newLearner();
        String link = "/new-password?link=" + Rows.newPasswordLink(login);
        String form = Forms.filled(Caller.anonymous(), link, "choose", "fresh", "qwerty");
        Elsewhere guesser = Elsewhere.at("127.0.0.27");

        String answer = "HTTP/1.1 200";
        for (int posts = 0; answer.startsWith("HTTP/1.1 200") && posts < 100; posts++) {
            answer = guesser.post(link, form);
        }

        assertThat(answer).startsWith("HTTP/1.1 429").contains(Texts.of(Language.RU, "identity_password.too_often"));
        assertThat(Caller.anonymous().get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkSetsAPasswordOnce() {
        String login = Rows.newLearner();
        Caller before = Caller.anew(login);
        String token = Rows.newPasswordLink(login);
        String link = "/new-password?link=" + token;
        Visitor visitor = Visitor.anonymous(Look.PHONE);

        visitor.open(link);
        assertThat(visitor.open(link)).as("opening uses nothing up").isEqualTo(200);
        fill(visitor, "fresh", "password12345678");
        visitor.page().locator("#choose").click();
        visitor.sees("identity_password.common");
        visitor.looksRight("new-password-weak");
        fill(visitor, "fresh", NEW);
        visitor.presses("Enter", visitor.page().locator("#choose"));

        visitor.isAt("/sign-in");
        visitor.sees("identity_sign_in.renewed");
        assertThat(before.get("/learn/home").statusCode()).isIn(302, 303);
        visitor.expect("404");
        assertThat(visitor.open(link)).isEqualTo(404);
        visitor.sees("identity_new_password.dead");
        visitor.looksRight("new-password-dead");
        assertThat(told("/new-password?link=invented"))
                .as("an invented link is told the same as a used one")
                .isEqualTo(told(link).replace(token, "invented"));
        visitor.open("/sign-in");
        signIn(visitor, login, NEW);
        visitor.isAt("/learn/home");
    }

    @Test
    void anAdministratorMakesTheLinkOnThePersonsPage() {
        String login = Rows.newLearner();
        Visitor admin = Visitor.as("admin");
        admin.open("/admin/person?id=" + Study.idOf(login));

        admin.page().locator("#makeLink").click();

        String link = admin.page().locator("code.whole").innerText();
        assertThat(link).startsWith("http").contains("/new-password?link=");
        admin.looksRight("admin-person-link");
        assertThat(Caller.anonymous()
                        .get(link.substring(link.indexOf("/new-password")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aOneTimePasswordOpensNothingButItsChange() {
        String login = Rows.newLearner();
        Rows.change(
                "update employee set one_time_password_at = ? where login = ?", Rows.timestamp(Instant.now()), login);
        Visitor visitor = Visitor.anonymous(Look.PHONE);
        visitor.open("/learn/levels");

        signIn(visitor, login, DemoPeople.PASSWORD);

        visitor.isAt("/learn/password");
        visitor.sees("identity_password.one_time_title");
        visitor.looksRight("password-one-time");
        for (String page : new String[] {"/learn/home", "/verify", "/start", "/new-password?link=x", "/nothing"}) {
            visitor.open(page);
            visitor.isAt("/learn/password");
        }
        HttpResponse<String> refused = Caller.anew(login)
                .postForm(
                        "/api/learn/courses/" + Player.COURSE + "/lessons/"
                                + Study.lessons().get(0) + "/read",
                        "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("identity_password.one_time", visitor.text("identity_password.one_time"));
        visitor.signsOut();

        visitor.open("/learn/home");
        signIn(visitor, login, DemoPeople.PASSWORD);
        visitor.isAt("/learn/password");
        fill(visitor, "present", DemoPeople.PASSWORD);
        fill(visitor, "fresh", "qwertyqwertyqwerty");
        visitor.page().locator("#change").click();
        visitor.sees("identity_password.repeated");
        fill(visitor, "present", DemoPeople.PASSWORD);
        fill(visitor, "fresh", NEW);
        visitor.page().locator("#change").click();
        visitor.isAt("/learn/home");
    }

    private static void fill(Visitor visitor, String id, String text) {
        visitor.page().locator("#" + id).fill(text);
    }

    private static void signIn(Visitor visitor, String name, String password) {
        visitor.page().getByLabel(visitor.text("identity_sign_in.name")).fill(name);
        Locator secret = visitor.page()
                .getByLabel(visitor.text("identity_sign_in.password"), new Page.GetByLabelOptions().setExact(true));
        secret.fill(password);
        visitor.button("identity_sign_in.enter").click();
    }

    /** The page without what differs on every view. */
    private static String told(String address) {
        return Caller.anonymous().get(address).body().replaceAll("nonce=\"[^\"]*\"", "");
    }
}
