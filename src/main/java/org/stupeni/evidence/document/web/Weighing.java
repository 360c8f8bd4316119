package org.stupeni.evidence.document.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.evidence.Strength;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** How far evidence goes and until when, as two fields of a page. */
@Dependent
public class Weighing {

    @Inject
    ViewTexts texts;

    private String strength;
    private String until;

    Strength given() {
        for (Strength each : Strength.values()) {
            if (each.name().equals(strength)) {
                return each;
            }
        }
        return null;
    }

    /** @throws Refused if it is no date */
    LocalDate lastDay() {
        if (until == null || until.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(until.strip());
        } catch (DateTimeParseException e) {
            throw new Refused("document_review.until_unreadable");
        }
    }

    /** Whether a refusal is about one of the two fields; then it is shown there. */
    boolean shows(Refused refused) {
        if (refused.key().startsWith("document_review.until_")) {
            texts.show("until", refused);
            return true;
        }
        if (refused.key().equals("document_review.no_strength")) {
            texts.show("strength", refused);
            return true;
        }
        return false;
    }

    public Map<String, String> getStrengths() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.of("document_form.choose"), "");
        for (Strength each : Strength.values()) {
            choices.put(texts.of("document_strength." + each), each.name());
        }
        return choices;
    }

    public String getStrength() {
        return strength;
    }

    public void setStrength(String strength) {
        this.strength = strength;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
