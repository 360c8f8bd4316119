package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.stupeni.certification.OpenDecision;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** What there is to decide about a level, in the reader's language. */
@RequestScoped
public class OpenWords {

    @Inject
    ViewTexts texts;

    /** What a new period begins with: the end of the one that is renewed, or the gap since the last one; null for a first one. */
    public String period(OpenDecision open) {
        if (open.isRenewal()) {
            return texts.of(
                    "certification_person.renewal",
                    open.held().until(),
                    open.validity().from(),
                    open.validity().until());
        }
        return open.expiredOn() == null ? null : texts.of("certification_person.gap", open.expiredOn());
    }

    /**
     * Why there is nothing to decide for this person of HR; empty where there is, or where a decision waits for its certificate.
     *
     * @param refusal what keeps the reader from deciding
     */
    String whyNot(OpenDecision open, Optional<Refused> refusal) {
        if (open.pending() != null) {
            return "";
        }
        if (open.isOpen()) {
            return refusal.map(texts::of).orElse("");
        }
        if (open.isDeclined()) {
            return texts.of(
                    open.declined().isRevoked()
                            ? "certification_person.nothing_new_revoked"
                            : "certification_person.nothing_new",
                    open.declined().at());
        }
        if (open.held() == null) {
            return open.level() > Framework.LOWEST
                    ? refusal.map(texts::of).orElse("")
                    : texts.of("certification_person.nothing_reached");
        }
        return nothingYet(open);
    }

    /** Until when what is held can be left alone. */
    private String nothingYet(OpenDecision open) {
        LocalDate renewable = open.renewable();
        if (renewable == null) {
            return texts.of(
                    "certification_person.nothing_renewed",
                    open.heldLevel(),
                    open.held().until());
        }
        return texts.of(
                "certification_person." + (open.again() == null ? "nothing_open" : "nothing_again"),
                open.heldLevel(),
                open.held().until(),
                renewable);
    }
}
