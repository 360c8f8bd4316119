package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What is brought as evidence by a button of a form, each once and by plain requests: documents and what HR and managers record, what it changes, and what it is refused for. */
class EvidenceDeedsIT {

    private static final String REASON = "Проверено по графику смен и словам старшего смены.";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Moscow")).toString();

    @Test
    void aDocumentIsConfirmedByTheColleagueAndAcceptedByHr() {
        String author = Rows.newLearner();
        String colleague = Rows.newLearner();
        String document = Study.sendsDocument(author, colleague);
        assertThat(Caller.as(colleague).get("/learn/document?id=" + document).statusCode())
                .isEqualTo(404);
        String asked = "/learn/confirmation?id=" + document;
        assertThat(Caller.as(author).get(asked).statusCode()).isEqualTo(404);

        Forms.submitOf(Caller.as(colleague), asked, "answer-form", "confirm", "said", "Да, все три смены.");
        assertThat(document(document)).isEqualTo("WAITING,CONFIRMED");
        Forms.submitUnseen(Caller.as(colleague), asked, "answer-form", "deny", "said", "Не было такого.");
        assertThat(document(document)).isEqualTo("WAITING,CONFIRMED");

        String review = "/hr/document?id=" + document;
        assertThat(Caller.as("hr").get(review).body()).contains("Да, все три смены.");
        String late = Forms.filledOf(
                Caller.as("hr2"), review, "answer-form", "decline", "reason", "Уточните, какие это были дни.");
        assertThat(answer(review, "accept", "reason", REASON).body())
                .contains(text("document_review.no_strength"), REASON);
        assertThat(answer(review, "accept", "strength", "COUNTS").body()).contains("id=\"reason-error\"");
        answer(review, "accept", "reason", REASON, "strength", "COUNTS");
        assertThat(document(document)).startsWith("ACCEPTED");
        assertThat(Caller.as("hr2").postForm(review, late).body())
                .as("who comes too late reads so and loses no word")
                .contains(text("document_deed.not_waiting"), "Уточните, какие это были дни.");
        assertThat(document(document)).startsWith("ACCEPTED");
        assertThat(evidence(author, "MENTORING")).isEqualTo("1");
        assertThat(Caller.as(author).get("/learn/evidence").body()).contains("Подготовлен коллега");
    }

    @Test
    void aDocumentThatWasDeniedIsReturnedSentAgainAndDeclined() {
        String author = Rows.newLearner();
        String colleague = Rows.newLearner();
        String document = Study.sendsDocument(author, colleague);
        String asked = "/learn/confirmation?id=" + document;
        assertThat(Forms.submitOf(Caller.as(colleague), asked, "answer-form", "deny")
                        .body())
                .contains(text("document_confirmation.no_words"));
        Forms.submitOf(Caller.as(colleague), asked, "answer-form", "deny", "said", "Была одна смена, а не три.");
        assertThat(document(document)).isEqualTo("WAITING,DENIED");

        String review = "/hr/document?id=" + document;
        answer(review, "return", "reason", "Коллега помнит одну смену: уточните дни.");
        assertThat(document(document)).startsWith("RETURNED");
        String own = "/learn/document?id=" + document;
        assertThat(Caller.as(author).get(own).body()).contains("уточните дни");
        Forms.submitOf(
                Caller.as(author),
                own,
                "change-form",
                "change",
                "words",
                "Одна смена рядом, две другие я помогал по телефону.");
        Forms.submitOf(Caller.as(author), own, "deeds", "send");
        assertThat(document(document)).startsWith("WAITING");

        answer(review, "decline", "reason", "По телефону — это помощь, а не наставничество.");
        assertThat(document(document)).startsWith("DECLINED");
        assertThat(evidence(author, "MENTORING")).isEqualTo("0");
        assertThat(Caller.as(author).get(own).body()).contains("а не наставничество");
    }

