/**
 * When held levels end in the next twelve months, how many hours renewing them takes, and who could renew earlier so that it does not all come at once.
 *
 * <p>Nothing here moves anything: a proposal is a sentence, and renewing stays the person's and HR's deed.
 */
package org.stupeni.report.expiry;
