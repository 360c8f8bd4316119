/**
 * What a person does with the portal, in a real Chromium against the packaged WAR with demo data.
 *
 * <p>{@link org.stupeni.browser.Portal} starts one server for all classes, {@link org.stupeni.browser.Visitor} is a person with a browser window of
 * their own: a width, a language, a theme. Every visitor's console is watched: an error in a script, a file that does not load or something the
 * content security policy stops fails the test that caused it. {@link org.stupeni.browser.Caller} speaks HTTP without a browser, for what a browser
 * would never send.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Playwright drives the Chromium of the system; it downloads none.
 *   <li>Sign-ins are slow on purpose, so a visitor borrows the session that the account opened first; a test of sessions signs in anew.
 *   <li>Nothing waits for a fixed time: a test waits for what a person would see.
 *   <li>{@code verify} photographs each page at two widths; the profile {@code gallery} at three, in both themes and languages.
 * </ul>
 */
package org.stupeni.browser;
