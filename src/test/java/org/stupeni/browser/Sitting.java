package org.stupeni.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stupeni.platform.Json;
import org.stupeni.question.Response;

/** An attempt that is sat by plain requests: for tests that are not about the player, and for portals of another day. */
final class Sitting {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern QUESTION =
            Pattern.compile("<section class=\"question\" id=\"q(\\d+)\".*?</section>", Pattern.DOTALL);

    private final Caller caller;
    private final AnswerKey key;
    private final long attempt;
    private final Map<Integer, String> questions = new LinkedHashMap<>();
    private final Map<Integer, Long> last = new HashMap<>();

    private Sitting(Caller caller, AnswerKey key, long attempt) {
        this.caller = caller;
        this.key = key;
        this.attempt = attempt;
        String page = caller.get("/learn/attempt?id=" + attempt).body();
        QUESTION.matcher(page)
                .results()
                .forEach(found -> questions.put(Integer.valueOf(found.group(1)), found.group()));
        state().path("answers")
                .forEach(answer -> last.put(
                        answer.path("question").asInt(), answer.path("seq").asLong()));
    }

    /** Starts an exam, or goes on with it. */
    static Sitting exam(Caller caller, String exam) {
        return exam(caller, AnswerKey.OF_THE_COURSE, exam);
    }

    /** The same of any course, by somebody who reads its questions in the language of the key. */
    static Sitting exam(Caller caller, AnswerKey key, String exam) {
        return begin(caller, key, "/learn/exam?course=" + key.course().id() + "&id=" + exam);
    }

    static Sitting practice(Caller caller, String module) {
        return practice(caller, AnswerKey.OF_THE_COURSE, module);
    }

    static Sitting practice(Caller caller, AnswerKey key, String module) {
        return begin(caller, key, "/learn/practice?course=" + key.course().id() + "&module=" + module);
    }

    private static Sitting begin(Caller caller, AnswerKey key, String start) {
        HttpResponse<String> answer = Forms.submit(caller, start, "begin");
        String player = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(start + " begins nothing: " + answer.statusCode()));
        return new Sitting(caller, key, Long.parseLong(player.substring(player.indexOf("id=") + 3)));
    }

    /** Goes on with an attempt that runs. */
    static Sitting goesOn(Caller caller, long attempt) {
        return new Sitting(caller, AnswerKey.OF_THE_COURSE, attempt);
    }

    long attempt() {
        return attempt;
    }

    int questions() {
        return questions.size();
    }

    /** What the server says to a player that has just been opened. */
    JsonNode state() {
        try {
            return JSON.readTree(caller.get(api("state")).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers so many questions right, from the first, and the others wrong. */
    Sitting answers(int right) {
        String posts = questions.keySet().stream()
                .map(number -> post(number, last.merge(number, 1L, Long::sum), number <= right))
                .collect(Collectors.joining(","));
        sent("responses/batch", "{\"responses\":[" + posts + "]}");
        return this;
    }

    Sitting answersEverything() {
        return answers(questions());
    }

    void answer(int number, boolean right) {
        answer(number, Json.write(response(questions.get(number), right)));
    }

    /** Gives the answer that counts once more, as a new one: for this nobody needs to know what is right. */
    void repeats(int number) {
        for (JsonNode answer : state().path("answers")) {
            if (answer.path("question").asInt() == number) {
                answer(number, answer.path("response").toString());
            }
        }
    }

    private void answer(int number, String response) {
        sent("responses", post(number, last.merge(number, 1L, Long::sum), response));
    }

    /** What a player sends as its answer of this number to a question. */
    String post(int number, long seq, boolean right) {
        return post(number, seq, Json.write(response(questions.get(number), right)));
    }

    private static String post(int number, long seq, String response) {
        return "{\"question\":" + number + ",\"seq\":" + seq + ",\"device\":\"plain\",\"clock\":0,\"response\":"
                + response + "}";
    }

    /** Practice only: checks every answer. */
    Sitting checksEverything() {
        questions.keySet().forEach(number -> sent("checks", "{\"question\":" + number + "}"));
        return this;
    }

    /** Hands in without asking for the result yet. */
    Sitting handsIn() {
        sent("hand-in", handIn());
        return this;
    }

    /** What handing in says. */
    String handIn() {
        return "{\"last\":" + Json.write(last) + "}";
    }

    /** Asks for the result at once. */
    Sitting settles() {
        Forms.submit(caller, "/learn/result?id=" + attempt, "settle");
        return this;
    }

    String api(String deed) {
        return "/api/learn/attempts/" + attempt + "/" + deed;
    }

    private void sent(String deed, String body) {
        HttpResponse<String> answer = caller.postJson(api(deed), body);
        if (answer.statusCode() != 200) {
            throw new AssertionError(deed + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private Response response(String section, boolean right) {
        return Sheet.of(section, key).answer(right);
    }
}
