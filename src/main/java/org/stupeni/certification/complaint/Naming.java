package org.stupeni.certification.complaint;

/** Whether the person complained about may be told who complains; the names are kept in rows. */
public enum Naming {
    NAMED,
    UNNAMED
}
