package org.stupeni.certification.panel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The votes of a panel as one reader may see them: all of them once everybody has voted or the panel has ended, before only their own. Pure.
 *
 * @param all whether the reader sees the votes of others
 * @param rows in the order in which they were cast
 * @param voted everybody who sits on the panel and has voted
 */
public record SeenVotes(boolean all, List<VoteRow> rows, Set<Long> voted) {

    /** @param reader who looks; somebody who does not sit on the panel sees nothing before its end */
    static SeenVotes of(PanelRow panel, Collection<MemberRow> members, List<VoteRow> votes, Long reader) {
        Set<Long> seated = members.stream()
                .filter(MemberRow::isSeated)
                .map(MemberRow::employeeId)
                .collect(Collectors.toSet());
        Set<Long> voted =
                votes.stream().map(VoteRow::employeeId).filter(seated::contains).collect(Collectors.toSet());
        boolean everybody = seated.contains(reader) && voted.containsAll(seated);
        boolean all = !panel.isOpen() || everybody;
        return new SeenVotes(
                all,
                votes.stream()
                        .filter(vote -> all || vote.employeeId().equals(reader))
                        .toList(),
                voted);
    }

    /** The last vote of each member who sits on the panel. */
    public List<VoteRow> last() {
        Map<Long, VoteRow> last = new LinkedHashMap<>();
        rows.stream().filter(row -> voted.contains(row.employeeId())).forEach(row -> last.put(row.employeeId(), row));
        return List.copyOf(last.values());
    }

    public VoteRow lastOf(Long employeeId) {
        return last().stream()
                .filter(row -> row.employeeId().equals(employeeId))
                .findFirst()
                .orElse(null);
    }

    /** What the last votes come to; only with {@link #all} it is the panel's. */
    public Tally tally() {
        return Tally.of(last().stream().map(VoteRow::ballot).toList());
    }
}
