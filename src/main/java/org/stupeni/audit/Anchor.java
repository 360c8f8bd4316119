package org.stupeni.audit;

import java.time.LocalDate;

/** The end of the chain on one day, kept outside the database. */
record Anchor(LocalDate day, Seal seal) {}
