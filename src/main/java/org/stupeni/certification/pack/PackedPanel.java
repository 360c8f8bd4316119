package org.stupeni.certification.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A panel as it stands in the pack: whole, with every member and every vote. */
record PackedPanel(
        Long id,
        String competency,
        int level,
        LocalDate heldOn,
        String place,
        String convenedBy,
        Instant convenedAt,
        String earlyReason,
        String state,
        PackedEvidence.Named closedBy,
        Instant closedAt,
        String minutes,
        String develop,
        String cancelReason,
        List<Member> members,
        List<Vote> votes)
        implements NamesPeople {

    /** Who sat on it, or left before its end. */
    record Member(Long id, String name, String role, Instant seatedAt, Instant leftAt, String leftReason) {}

    /** The last vote of each member who sat on it at the end counts. */
    record Vote(Long member, int number, String ballot, String reason, Instant castAt) {}

    @Override
    public Stream<Long> people() {
        return Stream.concat(
                Stream.ofNullable(closedBy).map(PackedEvidence.Named::id),
                members.stream().map(Member::id));
    }
}
