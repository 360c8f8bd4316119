/**
 * The servers that tests talk to: Payara Micro with the WAR that Maven packaged, and PostgreSQL.
 *
 * <p>Both suites, the container's and the browser's, start their server here, with the options that {@code mvn} uses.
 */
package org.stupeni.harness;
