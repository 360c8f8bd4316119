package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stupeni.platform.Refused;

/**
 * Many certificates as one PDF, for the printer: the kept sheets one after the other, page by page.
 *
 * <p>It is for paper alone: credentials stay in the files of the single certificates.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PrintBatch {

    /** As many sheets as a printer takes at a time, and a fifth of a megabyte each. */
    public static final int MOST = 100;

    @Inject
    CertificatePdfs pdfs;

    /** The sheets of these certificates, each as it was kept. */
    public record Sheets(List<byte[]> pdfs) {}

    /**
     * Takes the sheets out, so that nothing can be missing when the file is on its way.
     *
     * @throws Refused if there are none or too many, one is unknown, or one is not signed yet
     */
    public Sheets take(List<Long> certificateIds) {
        if (certificateIds.isEmpty()) {
            throw new Refused("certification_batch.none");
        }
        if (certificateIds.size() > MOST) {
            throw new Refused("certification_batch.many", MOST);
        }
        List<byte[]> sheets = new ArrayList<>();
        for (Long id : certificateIds) {
            Optional<CertificatePdf> pdf = pdfs.find(id);
            if (pdf.isEmpty()) {
                throw new Refused("certification_batch.unknown");
            }
            if (!pdf.get().isPrinted()) {
                throw new Refused("certification_batch.waits");
            }
            sheets.add(pdf.get().bytes());
        }
        return new Sheets(sheets);
    }

    /** Writes the sheets as one document. */
    public void write(Sheets sheets, OutputStream out) throws IOException {
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (byte[] sheet : sheets.pdfs()) {
                PDDocument source = Loader.loadPDF(sheet);
                sources.add(source);
                for (int page = 0; page < source.getNumberOfPages(); page++) {
                    whole.importPage(source.getPage(page));
                }
            }
            whole.save(out);
        } finally {
            for (PDDocument source : sources) {
                source.close();
            }
        }
    }
}
