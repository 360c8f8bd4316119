package org.stupeni.course.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.transfer.ImportPreview;
import org.stupeni.course.transfer.ImportReceipt;
import org.stupeni.course.transfer.ImportUploads;
import org.stupeni.course.transfer.OpenedImport;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.web.ViewTexts;

/** The receipt of an import: what was taken from a file and where it is, what was not and why. */
@Named
@RequestScoped
public class AuthorImportReceiptPage {

    @Inject
    ImportUploads uploads;

    @Inject
    ImportWords words;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private OpenedImport opened;
    private List<Left> left = List.of();

    /**
     * A question that was not taken.
     *
     * @param reasons in words, the one that decided first
     */
    public record Left(int number, String name, List<String> reasons) {}

    public void load() {
        opened = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(id -> uploads.open(id, me.getId()))
                .filter(found -> !found.receipts().isEmpty())
                .orElse(null);
        if (opened == null) {
            Faces.responseSendError(404, "");
            return;
        }
        Map<Integer, String> taken = opened.taken();
        boolean whole = opened.receipts().stream().anyMatch(ImportReceipt::whole);
        left = opened.preview().found().stream()
                .filter(found -> !taken.containsKey(found.item().number()) && !(whole && found.isTakeable()))
                .map(this::left)
                .toList();
    }

    private Left left(ImportPreview.Found found) {
        List<String> reasons = found.isTakeable()
                ? List.of(texts.of(found.isRepeated() ? "transfer_receipt.repeated" : "transfer_receipt.not_chosen"))
                : words.sentences(found.item());
        return new Left(found.item().number(), words.nameOf(found.item()), reasons);
    }

    public OpenedImport getOpened() {
        return opened;
    }

    /** What was taken, the last time first. */
    public List<ImportReceipt> getReceipts() {
        return opened.receipts().stream()
                .sorted((one, other) -> other.takenAt().compareTo(one.takenAt()))
                .toList();
    }

    public List<Left> getLeft() {
        return left;
    }

    /** The draft where it is now. */
    public String draftOf(ImportReceipt receipt) {
        return "/author/draft?id=" + receipt.draftId();
    }

    /** What a question that was taken asks. */
    public String nameOf(ImportReceipt.Taken taken) {
        return opened.preview().found().stream()
                .filter(found -> found.item().number() == taken.number())
                .findFirst()
                .map(found -> words.nameOf(found.item()))
                .orElse("");
    }

    /** What of a question that was taken is lost or is to be added. */
    public List<String> sentencesOf(ImportReceipt.Taken taken) {
        return opened.preview().found().stream()
                .filter(found -> found.item().number() == taken.number())
                .findFirst()
                .map(words::remarks)
                .orElse(List.of());
    }
}
