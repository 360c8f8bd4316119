/**
 * Who is independent enough to have a say about a person: ties as the data prove them, and which of them bar from which seat.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A tie is what a row proves: {@link org.stupeni.certification.independence.Tie} says which row. What no row proves (friendship, family) is declared by
 *       the people themselves ({@link org.stupeni.certification.independence.Conflicts}) and bars alike.
 *   <li>Whoever proposes is independent of the person; whoever approves is independent of the person, of the evidence and of the proposer. The word of a line
 *       manager, a trainer or an observer comes in as evidence and as nothing else, so that it counts once.
 *   <li>Who decides alone about a level that takes one person is independent of the person, too, and has given none of the evidence. Nobody decides about somebody
 *       who stands above them either: the level of who leads HR is decided by somebody of HR outside of their line, whom the administrator makes one.
 *   <li>Whoever made a decision that an appeal overturned does not decide about that level again, alone or as the second of two; they may propose it, which another one
 *       weighs, and override in an emergency, which is marked.
 *   <li>A decision rests on what it cites, on what the decisions cite that it cites, and on everybody who taught (published, wrote, or looked at keys), marked or observed the person in the competencies of
 *       all these: a level that builds on held ones would else forget who trained the person for them.
 *   <li>What managers enter counts at once, and nobody has to confirm it piece by piece. It is weighed where it matters: a level is certified only if something of what
 *       people said for it comes from outside the person's line ({@link org.stupeni.certification.independence.LineAlone}). That costs HR nothing where another
 *       observer or HR itself has seen the person anyway, and it holds for what the portal certifies by rule, too.
 *   <li>The line goes up eight managers: deeper than any company that keeps to one page of an organisation chart.
 * </ul>
 */
package org.stupeni.certification.independence;
