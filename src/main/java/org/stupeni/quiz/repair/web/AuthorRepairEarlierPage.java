package org.stupeni.quiz.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.RepairRow;

/** What became of a question by its repairs so far. */
@Named
@RequestScoped
public class AuthorRepairEarlierPage {

    @Inject
    AskedRepair asked;

    @Inject
    Corrections corrections;

    /** The newest repair that may have left old answers scored wrongly, or null. */
    private RepairRow latest() {
        return asked.earlier().stream()
                .filter(RepairRow::isOfMeaning)
                .findFirst()
                .orElse(null);
    }

    /** Whether old answers may have to count otherwise: an exam asked what was wrong. */
    public boolean isCorrectable() {
        return latest() != null
                && corrections
                        .versionWith(latest().old())
                        .filter(version ->
                                version.course().isInBank(latest().old().question()))
                        .isPresent();
    }

    public String getCorrectionAddress() {
        return QuestionAddress.of("/author/correction", latest().old());
    }

    /** The newest first. */
    public List<RepairRow> getRows() {
        return asked.earlier();
    }
}
