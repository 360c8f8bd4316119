/** The matrix: people and competencies, filtered, sorted and paged in the database. */
package org.stupeni.report.matrix;
