/**
 * All that runs inside the portal, as one test class for each database.
 *
 * <p>They take longest of all that needs a server, and Maven takes test classes by the names of their packages from the end of the alphabet: so they come
 * first, and what people do in a browser begins as soon as one of them has ended. Which class of theirs comes when says {@link org.stupeni.suite.SmallFirst}.
 */
package org.stupeni.suite;
