package org.stupeni.browser;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of questions that trainers bring, sent as the page of the import sends them. */
final class Brought {

    /** A course that no other test edits. */
    static final String COURSE = "difficult-clients";

    private static final String BOUNDARY = "----what-a-trainer-brings";
    private static final Pattern ID = Pattern.compile("/author/import-preview\\?id=(\\d+)");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Long foreign;
    private static Long taken;

    private Brought() {}

    /** A file from Moodle in windows-1251: a question with a picture, one of an unknown type, one that is broken. */
    static byte[] fromMoodle() {
        return """
            <?xml version="1.0" encoding="windows-1251"?>
            <quiz>
            <question type="multichoice"><name><text>Дверь</text></name>
            <questiontext format="html"><text><![CDATA[<p>Куда ведёт <b>синяя</b> дверь? <img src="@@PLUGINFILE@@/door.png" alt="Дверь"><script>alert(1)</script></p>]]></text><file name="door.png" encoding="base64">%s</file></questiontext>
            <single>true</single><answer fraction="100"><text>На склад</text></answer><answer fraction="0"><text>На улицу</text></answer></question>
            <question type="calculated"><name><text>Считаемый</text></name><questiontext><text>{a} + {b}</text></questiontext></question>
            <question type="multichoice"><name><text>Без ключа</text></name><questiontext><text>Что выбрать?</text></questiontext><answer fraction="0"><text>Это</text></answer></question>
            </quiz>
            """.formatted(Base64.getEncoder().encodeToString(PIXEL)).getBytes(Charset.forName("windows-1251"));
    }

    /** The answer to this file. */
    static HttpResponse<String> send(String account, String name, byte[] content) {
        return send(account, "/author/import-file", "file", name, content);
    }

    /** The answer to a file that is sent to this address in this field of a form. */
    static HttpResponse<String> send(String account, String address, String field, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        Caller caller = Caller.as(account);
        return caller.send(caller.own(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The id of this file when it is kept. */
    static Long keep(String account, String name, byte[] content) {
        HttpResponse<String> answer = send(account, name, content);
        String to = answer.headers().firstValue("Location").orElse(answer.body());
        Matcher id = ID.matcher(to);
        if (!id.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + to);
        }
        return Long.valueOf(id.group(1));
    }

    static synchronized Long foreign() {
        if (foreign == null) {
            foreign = keep("trainer", "из Moodle.xml", fromMoodle());
        }
        return foreign;
    }

    /** A file that a question was taken from, by hand of the trainer. */
    static synchronized Long taken() {
        if (taken == null) {
            Long id = keep("trainer", "взятое.xml", fromMoodle());
            take("trainer", id, COURSE, "1");
            taken = id;
        }
        return taken;
    }

    /** Takes these questions of a file into the bank of the draft of a course; returns the address of the answer. */
    static String take(String account, Long id, String course, String number) {
        Caller caller = Caller.as(account);
        String page = "/author/import-preview?id=" + id;
        HttpResponse<String> aimed = Forms.submitUnseen(
                caller, page, "choice", "aim", "read-as", "NONE", "seen", "0", "chosen", number, "into", into(course));
        String target =
                aimed.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(aimed.body()));
        String address = target.substring(target.indexOf("/author/")).replaceFirst("#.*", "");
        HttpResponse<String> answer = Forms.submitUnseen(
                caller, address, "choice", "take", "read-as", "NONE", "seen", "0", "chosen", number, "place", "");
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
    }

    /** Where questions for this course go, as the page of a preview offers it. */
    static String into(String course) {
        return Rows.find("select id from course_draft where open_marker = ?", course).stream()
                .findFirst()
                .map(draft -> "draft:" + draft)
                .orElse("course:" + course);
    }
}
