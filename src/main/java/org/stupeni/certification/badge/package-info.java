/**
 * Certificates as signed credentials: Open Badges 3.0 as VC-JWT, the keys they are signed with, and the lists that say which are not to be accepted.
 *
 * <p>Whoever has a credential can check it without the portal and without an account: by the key its header names and by the status list. It is made
 * beside the certificate, never by showing or printing it.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>The header has only {@code alg}, {@code kid}, {@code jwk} and {@code typ=JWT}: Open Badges forbids more, also the {@code vc+jwt} of the W3C. {@code kid} is the
 *       address of one JWK; the set of all keys names the same. {@code jwk} is that key itself, so that a signature can be checked while the portal does not answer;
 *       that the key is ours is told by its thumbprint, which ends the address. The portal never believes a key because it stands in a header. Credentials from before
 *       there was a {@code jwk} have none and stay as they are.
 *   <li>Records of people are signed with the same keys and a {@code typ} of their own: a credential is one that is known by its id, so none is ever taken for it; who checks one is told so and what it says ({@link org.stupeni.certification.badge.SignedRecordReader}).
 *   <li>Public keys stay for ever, and with them every credential. The private key lies in the database, locked by a secret outside of it: neither a copy of
 *       the database nor the secret alone can sign.
 *   <li>The holder is a random id and a salted hash of the mail address: who has the credential learns no name, and who knows the address can check it.
 *   <li>A status list is signed anew when it is asked for, from the rows of revocations and suspensions, and kept for seconds only: there is no second record
 *       of what is revoked that could be wrong.
 *   <li>A place in the list is random, so that it does not tell how many certificates there are and which were issued together.
 *   <li>Open Badges 3.0 allows a credential one status entry (<a href="https://github.com/1EdTech/openbadges-specification/issues/623">more come with
 *       3.1</a>), and whoever checks it must see a suspension as well as a revocation: the credential names the list of suspensions, in which revoked ones
 *       stand too, for ever. Which of them were taken back for good is told by the list of revocations, at the same place in it; credentials that were signed
 *       before there were suspensions name that one, and only the page {@code /verify} tells that they are suspended.
 * </ul>
 */
package org.stupeni.certification.badge;
