package org.stupeni.operators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The learner of {@link Past} in the middle of an exam, speaking to the portal as the player does. */
final class Sitting {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INPUT = Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form id=\"start\".*?</form>", Pattern.DOTALL);
    private static final Pattern RADIO = Pattern.compile("<input type=\"radio\" name=\"q(\\d+)\" value=\"([^\"]+)\"");

    private final Installation portal;
    private final String cookie;
    private String attempt;

    private Sitting(Installation portal) {
        this.portal = portal;
        HttpResponse<String> answer = portal.post(
                "/api/session/sign-in",
                "application/json",
                "{\"name\":\"" + Past.LOGIN + "\",\"password\":\"" + Past.PASSWORD + "\"}");
        String set = answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("stupeni-login="))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sign-in: " + answer.statusCode() + answer.body()));
        if (!set.contains("Secure") || !set.contains("HttpOnly") || !set.contains("SameSite=Lax")) {
            throw new AssertionError("A cookie of production: " + set);
        }
        cookie = set.substring(0, set.indexOf(';'));
    }

    /** Signs in and starts the exam. */
    static Sitting begins(Installation portal) {
        Sitting sitting = new Sitting(portal);
        String start = "/learn/exam?course=client-orientation&id=level-2";
        Matcher form = FORM.matcher(sitting.page(start));
        if (!form.find()) {
            throw new AssertionError("no form to start the exam by");
        }
        List<String> fields = new ArrayList<>();
        Matcher input = INPUT.matcher(form.group());
        while (input.find()) {
            fields.add(input.group(1) + "=" + URLEncoder.encode(input.group(2), StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = portal.post(
                start, "application/x-www-form-urlencoded", String.join("&", fields), "Cookie", sitting.cookie);
        String location = answer.headers().firstValue("Location").orElseThrow();
        sitting.attempt = location.substring(location.indexOf("id=") + 3);
        return sitting;
    }

    /** The same attempt in another place. */
    Sitting goesOnAt(Installation elsewhere) {
        Sitting sitting = new Sitting(elsewhere);
        sitting.attempt = attempt;
        return sitting;
    }

    /** Answers questions with one right answer, from the n-th to the m-th of the paper, counted from 0. */
    void answers(int from, int to, int seq) {
        SortedMap<Integer, String> first = new TreeMap<>();
        Matcher radio = RADIO.matcher(page("/learn/attempt?id=" + attempt));
        while (radio.find()) {
            first.putIfAbsent(Integer.valueOf(radio.group(1)), radio.group(2));
        }
        List<Integer> questions = List.copyOf(first.keySet()).subList(from, to);
        for (int question : questions) {
            HttpResponse<String> answer = portal.post(
                    "/api/learn/attempts/" + attempt + "/responses",
                    "application/json",
                    "{\"question\":" + question + ",\"seq\":" + seq
                            + ",\"device\":\"drill\",\"clock\":0,\"response\":{\"chosen\":[\"" + first.get(question)
                            + "\"],\"matched\":{}}}",
                    "Cookie",
                    cookie);
            if (answer.statusCode() != 200) {
                throw new AssertionError("not saved: " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    /** What the portal has of the attempt: its state, and the answer that counts for each question. */
    String state() {
        JsonNode state = asked();
        return state.path("state").asText() + " " + state.path("answers");
    }

    /** Until when it may be sat, in milliseconds. */
    long deadline() {
        return asked().path("deadline").asLong();
    }

    private JsonNode asked() {
        HttpResponse<String> answer = portal.get("/api/learn/attempts/" + attempt + "/state", "Cookie", cookie);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(String path) {
        HttpResponse<String> answer = portal.get(path, "Cookie", cookie);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode());
        }
        return answer.body();
    }
}
