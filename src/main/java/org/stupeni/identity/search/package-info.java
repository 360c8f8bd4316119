/**
 * Lists of people for administrators, HR and managers, searched, filtered and in pages.
 *
 * <p>Calls the root and {@code place}.
 */
package org.stupeni.identity.search;
