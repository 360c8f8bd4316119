package org.stupeni.certification.panel;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/**
 * One vote as pages show it.
 *
 * @param number from 1, of this member on this panel
 */
public record VoteRow(Long employeeId, PersonName name, int number, Ballot ballot, String reason, Instant castAt) {

    static final String QUERY = """
            select new org.stupeni.certification.panel.VoteRow(v.employeeId, e.name, v.number, v.ballot, v.reason, v.castAt)
            from PanelVote v join Employee e on e.id = v.employeeId
            """;
}
