package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What HR, managers, administrators and colleagues do by a button of a form, each once and by plain requests: what it changes, and what it is refused for. */
class DeedsIT {

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
        assertThat(answer(review, "accept", "reason", REASON).body())
                .contains(text("document_review.no_strength"), REASON);
        assertThat(answer(review, "accept", "strength", "COUNTS").body()).contains("id=\"reason-error\"");
        answer(review, "accept", "reason", REASON, "strength", "COUNTS");
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

        Forms.submitOf(
                Caller.as("hr2"),
                "/hr/reinstating?id=" + row,
                "reinstate-form",
                "reinstate",
                "reason",
                "Спутали однофамильцев: проект этого сотрудника.");
        assertThat(Caller.as("hr").get(ledger).body()).contains("Спутали однофамильцев");
        assertThat(Rows.find("select count(*) from evidence where employee_id = ? and kind = 'PROJECT'", id))
                .as("it is entered once more, nothing is overwritten")
                .containsExactly("2");
    }

    @Test
    void aProposalIsReturned() {
        String login = Rows.newLearner();
        Rows.reachesLevelFour(login);
        long id = Study.idOf(login);
        String proposal = "/hr/proposal?id=" + id + "&competency=" + Player.COURSE;
        Forms.submitOf(Caller.as("hr"), proposal, "propose-form", "propose", "reason", REASON);
        assertThat(Forms.submitOf(Caller.as("hr2"), proposal, "answer-form", "return")
                        .body())
                .contains("id=\"answer-error\"");

        Forms.submitOf(
                Caller.as("hr2"), proposal, "answer-form", "return", "answer", "Добавьте, кто видел вторую ситуацию.");

        assertThat(Rows.find("select state from proposal where employee_id = ?", id))
                .containsExactly("RETURNED");
        assertThat(Caller.as("hr").get(proposal).body())
                .contains("Добавьте, кто видел вторую ситуацию.", "id=\"propose\"");
    }

    @Test
    void whoDeclaredAConflictDecidesNothing() {
        String login = Rows.newLearner();
        Rows.reachesLevelFour(login);
        String proposal = "/hr/proposal?id=" + Study.idOf(login) + "&competency=" + Player.COURSE;
        assertThat(Caller.as("hr2").get(proposal).body()).contains("id=\"propose\"");
        assertThat(Forms.submitOf(Caller.as("hr2"), proposal, "interest-form", "declare")
                        .body())
                .contains("id=\"interest-error\"");

        Forms.submitOf(Caller.as("hr2"), proposal, "interest-form", "declare", "interest", "Мы двоюродные братья.");

        assertThat(Caller.as("hr2").get(proposal).body())
                .contains("Мы двоюродные братья.", text("certification_independence.conflict"))
                .doesNotContain("id=\"propose\"");
        assertThat(Forms.submitOf(
                                Caller.as("hr2"),
                                proposal,
                                "interest-form",
                                "declare",
                                "interest",
                                "И живём рядом с детства.")
                        .statusCode())
                .as("once is enough")
                .isEqualTo(200);
        assertThat(Rows.find("select reason from conflict where employee_id = ?", Study.idOf(login)))
                .containsExactly("Мы двоюродные братья.");
        assertThat(Caller.as("hr").get(proposal).body()).contains("id=\"propose\"");
    }

    @Test
    void aCertificateOfLevelFourIsRevokedByTwo() {
        String login = Rows.newLearner();
        Rows.reachesLevelFour(login);
        long id = Study.idOf(login);
        String about = "?id=" + id + "&competency=" + Player.COURSE;
        Forms.submitOf(Caller.as("hr"), "/hr/proposal" + about, "propose-form", "propose", "reason", REASON);
        Forms.submitOf(Caller.as("hr2"), "/hr/proposal" + about, "answer-form", "confirm-approve", "answer", REASON);
        Forms.submitOf(Caller.as("hr2"), "/hr/person" + about, "pending-form", "issue-now");
        String certificate = "/hr/certificate?id="
                + Rows.find("select id from certificate where employee_id = ?", id)
                        .get(0);

        Forms.submitOf(Caller.as("hr"), certificate, "order-form", "order", "kind", "REVOKE", "reason", REASON);
        String measure = Rows.find(
                        "select m.id from measure m join certificate c on c.id = m.certificate_id where c.employee_id = ?",
                        id)
                .get(0);
        assertThat(measure(measure)).isEqualTo("OPEN");
        assertThat(Forms.submitUnseen(Caller.as("hr"), certificate, "answer-form", "confirm", "measure", measure)
                        .body())
                .contains(text("certification_independence.proposed"));
        assertThat(measure(measure)).isEqualTo("OPEN");

        Forms.submitOf(Caller.as("hr2"), certificate, "answer-form", "confirm");

        assertThat(measure(measure)).isEqualTo("DONE");
        assertThat(Caller.as("hr").get(certificate).body()).contains(text("certification_status.revoked"));
    }

    @Test
    void aNeedOfADepartmentIsSetChangedAndEnded() {
        String department = Rows.find("select max(id) from department").get(0);
        String address = "/hr/coverage-need";
        String[] need = {"department", department, "competency", Player.COURSE, "level", "5", "people", "0"};
        assertThat(Forms.submitOf(Caller.as("hr"), address, "new", "set", need).body())
                .contains("id=\"people-error\"");
        need[7] = "2";
        Forms.submitOf(Caller.as("hr"), address, "new", "set", need);
        String open =
                "select id, people from coverage_need where open_marker is not null and level = 5 and department_id = ?";
        String[] set = Rows.find(open, Long.valueOf(department)).get(0).split(",");
        assertThat(set[1]).isEqualTo("2");

        String one = address + "?id=" + set[0];
        Forms.submitOf(Caller.as("hr"), one, "change", "save", "people", "3");
        String[] changed = Rows.find(open, Long.valueOf(department)).get(0).split(",");
        assertThat(changed[1]).isEqualTo("3");
        assertThat(Rows.find("select people from coverage_need where id = ?", Long.valueOf(set[0])))
                .as("what was asked for before stays")
                .containsExactly("2");

        one = address + "?id=" + changed[0];
        assertThat(Forms.submitOf(Caller.as("hr"), one, "ending", "end", "endVersion", "77")
                        .body())
                .contains("role=\"alert\"");
        Forms.submitOf(Caller.as("hr"), one, "ending", "end");
        assertThat(Rows.find(open, Long.valueOf(department))).isEmpty();
    }

    @Test
    void aPositionRequiresALevelAndNoLonger() {
        String position = Rows.find("select max(id) from position").get(0);
        String required =
                "select level from required_level where open_marker is not null and competency = 'client-orientation'"
                        + " and position_id = ?";
        String before =
                Rows.find(required, Long.valueOf(position)).stream().findFirst().orElse("0");
        String address = "/hr/position?id=" + position;
        Forms.submitOf(Caller.as("hr"), address, "required", "save", "level-" + Player.COURSE, "5");
        assertThat(Rows.find(required, Long.valueOf(position))).containsExactly("5");

        assertThat(Forms.submitOf(
                                Caller.as("hr2"),
                                address,
                                "required",
                                "save",
                                "seen",
                                "",
                                "level-" + Player.COURSE,
                                "4")
                        .body())
                .contains("role=\"alert\"");
        assertThat(Rows.find(required, Long.valueOf(position))).containsExactly("5");
        Forms.submitOf(Caller.as("hr"), address, "required", "save", "level-" + Player.COURSE, before);
        assertThat(Rows.find(required, Long.valueOf(position)))
                .isEqualTo(before.equals("0") ? java.util.List.of() : java.util.List.of(before));
    }

    @Test
    void aNewKeyIsMadeAndTheOldOneStaysWhereItWas() {
        Caller admin = Caller.as("admin");
        Set<String> before = keys(admin);
        Forms.submitOf(admin, "/admin/keys", "new-form", "make");
        Set<String> after = keys(admin);

        assertThat(after).hasSize(before.size() + 1).containsAll(before);
        String set = Caller.anonymous().get("/.well-known/jwks.json").body();
        for (String key : after) {
            HttpResponse<String> answer = Caller.anonymous().get(key);
            assertThat(answer.statusCode()).as(key).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("\"d\"");
            assertThat(set).contains(key.substring("/keys/".length()));
        }
        assertThat(Forms.submitUnseen(admin, "/admin/keys", "new-form", "make", "before", "another")
                        .statusCode())
                .isEqualTo(200);
        assertThat(keys(admin)).isEqualTo(after);
    }

    private static Set<String> keys(Caller admin) {
        Set<String> keys = new HashSet<>();
        Pattern.compile("href=\"(/keys/[^\"]+)\"")
                .matcher(admin.get("/admin/keys").body())
                .results()
                .forEach(found -> keys.add(found.group(1)));
        return keys;
    }

    @Test
    void theAuditorsPackIsAZipWithAManifest() throws Exception {
        String address = "/api/hr/pack/" + Study.idOf("employee") + ".zip";
        HttpResponse<byte[]> answer = Caller.sent(
                Caller.as("hr").own(address).POST(HttpRequest.BodyPublishers.noBody()),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.body()).startsWith('P', 'K');
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("manifest.json");
        assertThat(Caller.as("employee").postForm(address, "").statusCode()).isEqualTo(403);
        assertThat(Caller.as("hr").postForm("/api/hr/pack/0.zip", "").statusCode())
                .isEqualTo(404);
    }

    /** What is saved is put back: the draft is one for all tests. */
    @Test
    void scaleCompetencyAndLevelOfTheDraftAreSaved() {
        String with = "?with=" + Study.draft();
        saves("/hr/framework-scale" + with, "scale-form", "level-3-en", "Basic & steady");
        saves(
                "/hr/framework-competency" + with + "&id=" + Player.COURSE,
                "competency-form",
                "title-en",
                "Client-orientation anew");
        saves(
                "/hr/framework-level" + with + "&competency=" + Player.COURSE + "&level=3",
                "level-form",
                "summary-en",
                "Manages every ordinary situation alone.");
    }

    private static void saves(String address, String form, String field, String words) {
        Caller hr = Caller.as("hr");
        Pattern text = Pattern.compile("<textarea[^>]*name=\"" + field + "\"[^>]*>([^<]*)</textarea>");
        String before = Sheet.unescaped(text.matcher(hr.get(address).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
        assertThat(Forms.submitOf(hr, address, form, "save", field, "").body()).contains("id=\"" + field + "-error\"");
        for (String one : new String[] {words, before}) {
            Forms.submitOf(hr, address, form, "save", field, one);
            assertThat(Sheet.unescaped(hr.get(address).body())).contains(">" + one + "</textarea>");
        }
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

    private static String measure(String id) {
        return Rows.find("select state from measure where id = ?", Long.valueOf(id))
                .get(0);
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Language.RU, key, arguments);
    }
}
