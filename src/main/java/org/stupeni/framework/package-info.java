/**
 * The framework: competencies, their levels and indicators, the rule of each level, and the published versions of all that.
 *
 * <p>Rules are data. What they mean for a person is the business of the evidence room; here they are only read, checked, kept and handed out.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A version is the whole framework as one JSON row that never changes, so that an assessment of any past day can be repeated by the rules of that day.
 *   <li>The hash is that of the content, not of the file: a comment or another order of keys makes no new version.
 *   <li>On a day before the first version the first one counts: people may come with evidence that is older than the portal.
 *   <li>A need may name a course or an exam that does not exist yet: the framework is agreed before its courses are written, and such a need reads "not possible
 *       yet" until they are. A held level must exist and must lie below the level that asks for it, so that no rule can wait for itself.
 *   <li>What a position asks for belongs here and not to the rules: it says who should come how far, and changes no level. The room looks at identity for it, on
 *       its own floor, and never the other way round.
 * </ul>
 */
package org.stupeni.framework;
