package org.stupeni.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stupeni.identity.DemoPeople;

/** Somebody who speaks HTTP to the portal without a browser, signed in or not. Follows no redirect. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String portal;
    private final String token;

    private Caller(String portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    static Caller anonymous() {
        return withToken(null);
    }

    /** This demo account at another portal than the suite's, in a new session. */
    static Caller at(String portal, String account) {
        return new Caller(portal, signIn(portal, account));
    }

    /** Somebody at another portal who has not signed in. */
    static Caller anonymousAt(String portal) {
        return new Caller(portal, null);
    }

    /** Somebody at another portal who chose a password, in a new session. */
    static Caller at(String portal, String account, String password) {
        return new Caller(portal, signIn(portal, account, password));
    }

    /** This demo account, in the session it opened first. */
    static Caller as(String account) {
        return withToken(tokenOf(account));
    }

    /** This demo account in a new session of its own. */
    static Caller anew(String account) {
        return at(Portal.address(), account);
    }

    /** A browser's cookie with a token of one's own making. */
    static Caller withToken(String token) {
        return new Caller(Portal.address(), token);
    }

    static String tokenOf(String account) {
        return TOKENS.computeIfAbsent(account, name -> signIn(Portal.address(), name));
    }

    /** Signs the account in again where the old session has ended. */
    static void forget(String account) {
        TOKENS.remove(account);
    }

    String token() {
        return token;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts JSON as a page of the portal would. */
    HttpResponse<String> postJson(String path, String body) {
        return send(
                own(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a form as a page of the portal would. */
    HttpResponse<String> postForm(String path, String body) {
        return send(own(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request that says it comes from the portal itself. */
    HttpRequest.Builder own(String path) {
        return request(path).header("Sec-Fetch-Site", "same-origin").header("Origin", portal);
    }

    /** A request that does not say where it comes from. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal + path)).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Cookie", "stupeni-login=" + token);
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request, HttpResponse.BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String signIn(String portal, String account) {
        return signIn(portal, account, DemoPeople.PASSWORD);
    }

    private static String signIn(String portal, String account, String password) {
        HttpResponse<String> answer = new Caller(portal, null)
                .postJson("/api/session/sign-in", "{\"name\":\"" + account + "\",\"password\":\"" + password + "\"}");
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("stupeni-login="))
                .map(cookie -> cookie.substring("stupeni-login=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        account + " cannot sign in: " + answer.statusCode() + " " + answer.body()));
    }
}
