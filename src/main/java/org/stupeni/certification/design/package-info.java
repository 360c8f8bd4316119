/**
 * How certificates look: the few things that HR may choose of the sheet, in versions.
 *
 * <p>A version never changes. A certificate keeps the number of the version it was issued with and the organisation's name that stood in it, so a later version
 * applies to later certificates only.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Version 0 is the one of the portal itself, with the organisation's name from the settings; it is not kept anywhere.
 *   <li>A logo is a PNG that is decoded and written anew, so that nothing but its pixels comes into the certificate; its transparent parts become white.
 *   <li>The accent must be readable on white paper as small text: 4.5 to 1.
 * </ul>
 */
package org.stupeni.certification.design;
