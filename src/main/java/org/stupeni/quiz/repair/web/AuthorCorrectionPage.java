package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.web.BankCard;
import org.stupeni.course.web.BankCards;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.QuestionName;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.repair.CorrectionKind;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.NewCorrection;

/** How answers to one faulty version of a question are to count. */
@Named
@RequestScoped
public class AuthorCorrectionPage {

    private static final Map<String, String> FIELDS = Map.of(
            "repair_correction.no_kind", "kind",
            "repair_correction.no_new_key", "kind",
            "repair_correction.parts_differ", "kind",
            "repair_correction.no_reason", "reason",
            "repair_correction.long_reason", "reason");

    @Inject
    Corrections corrections;

    @Inject
    BankCards cards;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private QuestionKey key;
    private PublishedCourse version;
    private BankCard card;
    private List<CorrectionRow> made = List.of();
    private boolean possible;
    private String whyNoNewKey;
    private Long seen;
    private String kind;
    private String reason;

    @PostConstruct
    void read() {
        Optional<QuestionKey> asked = QuestionAddress.read(Faces::getRequestParameter);
        version = asked.flatMap(corrections::versionWith).orElse(null);
        if (version == null) {
            Faces.responseSendError(404, "");
            return;
        }
        key = asked.get();
        card = cards.of(version.course(), key.question()).orElseThrow();
        made = corrections.of(key);
        seen = newest();
        possible = version.course().isInBank(key.question()) && corrections.isFaulty(key);
        whyNoNewKey = corrections.whyNoNewKey(key).orElse(null);
    }

    public void load() {}

    public String make() {
        try {
            return corrections
                    .make(new NewCorrection(key, named(), reason, seen), me.getId())
                    .map(id -> "/author/regrade?faces-redirect=true&correction=" + id)
                    .orElse(null);
        } catch (Refused refused) {
            seen = newest();
            String field = FIELDS.get(refused.key());
            if (field == null) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            return null;
        }
    }

    private Long newest() {
        return made.stream().findFirst().map(CorrectionRow::id).orElse(null);
    }

    private CorrectionKind named() {
        for (CorrectionKind each : CorrectionKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    /** What can be chosen; the new key only where it fits old answers. */
    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(texts.of("repair_dispute.choose"), "");
        for (CorrectionKind each : CorrectionKind.values()) {
            if (each != CorrectionKind.NEW_KEY || whyNoNewKey == null) {
                kinds.put(texts.of("repair_correction_kind." + each), each.name());
            }
        }
        return kinds;
    }

    /** Why the new key cannot be chosen, or null. */
    public String getWhyNoNewKey() {
        return whyNoNewKey == null ? null : texts.of(whyNoNewKey);
    }

    /** Whether an exam asks the question and something says that this version was wrong. */
    public boolean isPossible() {
        return possible;
    }

    /** What the question is called: the beginning of what it asked. */
    public String getName() {
        return version.course()
                .question(key.question())
                .map(QuestionName::of)
                .map(texts::in)
                .orElse(key.question());
    }

    public QuestionKey getKey() {
        return key;
    }

    public PublishedCourse getVersion() {
        return version;
    }

    public BankCard getCard() {
        return card;
    }

    public List<CorrectionRow> getMade() {
        return made;
    }

    /** The newest decision that the reader has seen. */
    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
