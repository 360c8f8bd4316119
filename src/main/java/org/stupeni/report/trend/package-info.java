/**
 * How many people held and reached which level at the end of each month, and how far people come on the way from a course to a certificate.
 *
 * <p>A month that is over is counted once and kept: its certificates do not change any more, and counting a hundred thousand people for two years is nothing
 * for a page. The present month is counted when somebody looks.
 */
package org.stupeni.report.trend;
