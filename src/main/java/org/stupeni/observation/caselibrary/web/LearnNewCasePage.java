package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.CaseText;
import org.stupeni.observation.caselibrary.NewCase;
import org.stupeni.observation.caselibrary.OwnCases;
import org.stupeni.observation.caselibrary.PersonalTraces;
import org.stupeni.observation.caselibrary.TracedPiece;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The form of a case, new or returned. A script keeps what is typed; without it the buttons do. */
@Named
@RequestScoped
public class LearnNewCasePage {

    private static final String FIELD = "cases_field.";
    private static final Set<String> DONE = Set.of("saved", "dropped");

    @Inject
    OwnCases cases;

    @Inject
    CaseLibrary library;

    @Inject
    CaseViews views;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    private CaseRow row;
    private String asked;
    private String kind;
    private String channel;
    private String mood;
    private String client;
    private String did;
    private String ended;
    private String better;
    private boolean named;
    private boolean looking;

    @PostConstruct
    void read() {
        Optional<Long> id = AddressId.of(Faces.getRequestParameter("id"));
        Optional<CaseRow> found = id.isPresent() ? cases.find(me.getId(), id.get()) : cases.draftOf(me.getId());
        if (id.isPresent() && found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        row = found.orElse(null);
        if (row == null) {
            return;
        }
        asked = row.isReturned() ? library.lastWords(row.id()).orElse(null) : null;
        kind = row.kind() == null ? null : row.kind().name();
        channel = row.channel() == null ? null : row.channel().name();
        mood = row.mood() == null ? null : row.mood().name();
        client = row.text().client();
        did = row.text().did();
        ended = row.text().ended();
        better = row.text().better();
        named = row.isNamed();
    }

    public void load() {}

    public String save() {
        try {
            Long kept = keep();
            return "/learn/new-case?faces-redirect=true&id=" + kept + "&done=saved";
        } catch (Refused refused) {
            return shown(refused);
        }
    }

    public String send() {
        try {
            Long kept = keep();
            cases.send(me.getId(), kept, Faces.getRequestParameter("harmless"));
            return "/learn/case?faces-redirect=true&id=" + kept + "&done=sent";
        } catch (Refused refused) {
            looking = refused.key().equals("cases_act.look_again");
            return shown(refused);
        }
    }

    public String drop() {
        try {
            formCase().ifPresent(id -> cases.drop(me.getId(), id));
            return "/learn/cases?faces-redirect=true&done=dropped";
        } catch (Refused refused) {
            return shown(refused);
        }
    }

    private Long keep() {
        NewCase typed = new NewCase(kind, channel, mood, text(), named);
        return formCase()
                .flatMap(id -> cases.keep(me.getId(), id, typed))
                .orElseGet(() -> cases.keep(me.getId(), typed))
                .id();
    }

    /** The case that the form was of: it may have been sent in another window, and is then not begun anew. */
    private static Optional<Long> formCase() {
        return AddressId.of(Faces.getRequestParameter("case"));
    }

    private String shown(Refused refused) {
        String key = refused.key();
        if (key.startsWith(FIELD)) {
            texts.show(key.substring(FIELD.length(), key.lastIndexOf('_')), refused);
        } else {
            texts.show(refused);
        }
        return null;
    }

    private CaseText text() {
        return new CaseText(client, did, ended, better);
    }

    /** Whether the form may still be sent; while it comes back its buttons must be there. */
    public boolean isWriting() {
        return ReturningForm.isBeingRead() || row == null || row.isWritable() || looking || Faces.isPostback();
    }

    public boolean isDroppable() {
        return ReturningForm.isBeingRead() || row != null && row.isDraft();
    }

    /** Whether traces are to be looked at before it is sent. */
    public boolean isLooking() {
        return looking;
    }

    /** What its contributor says tells nobody. */
    public String getMark() {
        return PersonalTraces.mark(text());
    }

    /** What was typed with its traces, part by part; only those that have any. */
    public List<List<TracedPiece>> getTraced() {
        return Stream.of(client, did, ended, better)
                .map(typed -> PersonalTraces.pieces(typed == null ? "" : typed))
                .filter(pieces -> pieces.stream().anyMatch(TracedPiece::isTrace))
                .toList();
    }

    public String getTraces() {
        return views.traces(PersonalTraces.kinds(text()));
    }

    /** The question of a trainer, or null. */
    public String getAsked() {
        return asked;
    }

    public String getSaved() {
        return row == null ? "" : texts.of("observation_sheet.saved", Moments.seconds(row.savedAt(), viewer.getZone()));
    }

    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** Empty where nothing was kept yet. */
    public String getCaseId() {
        return formCase().map(String::valueOf).orElse(row == null ? "" : String.valueOf(row.id()));
    }

    /** Where the browser keeps what could not be sent: a counter has one computer for several people. */
    public String getPlace() {
        return me.getId() + "/" + (row != null && row.isReturned() ? row.id() : "new");
    }

    public Map<String, String> getKinds() {
        return views.kinds();
    }

    public Map<String, String> getChannels() {
        return views.channels();
    }

    public Map<String, String> getMoods() {
        return views.moods();
    }

    public CaseRow getRow() {
        return row;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getMood() {
        return mood;
    }

    public void setMood(String mood) {
        this.mood = mood;
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

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
