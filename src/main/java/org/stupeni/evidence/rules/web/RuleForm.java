package org.stupeni.evidence.rules.web;

import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.ChecksNeed;

/** Who decides about a level, for how long, and what renews it, word for word as it was typed. */
public class RuleForm {

    private String months;
    private String decision;
    private String renewal;
    private String checks;
    private String share;

    static RuleForm of(LevelRule rule) {
        RuleForm form = new RuleForm();
        ChecksNeed again = rule.renewBy();
        form.months = String.valueOf(rule.validMonths());
        form.decision = rule.decision().name();
        form.renewal = rule.renewalMonths() == null ? "" : rule.renewalMonths().toString();
        form.checks = again == null ? "" : String.valueOf(again.count());
        form.share = again == null ? "" : String.valueOf(again.share());
        return form;
    }

    /** The rule with these needs; what is no number is 0, which no rule allows. */
    LevelRule with(Need needs) {
        return new LevelRule(
                number(months),
                RuleChoices.decision(decision),
                needs,
                isBlank(renewal) ? null : Integer.valueOf(number(renewal)),
                isBlank(checks) && isBlank(share) ? null : new ChecksNeed(number(checks), number(share)));
    }

    /** The field that shows what is wrong at this place of a framework. */
    static String fieldOf(String place) {
        if (place.contains("/renew-by")) {
            return place.endsWith("share") ? "share" : "checks";
        }
        return place.endsWith("decision") ? "decision" : place.endsWith("renewal-months") ? "renewal" : "valid";
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static int number(String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getRenewal() {
        return renewal;
    }

    public void setRenewal(String renewal) {
        this.renewal = renewal;
    }

    public String getChecks() {
        return checks;
    }

    public void setChecks(String checks) {
        this.checks = checks;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
    }
}
