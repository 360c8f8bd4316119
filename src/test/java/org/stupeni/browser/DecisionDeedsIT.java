package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What HR decides by a button of a form, each once and by plain requests: proposals, ties, a revocation by two, and the auditor's pack. */
class DecisionDeedsIT {

    private static final String REASON = "Проверено по графику смен и словам старшего смены.";

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

    private static String measure(String id) {
        return Rows.find("select state from measure where id = ?", Long.valueOf(id))
                .get(0);
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Language.RU, key, arguments);
    }
}
