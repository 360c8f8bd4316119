package org.stupeni.course.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.transfer.ImportUploadRow;
import org.stupeni.course.transfer.ImportUploads;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;

/** The first step of an import: a file is brought. What was brought lately can be looked at again. */
@Named
@RequestScoped
public class AuthorImportPage {

    private static final Set<String> MISTAKES = Set.of("none", "no_questions", "too_large", "too_many");
    private static final int BYTES = 1024;

    @Inject
    ImportUploads uploads;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<ImportUploadRow> rows = List.of();

    public void load() {
        rows = uploads.own(me.getId());
    }

    public List<ImportUploadRow> getRows() {
        return rows;
    }

    public String sizeOf(ImportUploadRow row) {
        return texts.of("transfer_import.kilobytes", Math.max(1, row.length() / BYTES));
    }

    /** Why the file that was just sent was not kept, or null. */
    public String getMistake() {
        String said = Faces.getRequestParameter("file");
        if (said == null || !MISTAKES.contains(said)) {
            return null;
        }
        return texts.of(
                "transfer_import." + said, said.equals("too_many") ? ImportUploads.MOST : Limits.FILE / BYTES / BYTES);
    }

    public boolean isForgotten() {
        return "forgotten".equals(Faces.getRequestParameter("done"));
    }

    /** The draft or the course that the questions are meant for, as an address says it; empty for none. */
    public String getInto() {
        return AuthorImportFile.into("draft=" + Objects.toString(Faces.getRequestParameter("draft"), "") + "&course="
                + Objects.toString(Faces.getRequestParameter("course"), ""));
    }

    /** The largest file, in bytes. */
    public int getMost() {
        return Limits.FILE;
    }

    public String getTooLarge() {
        return texts.of("transfer_import.too_large", Limits.FILE / BYTES / BYTES);
    }
}
