package org.stupeni.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stupeni.platform.Json;
import org.stupeni.question.Matching;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;

/** An attempt that is sat by plain requests: for tests that are not about the player, and for portals of another day. */
final class Sitting {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern QUESTION =
            Pattern.compile("<section class=\"question\" id=\"q(\\d+)\".*?</section>", Pattern.DOTALL);
    private static final Pattern LEGEND = Pattern.compile("<legend>(.*?)</legend>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile(
            "<input type=\"(?:radio|checkbox)\"[^>]* value=\"([^\"]+)\".*?data-part=\"text\">(.*?)</span><span class=\"option-told\"",
            Pattern.DOTALL);
    private static final Pattern PAIR =
            Pattern.compile("<label for=\"([^\"]+)\">(.*?)</label>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern RIGHT = Pattern.compile("<option value=\"([^\"]+)\">(.*?)</option>", Pattern.DOTALL);
    private static final Pattern NUMERIC = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

    private final Caller caller;
    private final long attempt;
    private final Map<Integer, String> questions = new LinkedHashMap<>();
    private final Map<Integer, Long> last = new HashMap<>();

    private Sitting(Caller caller, long attempt) {
        this.caller = caller;
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
        return begin(caller, "/learn/exam?course=" + Player.COURSE + "&id=" + exam);
    }

    static Sitting practice(Caller caller, String module) {
        return begin(caller, "/learn/practice?course=" + Player.COURSE + "&module=" + module);
    }

    private static Sitting begin(Caller caller, String start) {
        HttpResponse<String> answer = Forms.submit(caller, start, "begin");
        String player = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(start + " begins nothing: " + answer.statusCode()));
        return new Sitting(caller, Long.parseLong(player.substring(player.indexOf("id=") + 3)));
    }

    /** Goes on with an attempt that runs. */
    static Sitting goesOn(Caller caller, long attempt) {
        return new Sitting(caller, attempt);
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
        questions.keySet().forEach(number -> answer(number, number <= right));
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

    private static Response response(String section, boolean right) {
        Question asked = AnswerKey.OF_THE_COURSE.asking(text(only(LEGEND, section)));
        return asked.type() == QuestionType.MATCHING ? matched(section, asked, right) : chosen(section, asked, right);
    }

    private static Response chosen(String section, Question asked, boolean right) {
        Map<String, Boolean> shown = new LinkedHashMap<>();
        OPTION.matcher(section).results().forEach(option -> shown.put(option.group(1), isRight(asked, option)));
        List<String> chosen = shown.entrySet().stream()
                .filter(option -> option.getValue() == right)
                .map(Map.Entry::getKey)
                .toList();
        return Response.of((right ? chosen : chosen.subList(0, 1)).toArray(String[]::new));
    }

    private static boolean isRight(Question asked, MatchResult option) {
        return asked.options().stream()
                .filter(each -> AnswerKey.shown(each.text()).equals(text(option.group(2))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(asked.id() + " has no option " + option.group(2)))
                .right();
    }

    private static Response matched(String section, Question asked, boolean right) {
        List<Matching.Pair> pairs = asked.pairs();
        Map<String, String> matched = new LinkedHashMap<>();
        PAIR.matcher(section).results().forEach(row -> {
            int place = pairs.stream()
                    .map(pair -> AnswerKey.shown(pair.left()))
                    .toList()
                    .indexOf(text(row.group(2)));
            String wanted = AnswerKey.shown(
                    pairs.get(right ? place : (place + 1) % pairs.size()).right());
            matched.put(
                    row.group(1),
                    RIGHT.matcher(row.group(3))
                            .results()
                            .collect(Collectors.toMap(option -> text(option.group(2)), option -> option.group(1)))
                            .get(wanted));
        });
        return Response.matching(matched);
    }

    private static String only(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    /** The text of a piece of HTML as a browser shows it. */
    private static String text(String html) {
        String plain = NUMERIC.matcher(html.replaceAll("<[^>]*>", ""))
                .replaceAll(entity -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(entity.group(2), entity.group(1).isEmpty() ? 10 : 16))));
        return AnswerKey.plain(plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&"));
    }
}
