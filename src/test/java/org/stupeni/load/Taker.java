package org.stupeni.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stupeni.platform.Json;
import org.stupeni.question.Response;
import org.stupeni.quiz.paper.PaperQuestion;

/** Somebody in a session who sits one exam and remembers what the server acknowledged. */
final class Taker {

    private static final String START = "/learn/exam?course=" + Key.COURSE + "&id=level-2";
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input(?=[^>]*type=\"hidden\")[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"[^>]*>");

    private static final Pattern OPTION =
            Pattern.compile("<input type=\"(?:radio|checkbox)\" name=\"q(\\d+)\" value=\"([^\"]+)\"");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    private final String portal;
    private final String token;
    private final Figures figures;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private long attempt;
    private int right;

    /** An answer the server gave a receipt for. */
    record Acknowledged(long attempt, int question, long seq, String content) {}

    Taker(String portal, String token, Figures figures) {
        this.portal = portal;
        this.token = token;
        this.figures = figures;
    }

    long attempt() {
        return attempt;
    }

    /** How many answers were right: every question is worth one point. */
    int right() {
        return right;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** Opens the start page and begins; returns when the player has come. */
    void begins() {
        String start = timed("start", get(START), 200).body();
        HttpResponse<String> begun = timed("begin", form(START, filled(start, "begin")), 302);
        String player = begun.headers().firstValue("Location").orElseThrow();
        attempt = Long.parseLong(player.substring(player.indexOf("id=") + 3));
        String page = timed("player", get("/learn/attempt?id=" + attempt), 200).body();
        OPTION.matcher(page).results().forEach(option -> options.add(option.group(1) + " " + option.group(2)));
    }

    /** Chooses the first option of one of the questions that offer options: for figures of saving alone. */
    void savesAnything(int turn, long seq) {
        List<String> first = options.stream()
                .collect(Collectors.toMap(option -> option.split(" ")[0], option -> option, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .toList();
        String[] chosen = first.get(turn % first.size()).split(" ");
        saves(Integer.parseInt(chosen[0]), seq, Response.of(chosen[1]));
    }

    /**
     * Answers every question of the paper, one request each; about three in four right.
     *
     * @param pause how long to think before each answer, on average; from none to twice as long
     */
    void answers(List<PaperQuestion> paper, Key key, Random random, Duration pause) {
        for (PaperQuestion asked : paper) {
            LockSupport.parkNanos((long) (2 * pause.toNanos() * random.nextDouble()));
            boolean knows = random.nextInt(4) > 0;
            saves(asked.number(), 1, key.answer(asked, knows));
            right += knows ? 1 : 0;
        }
    }

    void saves(int question, long seq, Response response) {
        String content = Json.write(response);
        HttpResponse<String> receipt = timed(
                "save",
                json(
                        "responses",
                        "{\"question\":" + question + ",\"seq\":" + seq
                                + ",\"device\":\"load\",\"clock\":0,\"response\":" + content + "}"),
                200);
        if (!receipt.body().contains("\"status\":\"SAVED\"")) {
            throw new IllegalStateException(receipt.body());
        }
        acknowledged.add(new Acknowledged(attempt, question, seq, content));
    }

    /** Hands in and asks for the result at once. */
    void handsIn() {
        Map<Integer, Long> last = new TreeMap<>();
        acknowledged.forEach(answer -> last.put(answer.question(), answer.seq()));
        timed("hand-in", json("hand-in", "{\"last\":" + Json.write(last) + "}"), 200);
        String address = "/learn/result?id=" + attempt;
        String handedIn = timed("result", get(address), 200).body();
        timed("settle", form(address, filled(handedIn, "settle")), 302);
        timed("result", get(address), 200);
    }

    private HttpResponse<String> timed(String kind, HttpRequest.Builder request, int status) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new IllegalStateException(kind + ": " + answer.statusCode() + " "
                        + answer.headers().map() + answer.body());
            }
            figures.add(kind, System.nanoTime() - begun);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(kind, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder json(String deed, String body) {
        return request("/api/learn/attempts/" + attempt + "/" + deed)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path))
                .timeout(Duration.ofSeconds(60))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", "stupeni-login=" + token);
    }

    /** The hidden fields of the page's own form, and its button. */
    private static String filled(String page, String button) {
        Matcher form = FORM.matcher(page);
        List<String> fields = new ArrayList<>(List.of(button + "=" + button));
        if (form.find()) {
            Matcher input = HIDDEN.matcher(form.group());
            while (input.find()) {
                fields.add(input.group(1) + "=" + URLEncoder.encode(input.group(2), StandardCharsets.UTF_8));
            }
        }
        return String.join("&", fields);
    }
}
