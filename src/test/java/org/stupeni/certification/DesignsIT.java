package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.badge.TestCredentials;
import org.stupeni.certification.design.Design;
import org.stupeni.certification.design.Designs;
import org.stupeni.certification.design.NewDesign;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class DesignsIT {

    @Inject
    Designs designs;

    @Inject
    TestCertificates certificates;

    @Inject
    CertificatePdfs pdfs;

    @Inject
    TestCredentials credentials;

    @Inject
    PrintBatch batch;

    @Inject
    CertificateLists lists;

    @Inject
    ReachedLevels reached;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @PersistenceContext
    EntityManager entityManager;

    @Test
    void aNewVersionAppliesToLaterCertificatesOnly() throws Exception {
        PersonRow hr = people.with(Role.HR);
        CertificateRow before = certificates.issued();
        byte[] printed = printed(before);
        String name = "Дом " + System.nanoTime();

        int number = designs.keep(typed(name), designs.currentNumber(), hr.id());
        CertificateRow after = certificates.issued();

        assertThat(designs.current().organisation().ru()).isEqualTo(name);
        assertThat(designOf(after)).isEqualTo(number);
        assertThat(designOf(before)).isLessThan(number);
        assertThat(after.organisationRu()).isEqualTo(name);
        assertThat(printed(before)).isEqualTo(printed);
        assertThat(words(printed(after))).contains(name, "Громов");
        assertThat(words(printed)).doesNotContain(name);
        assertThat(trail.of(hr.id())).contains("certification.design-made certificate-design:" + number);
    }

    @Test
    void whoDidNotSeeTheLastVersionIsRefused() {
        PersonRow hr = people.with(Role.HR);
        int seen = designs.currentNumber();
        designs.keep(typed("Один " + System.nanoTime()), seen, hr.id());

        refused("overtaken", () -> designs.keep(typed("Два"), seen, hr.id()));
        refused("overtaken", () -> designs.keep(typed("Два"), -1, hr.id()));
    }

    @Test
    void theSameAgainIsNoVersion() {
        PersonRow hr = people.with(Role.HR);
        String name = "Тот же " + System.nanoTime();
        int number = designs.keep(typed(name), designs.currentNumber(), hr.id());

        refused("nothing_changed", () -> designs.keep(typed(name), number, hr.id()));
        refused("missing", () -> designs.keep(typed(" "), number, hr.id()));
        assertThat(designs.currentNumber()).isEqualTo(number);
    }

    @Test
    void aSampleIsNobodysCertificate() throws IOException {
        Design design = typed("Проба").as(99);

        byte[] sample = pdfs.sample(design);

        assertThat(words(sample)).contains("Образец", "Проба", "0000-0000-0000-0000");
        assertThat(SheetCredential.in(sample)).isEmpty();
        assertThat(designs.currentNumber()).isNotEqualTo(99);
    }

    @Test
    void manyArePrintedAsOneFile() throws Exception {
        CertificateRow one = certificates.issued();
        CertificateRow other = certificates.issued();
        printed(one);
        printed(other);

        ByteArrayOutputStream file = new ByteArrayOutputStream();
        batch.write(batch.take(List.of(other.id(), one.id())), file);

        try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(second.getText(document)).contains(one.number()).doesNotContain(other.number());
        }
        assertThat(file.toString(StandardCharsets.ISO_8859_1)).doesNotContain("certificate.jwt");
    }

    @Test
    void whatCannotBePrintedIsRefused() {
        refusedBatch("none", List.of());
        refusedBatch("unknown", List.of(-1L));
        refusedBatch("many", new ArrayList<>(Collections.nCopies(PrintBatch.MOST + 1, 1L)));
    }

    @Test
    void theListKnowsDayAndDepartment() {
        PersonRow holder = people.employee();
        CertificateRow certificate = certificates.issued(holder, 2);
        Long department = holder.departmentId();

        CertificateFilter today = CertificateFilter.issued(reached.today(), reached.today(), department);
        assertThat(lists.list(today, reached.today(), 0, 10))
                .extracting(line -> line.certificate().number())
                .contains(certificate.number());
        assertThat(lists.ids(today, reached.today(), 10)).contains(certificate.id());
        assertThat(lists.count(today, reached.today())).isPositive();
        CertificateFilter tomorrow = CertificateFilter.issued(reached.today().plusDays(1), null, null);
        assertThat(lists.ids(tomorrow, reached.today(), 1000)).doesNotContain(certificate.id());
        assertThat(lists.count(
                        CertificateFilter.issued(null, reached.today().minusDays(1), department), reached.today()))
                .isLessThan(lists.count(CertificateFilter.issued(null, null, department), reached.today()));
    }

    @Test
    void theListTellsWhatEachIsWorthToday() {
        CertificateRow revoked = certificates.issued();
        certificates.revoke(revoked);

        assertThat(lists.list(CertificateFilter.everything(), reached.today(), 0, 5))
                .filteredOn(line -> line.certificate().id().equals(revoked.id()))
                .extracting(CertificateLine::status)
                .containsExactly(CertificateStatus.REVOKED);
    }

    private byte[] printed(CertificateRow certificate) {
        credentials.make(certificate.id());
        return pdfs.find(certificate.id()).orElseThrow().bytes();
    }

    private int designOf(CertificateRow certificate) {
        return ((Number) entityManager
                        .createNativeQuery("select design from certificate where id = ?")
                        .setParameter(1, certificate.id())
                        .getSingleResult())
                .intValue();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static NewDesign typed(String name) {
        return new NewDesign(
                name,
                "House",
                null,
                null,
                "#7a1f5c",
                "Генеральный директор А. А. Громов",
                "A. A. Gromov, managing director",
                null,
                null,
                null,
                null);
    }

    private static void refused(String why, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Refused.class).hasMessage("certification_design." + why);
    }

    private void refusedBatch(String why, List<Long> ids) {
        assertThatThrownBy(() -> batch.take(ids)).isInstanceOf(Refused.class).hasMessage("certification_batch." + why);
    }
}
