package org.stupeni.course.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.transfer.ExportOffer;
import org.stupeni.course.web.BankQuery;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Before a course or its questions are taken away: what each form holds, and what it loses of which question. */
@Named
@RequestScoped
public class AuthorExportPage {

    /** So many questions of one loss are named; the table of losses names all. */
    private static final int NAMED = 12;

    @Inject
    AskedExport asked;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    @Inject
    Here here;

    private List<ExportOffer> offers = List.of();
    private long asking;

    public void load() {
        if (asked.read(Faces::getRequestParameter)) {
            offers = asked.offers();
            asking = asked.query().filter().of(asked.published().course()).size();
        } else if (Faces.getRequestParameter("course") != null) {
            Faces.responseSendError(404, "");
        }
    }

    /** The version, or null in a portal without courses. */
    public PublishedCourse getPublished() {
        return asked.published();
    }

    public BankQuery getQuery() {
        return asked.query();
    }

    public List<ExportOffer> getOffers() {
        return offers;
    }

    /** How many questions are asked for. */
    public long getAsking() {
        return asking;
    }

    public String getWords() {
        return asked.wording().name();
    }

    /** The rest of this address: what is asked for. */
    public String getAsked() {
        String address = here.getAddress();
        int query = address.indexOf('?');
        return query < 0 ? "" : address.substring(query);
    }

    /** Where all questions of this version are looked at again. */
    public String getBank() {
        return "/author/bank" + getAsked();
    }

    public String sizeOf(ExportOffer offer) {
        return texts.of("transfer_import.kilobytes", Math.max(1, offer.bytes() / 1024));
    }

    public String sentence(Note note) {
        return note.in(viewer.getLanguage());
    }

    /** The ids of the first questions of a loss. */
    public String named(ExportOffer.Loss loss) {
        return String.join(
                ", ",
                loss.questions().subList(0, Math.min(NAMED, loss.questions().size())));
    }

    /** How many questions of a loss are not named; 0 where all are. */
    public int unnamed(ExportOffer.Loss loss) {
        return Math.max(0, loss.questions().size() - NAMED);
    }
}
