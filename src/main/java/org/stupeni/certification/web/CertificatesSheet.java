package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.stupeni.certification.CertificateFilter;
import org.stupeni.certification.CertificateLine;
import org.stupeni.certification.CertificateLists;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.sheet.SheetTable;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** The certificates that the filter of HR's list leaves, all of them, to take away. */
@RequestScoped
public class CertificatesSheet implements SheetSource {

    private static final int AT_ONCE = 500;

    @Inject
    CertificateLists lists;

    @Inject
    ReachedLevels reached;

    @Inject
    Spreadsheets sheets;

    @Inject
    ViewTexts texts;

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public SheetTable<CertificateLine> table(UnaryOperator<String> parameter) {
        CertificateFilter filter = CertificateQuery.of(parameter).filter();
        LocalDate today = reached.today();
        return new SheetTable<>(sheet(), Batches.of(AT_ONCE, first -> lists.list(filter, today, first, AT_ONCE)));
    }

    private Spreadsheet<CertificateLine> sheet() {
        return sheets.<CertificateLine>titled("certification_list.title")
                .text(
                        texts.of("certification_list.number"),
                        line -> line.certificate().number())
                .text(
                        texts.of("certification_list.holder"),
                        line -> line.certificate().holder())
                .text(texts.of("certification_list.department"), line -> texts.in(line.department()))
                .text(
                        texts.of("certification_list.competency"),
                        line -> texts.in(line.certificate().competency()))
                .number(
                        texts.of("certification_list.level"),
                        line -> line.certificate().level())
                .date(
                        texts.of("certification_list.issued"),
                        line -> line.certificate().validFrom())
                .date(
                        texts.of("certification_list.until"),
                        line -> line.certificate().validUntil())
                .text(
                        texts.of("certification_list.state"),
                        line -> texts.of("certification_status." + line.status().word()));
    }
}
