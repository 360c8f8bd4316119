package org.stupeni.certification.panel;

/** What a member of a panel says; the names are kept in rows. */
public enum Ballot {
    /** The person shows what the level asks for. */
    MET,
    NOT_MET,
    ABSTAINED;

    /** The colour of its mark in pages. */
    public String colour() {
        return switch (this) {
            case MET -> "success";
            case NOT_MET -> "danger";
            case ABSTAINED -> "info";
        };
    }
}