    @Test
    void hrAndTheManagerRecordEvidenceWhichIsStruckAndReinstated() {
        String login = Rows.newLearner();
        long id = Study.idOf(login);
        assertThat(records("hr", "/hr/evidence?id=" + id + "&kind=project", "words", "мало")
                        .body())
                .contains(text("document_field.words_missing", 20));
        assertThat(records(
                                "hr",
                                "/hr/evidence?id=" + id + "&kind=project",
                                "title",
                                "",
                                "words",
                                "мало",
                                "day",
                                "2999-01-01",
                                "strength",
                                "")
                        .body())
                .as("every wrong field is marked at once")
                .contains("id=\"title-error\"", "id=\"words-error\"", "id=\"day-error\"", "id=\"strength-error\"");
        records("hr", "/hr/evidence?id=" + id + "&kind=project");
        assertThat(evidence(login, "PROJECT")).isEqualTo("1");
        String colleague = Rows.newLearner();
        records("manager", "/team/evidence?id=" + id + "&kind=mentoring", "colleague", colleague);
        assertThat(evidence(login, "MENTORING")).isEqualTo("1");
        assertThat(Caller.as("observer").get("/team/evidence?id=" + id).statusCode())
                .isIn(403, 404);

        String row = Rows.find("select id from evidence where employee_id = ? and kind = 'PROJECT'", id)
                .get(0);
        String ledger = "/hr/ledger?id=" + id;
        assertThat(Caller.as("hr").get(ledger).body()).contains("/hr/voiding?id=" + row);
        String voiding = "/hr/voiding?id=" + row;
        assertThat(Forms.submitOf(Caller.as("hr2"), voiding, "strike-form", "strike")
                        .body())
                .contains("id=\"reason-error\"");
        Forms.submitOf(
                Caller.as("hr2"), voiding, "strike-form", "strike", "reason", "Проект записан не тому сотруднику.");
        assertThat(Caller.as("hr").get(ledger).body())
                .contains("Проект записан не тому сотруднику.", "/hr/reinstating?id=" + row);
        String why = "/hr/why?id=" + id + "&competency=" + Player.COURSE;
        assertThat(Caller.as("hr").get(why).body())
                .as("the page about the day says what no longer counts, and why")
                .contains("id=\"voided\"", "Проект записан не тому сотруднику.");
        String before = LocalDate.now(ZoneId.of("Europe/Moscow")).minusDays(1).toString();
        assertThat(Caller.as("hr").get(why + "&on=" + before).body()).doesNotContain("id=\"voided\"");

        Forms.submitOf(
                Caller.as("hr2"),
                "/hr/reinstating?id=" + row,
                "reinstate-form",
                "reinstate",
                "reason",
                "Спутали однофамильцев: проект этого сотрудника.");
        assertThat(Caller.as("hr").get(ledger).body()).contains("Спутали однофамильцев");
        assertThat(Caller.as("hr").get(why).body()).doesNotContain("id=\"voided\"");
        assertThat(Rows.find("select count(*) from evidence where employee_id = ? and kind = 'PROJECT'", id))
                .as("it is entered once more, nothing is overwritten")
                .containsExactly("2");
    }

    /** Who voids what a certificate rests on sees the certificate first, and gets to it: it stays in force until somebody revokes it. */
    @Test
    void whatACertificateRestsOnLeadsToIt() {
        String login = Rows.newLearner();
        Study.reachesLevelTwo(Caller.as(login));
        long id = Study.idOf(login);
        String person = "/hr/person?id=" + id + "&competency=" + Player.COURSE;
        Forms.submitOf(Caller.as("hr"), person, "decision", "confirm", "reason", REASON);
        Forms.submitOf(Caller.as("hr"), person, "pending-form", "issue-now");
        String exam = Rows.find("select id from evidence where employee_id = ? and kind = 'EXAM'", id)
                .get(0);
        String certificate = Rows.find("select id from certificate where employee_id = ?", id)
                .get(0);
        String voiding = "/hr/voiding?id=" + exam;

        assertThat(Caller.as("hr2").get(voiding).body()).contains("href=\"/hr/certificate?id=" + certificate + "\"");

        Forms.submitOf(Caller.as("hr2"), voiding, "strike-form", "strike", "reason", "Отвечал другой человек.");
        assertThat(Caller.as("hr").get("/hr/certificate?id=" + certificate).body())
                .contains(text("certification_status.valid"));
        assertThat(Caller.as("hr")
                        .get("/hr/why?id=" + id + "&competency=" + Player.COURSE)
                        .body())
                .contains("Отвечал другой человек.", text("evidence_missing.exam"));
    }

    private static HttpResponse<String> answer(String review, String button, String... fields) {
        return Forms.submitOf(Caller.as("hr"), review, "answer-form", button, fields);
    }

    private static HttpResponse<String> records(String account, String address, String... fields) {
        String[] all = new String[10 + fields.length];
        System.arraycopy(
                new String[] {
                    "competency",
                    Player.COURSE,
                    "title",
                    "Очередь без очереди",
                    "day",
                    TODAY,
                    "words",
                    "Порядок у касс изменён, жалоб на очередь стало вдвое меньше.",
                    "strength",
                    "COUNTS"
                },
                0,
                all,
                0,
                10);
        System.arraycopy(fields, 0, all, 10, fields.length);
        return Forms.submitOf(Caller.as(account), address, "entry-form", "record", all);
    }

    /** Its state and what the colleague said. */
    private static String document(String id) {
        return Rows.find("select state, confirmation from evidence_document where id = ?", Long.valueOf(id))
                .get(0);
    }

    private static String evidence(String login, String kind) {
        return Rows.find("select count(*) from evidence where employee_id = ? and kind = ?", Study.idOf(login), kind)
                .get(0);
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Language.RU, key, arguments);
    }
}
