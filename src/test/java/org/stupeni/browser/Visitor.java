package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.stupeni.harness.Build;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/**
 * A person with a browser window of their own.
 *
 * <p>Made by a test whose class is extended with {@link Visitors}, which closes all windows when the test has ended and fails it if a console showed
 * an error that was not {@link #expect expected}.
 */
final class Visitor {

    /** Where nothing runs, and nothing has to be brought. */
    static final String NOWHERE = "/health";

    private static final String NOBODY = "nobody";

    private static final int STEPS_AT_ONCE = 8;

    private static final AtomicInteger WINDOWS = new AtomicInteger();

    private final String portal;
    private String account;
    private Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private Receipts receipts;

    private Visitor(String portal, String account, Look look) {
        this.portal = portal;
        this.account = account;
        this.look = look;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(portal)
                        .setViewportSize(look.width(), look.height())
                        .setLocale(look.language())
                        .setTimezoneId("Europe/Moscow")
                        .setColorScheme(scheme(look)));
        context.setDefaultTimeout(30_000);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> problems.add(error.error()));
        this.page = context.newPage();
        Visitors.welcome(this);
    }

    private static ColorScheme scheme(Look look) {
        return look.theme().equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    /** Changes the size of the window and the system's wish for a theme; the page stays open, and its colours have changed over when this returns. */
    void turnsTo(Look other) {
        if (look.equals(other)) {
            return;
        }
        look = other;
        page.setViewportSize(other.width(), other.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(scheme(other)).setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(Scripts.SETTLED);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    /** Somebody who has not signed in. */
    static Visitor anonymous(Look look) {
        return new Visitor(Portal.address(), NOBODY, look);
    }

    /** A demo account at a desk. */
    static Visitor as(String account) {
        return as(account, Look.DESK);
    }

    /** A demo account that looks like this; the language is chosen for the person. */
    static Visitor as(String account, Look look) {
        String token = Caller.tokenOf(account);
        speaks(account, look);
        Visitor visitor = new Visitor(Portal.address(), account, look);
        visitor.holds(token);
        return visitor;
    }

    /** The language of this look becomes the person's. */
    static void speaks(String account, Look look) {
        Caller.as(account).postForm("/api/session/language", "language=" + look.language() + "&back=/start");
    }

    /**
     * Another person sits down at this window, in this look: nothing is left in it of the one before.
     *
     * @param person null for somebody who has not signed in
     * @param first whether this is their first visit: then the browser has none of the portal's files
     */
    void becomes(String person, Look other, boolean first) {
        problems.clear();
        expected.clear();
        context.clearCookies();
        CDPSession devtools = context.newCDPSession(page);
        if (first) {
            devtools.send("Network.clearBrowserCache");
        }
        JsonObject everything = new JsonObject();
        everything.addProperty("origin", portal);
        everything.addProperty("storageTypes", "all");
        devtools.send("Storage.clearDataForOrigin", everything);
        devtools.detach();
        account = person == null ? NOBODY : person;
        if (person != null) {
            speaks(person, other);
            holds(Caller.tokenOf(person));
        }
        turnsTo(other);
    }

    /** Whether the browser asks for pages in the language of this look. */
    boolean reads(Look other) {
        return look.language().equals(other.language());
    }

    /**
     * Leaves the page, so that nothing on it runs on. The address it goes to is one of the portal: an empty page would end the browser's process for it, and the next page
     * begin with a cold one.
     */
    void forgets() {
        page.navigate(NOWHERE);
    }

    /** A demo account at another portal than the suite's. */
    static Visitor at(String portal, String account, Look look) {
        Visitor visitor = new Visitor(portal, account, look);
        visitor.holds(Caller.at(portal, account).token());
        return visitor;
    }

    /** A demo account in a session of its own, which a test may end. */
    static Visitor anew(String account, Look look) {
        return at(Portal.address(), account, look);
    }

    private void holds(String token) {
        context.addCookies(
                List.of(new Cookie("stupeni-login", token).setUrl(portal).setHttpOnly(true)));
    }

    /** From now on, every receipt that a page of this browser gets for its answers is written to a file. */
    Receipts keepsReceipts() {
        if (receipts == null) {
            receipts = new Receipts(account + "-" + WINDOWS.incrementAndGet());
            context.exposeFunction("keepReceipt", said -> {
                receipts.write(Long.parseLong(said[0].toString()), said[1].toString(), said[2].toString());
                return null;
            });
            context.addInitScript(Scripts.KEEP_RECEIPTS);
        }
        return receipts;
    }

    /** A second tab of the same person. */
    Page newTab() {
        return context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens a page and returns the status of the answer. */
    int open(String path) {
        Response response = page.navigate(path);
        return response == null ? 200 : response.status();
    }

    /** The portal's own text in this visitor's language. */
    String text(String key, Object... arguments) {
        return Texts.of(Language.ofCode(look.language()).orElseThrow(), key, arguments);
    }

    /** The button with this text. */
    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    /** The link with this text. */
    Locator link(String key) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    /** Waits until this text is on the page. */
    void sees(String key, Object... arguments) {
        assertThat(page.getByText(text(key, arguments)).first()).isVisible();
    }

    /** Waits until the browser is at this path, whatever its query. */
    void isAt(String path) {
        page.waitForURL(address -> URI.create(address).getPath().equals(path));
    }

    void opensMenu() {
        page.locator("details.menu:has(button[name=theme]) > summary").click();
    }

    void signsOut() {
        opensMenu();
        button("platform_bar.sign_out").click();
        isAt("/sign-in");
    }

    /** Says that something that looks like this will stand in the console, and is no fault. */
    void expect(String regex) {
        expected.add(Pattern.compile(regex));
    }

    /** Nothing for axe to find, nothing clipped, nothing to scroll sideways, and a picture in {@code target/gallery}. */
    void looksRight(String name) {
        photographs(name);
        hasNoOverflow(name);
        hasNoAxeViolations(name);
        saysNothingOfNull(name);
    }

    /**
     * A view writes "null" where it puts together an attribute of which a part is not there: an address then leads nowhere. It leaves an attribute out whose value is
     * empty: an option then has its words as its value.
     */
    void saysNothingOfNull(String name) {
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll("main *")].flatMap(one => [...one.attributes])
                    .filter(one => /(^|[^A-Za-z])null$|\\.(xlsx|csv)null|[?&=]null/.test(one.value)).map(one => one.name + "=" + one.value)
                    .concat([...document.querySelectorAll("option:not([value])")].map(one => "option " + one.text))
                """))
                .as("attributes with a part that is not there on %s (%s, %s)", name, account, look)
                .isEmpty();
    }

    void hasNoAxeViolations(String name) {
        assertThat(Axe.violations(page))
                .as("axe on %s (%s, %s)", name, account, look)
                .isEmpty();
    }

    /** No sideways scrolling, no text that is cut off or sticks out of the window. */
    void hasNoOverflow(String name) {
        Object found = page.evaluate(Scripts.OVERFLOW);
        assertThat((List<?>) found)
                .as("clipped or overflowing on %s (%s, %s)", name, account, look)
                .isEmpty();
    }

    /** A picture for people; about one in two thousand the browser does not give at once. */
    void photographs(String name) {
        Page.ScreenshotOptions picture = new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(85)
                .setPath(Build.target().resolve("gallery").resolve(name + "-" + look + ".jpg"));
        try {
            page.screenshot(picture);
        } catch (PlaywrightException notNow) {
            page.screenshot(picture);
        }
    }

    /** Goes to this element by the tabulator alone; on the way, every element that takes the focus must show it. */
    void tabsTo(Locator element) {
        goesTo("Tab", element);
    }

    /** Goes to this element that stands before where the focus is. */
    void tabsBackTo(Locator element) {
        goesTo("Shift+Tab", element);
    }

    private void goesTo(String key, Locator element) {
        for (int steps = 0; steps < 120; steps++) {
            if (Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press(key);
            Object hidden = page.evaluate(Scripts.FOCUS);
            assertThat(hidden).as("focus on %s is visible", page.url()).isNull();
        }
        throw new AssertionError("The keyboard does not reach " + element + " on " + page.url());
    }

    /** Goes through the page by the tabulator: everything that can be acted upon is reached, and shows that it has the focus. */
    void walksThrough() {
        if (page.locator("#player").count() > 0) {
            assertThat(page.locator("html[data-player=on]")).isAttached();
            assertThat(page.locator("fieldset:not([disabled])").first()).isAttached();
        }
        page.evaluate(Scripts.LIST_ACTIVE);
        page.evaluate(Scripts.WATCH_STEPS);
        for (int steps = 0; steps < 800; steps += STEPS_AT_ONCE) {
            for (int i = 0; i < STEPS_AT_ONCE; i++) {
                page.keyboard().press("Tab");
            }
            Object told = page.evaluate(Scripts.STEPS);
            assertThat(told).as("focus on %s is visible", page.url()).isInstanceOf(Boolean.class);
            if (Boolean.TRUE.equals(told)) {
                return;
            }
        }
        assertThat((List<?>) page.evaluate(Scripts.NOT_REACHED))
                .as("not reached by keyboard on %s", page.url())
                .isEmpty();
    }

    /** Reaches the element by the tabulator and presses this key on it. */
    void presses(String key, Locator element) {
        tabsTo(element);
        page.keyboard().press(key);
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error")) {
            problems.add(message.text() + " at " + message.location());
        }
    }

    List<String> unexpectedProblems() {
        return problems.stream()
                .filter(problem -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(problem).find()))
                .map(problem -> account + ": " + problem)
                .toList();
    }

    void photographsFailure(String test) {
        Path folder = Build.target().resolve("browser-failures");
        for (Page open : context.pages()) {
            String name = test + "-" + account + "-" + context.pages().indexOf(open) + ".png";
            open.screenshot(
                    new Page.ScreenshotOptions().setPath(folder.resolve(name)).setTimeout(10_000));
            System.out.println(account + " was on " + open.url() + ", see " + folder.resolve(name));
        }
    }

    void leaves() {
        context.close();
    }

    @Override
    public String toString() {
        return account + Arrays.asList(look);
    }
}
