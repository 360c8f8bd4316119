package org.stupeni.certification.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stupeni.certification.complaint.ComplaintFilter;
import org.stupeni.certification.complaint.ComplaintKind;
import org.stupeni.certification.complaint.ComplaintState;

class ComplaintQueryTest {

    @Test
    void saysAgainWhatWasAsked() {
        ComplaintQuery query = ComplaintQuery.of(Map.of("state", "TAKEN", "kind", "DATA", "overdue", "yes")::get);

        assertThat(query.filter()).isEqualTo(new ComplaintFilter(ComplaintKind.DATA, ComplaintState.TAKEN, true));
        assertThat(query.at(3)).isEqualTo("?page=3&state=TAKEN&kind=DATA&overdue=yes");
        assertThat(query.isFiltered()).isTrue();
    }

    @Test
    void whatCannotBeReadAsksForNothing() {
        ComplaintQuery query = ComplaintQuery.of(Map.of("state", "<b>", "kind", "", "overdue", "no")::get);

        assertThat(query.filter()).isEqualTo(ComplaintFilter.ALL);
        assertThat(query.at(1)).isEqualTo("?page=1");
        assertThat(query.isFiltered()).isFalse();
    }
}
