package org.stupeni.observation.caselibrary;

/** What in a text may tell who somebody is. */
public enum TraceKind {
    CARD(true),
    /** Of a bank. */
    ACCOUNT(true),
    PASSPORT(true),
    /** The number of somebody's pension insurance. */
    INSURANCE(true),
    MAIL(false),
    PHONE(false),
    BIRTH(false),
    ADDRESS(false),
    NAME(false),
    /** Any other long number: of a contract, an order, a policy. */
    NUMBER(false);

    private final boolean refused;

    TraceKind(boolean refused) {
        this.refused = refused;
    }

    /** Whether it is kept nowhere; of all others the writer is asked. */
    public boolean isRefused() {
        return refused;
    }
}
