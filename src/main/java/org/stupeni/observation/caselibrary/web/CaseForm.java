package org.stupeni.observation.caselibrary.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.stupeni.observation.caselibrary.CaseKind;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.CaseText;
import org.stupeni.observation.caselibrary.PersonalTraces;
import org.stupeni.observation.caselibrary.TracedPiece;
import org.stupeni.observation.caselibrary.Wording;

/** The wording of a case as trainers type it, beside what its contributor wrote. */
@Dependent
public class CaseForm {

    @Inject
    CaseViews views;

    private CaseText original;
    private String title;
    private String client;
    private String did;
    private String ended;
    private String better;
    private String kind;
    private String indicator;
    private String tags;

    void begin(CaseRow row) {
        CaseText text = row.shown();
        original = row.text();
        title = row.title();
        client = text.client();
        did = text.did();
        ended = text.ended();
        better = text.better();
        kind = row.kind().name();
        indicator = row.indicator();
        tags = row.tags();
    }

    /** Whether something else is typed than the case says, but for the ends of lines. */
    boolean differsFrom(CaseRow row) {
        CaseText text = row.shown();
        return !(same(title, row.title())
                && same(client, text.client())
                && same(did, text.did())
                && same(ended, text.ended())
                && same(better, text.better())
                && same(kind, row.kind().name())
                && same(indicator, row.indicator())
                && same(tags, row.tags()));
    }

    private static boolean same(String typed, String kept) {
        return plain(typed).equals(plain(kept));
    }

    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    Wording wording() {
        return new Wording(
                title,
                new CaseText(client, did, ended, better),
                CaseKind.named(kind).orElse(null),
                indicator,
                tags);
    }

    /** What may tell who somebody is in what is typed now, in words; empty for nothing. */
    public String getTraces() {
        return views.traces(PersonalTraces.kinds(new CaseText(client, did, ended, better)));
    }

    public List<TracedPiece> getOriginalClient() {
        return PersonalTraces.pieces(original.client());
    }

    public List<TracedPiece> getOriginalDid() {
        return PersonalTraces.pieces(original.did());
    }

    public List<TracedPiece> getOriginalEnded() {
        return PersonalTraces.pieces(original.ended());
    }

    public List<TracedPiece> getOriginalBetter() {
        return PersonalTraces.pieces(original.better());
    }

    public Map<String, String> getKinds() {
        return views.kinds();
    }

    public Map<String, String> getIndicators() {
        return views.indicators();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getBetter() {
        return better;
    }

    public void setBetter(String better) {
        this.better = better;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}
