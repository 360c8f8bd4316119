package org.stupeni.certification.complaint;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/**
 * Something that was done about a complaint, as pages show it.
 *
 * @param words null where nothing was said
 * @param person who was named or released, or null
 */
public record ComplaintStepRow(ComplaintStepKind kind, String words, PersonName person, PersonName by, Instant at) {

    static final String QUERY = """
            select new org.stupeni.certification.complaint.ComplaintStepRow(s.kind, s.words, p.name, b.name, s.at)
            from ComplaintStep s join Employee b on b.id = s.by left join Employee p on p.id = s.personId
            where s.complaintId = :complaint order by s.id
            """;
}
