/**
 * One server and one deployment for all {@code *IT} classes that run inside the portal.
 *
 * <p>A test says {@code @ExtendWith(ArquillianExtension.class)} and nothing else: no {@code @Deployment}. What is deployed is the packaged WAR with the
 * test classes beside it, so a test sits in the package of what it tests and injects it. Tests share the database: each makes the people it needs
 * with {@link org.stupeni.identity.TestPeople} and looks only at their rows.
 *
 * <p>One class alone, after {@code mvn package -DskipTests}: {@code mvn dependency:copy@server-for-tests failsafe:integration-test@container
 * failsafe:verify@container -Dit.test=LoginSessionsIT}; with {@code @container-postgresql} on the other database.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A container of our own, forty lines over {@link org.stupeni.harness.Server}, instead of the Payara Micro connector: that one boots a server per
 *       test class, finds the address by a pattern over the whole log, leaves a thread that spins on one core after each stop, and says on failure
 *       only that no application was found.
 *   <li>All runs twice, on Derby and on PostgreSQL, at the same time in two processes (see {@link org.stupeni.suite}): one after the other left half of
 *       two cores idle. The system property {@code portal.test.database} tells which.
 * </ul>
 */
package org.stupeni.arquillian;
