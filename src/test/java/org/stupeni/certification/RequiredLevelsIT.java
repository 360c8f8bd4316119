package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.enrolment.assignment.Company;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.identity.People;
import org.stupeni.identity.StateChanges;

/** Required levels follow the position, whoever holds it. */
@ExtendWith(ArquillianExtension.class)
class RequiredLevelsIT {

    private static final String CO = "client-orientation";
    private static final String DC = "difficult-clients";

    @Inject
    RequiredLevels required;

    @Inject
    PositionProfiles profiles;

    @Inject
    StateChanges stateChanges;

    @Inject
    People people;

    @Inject
    Company company;

    String position;
    Long joined;

    @BeforeEach
    void aPositionThatAsks() {
        position = company.position();
        Long holder = company.joins(company.department(null), position, null);
        profiles.require(
                people.find(holder).orElseThrow().positionId(),
                Map.of(),
                Map.of(CO, 3, DC, 2),
                company.administrator());
        joined = company.joins(company.department(null), position, null);
    }

    @Test
    void whoeverJoinsIsAskedForWhatThePositionAsks() {
        assertThat(gaps()).containsExactly(new RequiredGap(CO, 3, 1, null), new RequiredGap(DC, 2, 1, null));
        assertThat(gaps()).noneMatch(RequiredGap::isMet);
    }

    @Test
    void whoeverMovesIsAskedForWhatTheOtherPositionAsks() {
        company.moves(joined, null, company.position());
        assertThat(gaps()).isEmpty();

        company.moves(joined, null, position);
        assertThat(gaps()).hasSize(2);
    }

    @Test
    void aChangeCountsAtOnceForEverybodyThere() {
        profiles.require(
                people.find(joined).orElseThrow().positionId(),
                Map.of(CO, 3, DC, 2),
                Map.of(CO, 4),
                company.administrator());

        assertThat(gaps()).containsExactly(new RequiredGap(CO, 4, 1, null));
    }

    @Test
    void aReturnerIsAskedForItAgain() {
        stateChanges.leave(joined, company.today(), null, company.administrator());
        stateChanges.comeBack(joined, null, company.administrator());

        assertThat(gaps()).hasSize(2);
    }

    private List<RequiredGap> gaps() {
        return required.of(people.find(joined).orElseThrow());
    }
}
