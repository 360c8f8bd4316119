package org.stupeni.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.stupeni.audit.ContentChecks;
import org.stupeni.audit.ContentFinding;
import org.stupeni.audit.ContentVerdict;
import org.stupeni.audit.Finding;
import org.stupeni.audit.TrailChecks;
import org.stupeni.audit.Verdict;
import org.stupeni.platform.web.ViewTexts;

/** Verifies the trail when it is opened, and says in words what came of it. */
@Named
@RequestScoped
public class AdminTrailCheckPage {

    @Inject
    TrailChecks checks;

    @Inject
    ContentChecks contentChecks;

    @Inject
    Clock clock;

    @Inject
    ViewTexts texts;

    private Verdict verdict;
    private ContentVerdict contents;
    private Instant when;
    private long millis;

    @PostConstruct
    void load() {
        when = clock.instant();
        verdict = checks.verify("true".equals(Faces.getRequestParameter("all"))).orElse(null);
        contents = verdict == null ? null : contentChecks.verify(verdict.from());
        millis = clock.instant().toEpochMilli() - when.toEpochMilli();
    }

    /** Null while another verification runs. */
    public Verdict getVerdict() {
        return verdict;
    }

    /** Null while another verification runs. */
    public ContentVerdict getContents() {
        return contents;
    }

    public Instant getWhen() {
        return when;
    }

    public long getMillis() {
        return millis;
    }

    public boolean isBlank() {
        return verdict != null && verdict.rows() == 0 && verdict.isIntact();
    }

    /** Whether only the newest rows were verified. */
    public boolean isPartial() {
        return verdict != null && verdict.from() > 1;
    }

    public boolean isUnanchored() {
        return verdict != null && verdict.anchors() == 0 && verdict.rows() > 0;
    }

    /** "Строка 17", "Строки 17–20". */
    public String placeOf(Finding finding) {
        return finding.isRange()
                ? texts.of("audit_check.rows", finding.from(), finding.to())
                : texts.of("audit_check.row", finding.from());
    }

    /** "Решение 42". */
    public String thingOf(ContentFinding finding) {
        return texts.of("audit_thing." + finding.thingKind(), finding.thingId());
    }

    public String keptOf(ContentFinding finding) {
        return texts.of(finding.gone() ? "audit_check.content_gone" : "audit_check.content_changed");
    }

    public String whatOf(Finding finding) {
        return texts.of("audit_check.kind_" + finding.kind().name().toLowerCase(Locale.ROOT));
    }
}
