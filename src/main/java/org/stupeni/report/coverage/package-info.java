/**
 * What departments need ("two people at level 4 or more of difficult clients"), and how safely they have it.
 *
 * <p>A need is said by HR of a department with all below it. Whether it is covered is never stored: it is counted from the table of levels, and who could
 * help is assessed from the ledger when somebody looks.
 */
package org.stupeni.report.coverage;
