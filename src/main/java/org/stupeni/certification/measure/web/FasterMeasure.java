package org.stupeni.certification.measure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.stupeni.certification.measure.MeasureRow;
import org.stupeni.certification.measure.MeasureState;
import org.stupeni.certification.web.OvertakenPage;
import org.stupeni.platform.web.ViewTexts;

/** What was done about a certificate while somebody wrote on its page, in the words of {@link OvertakenPage}. */
@RequestScoped
class FasterMeasure {

    @Inject
    OvertakenPage overtaken;

    @Inject
    ViewTexts texts;

    /** @param measures about the certificate, the newest first */
    void tell(List<MeasureRow> measures) {
        measures.stream().findFirst().ifPresent(this::tell);
    }

    private void tell(MeasureRow row) {
        boolean byOne = row.answerer() == null;
        overtaken.first(
                wordsOf(row), byOne ? row.proposer() : row.answerer(), byOne ? row.proposedAt() : row.answeredAt());
    }

    private String wordsOf(MeasureRow row) {
        if (row.state() == MeasureState.DONE) {
            return texts.of("measure_overtaken.done", texts.of("measure_was." + row.kind()));
        }
        String kind = texts.of("measure_kind." + row.kind());
        return row.isOpen()
                ? texts.of("measure_overtaken.ordered", kind)
                : texts.of("measure_overtaken.answered", kind, texts.of("measure_state." + row.state()));
    }
}
