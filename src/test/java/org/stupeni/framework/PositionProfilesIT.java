package org.stupeni.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestFacts;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class PositionProfilesIT {

    private static final String CO = "client-orientation";
    private static final String DC = "difficult-clients";

    @Inject
    PositionProfiles profiles;

    @Inject
    Positions positions;

    @Inject
    TestPeople people;

    @Inject
    TestFacts facts;

    Long hr;
    PersonRow holder;
    Long position;

    @BeforeEach
    void aPositionOfItsOwn() {
        hr = people.with(Role.HR).id();
        holder = people.as("Укротитель " + UUID.randomUUID());
        position = holder.positionId();
    }

    @Test
    void aPositionAsksForNothingUntilSomebodySaysSo() {
        assertThat(profiles.requiredOf(position)).isEmpty();
        assertThat(profiles.all()).doesNotContainKey(position);
        assertThat(profiles.history(position, 10)).isEmpty();
    }

    @Test
    void whatIsAskedIsToldWithItsHistory() {
        profiles.require(position, Map.of(), Map.of(CO, 3, DC, 2), hr);
        profiles.require(position, Map.of(CO, 3, DC, 2), Map.of(CO, 4), hr);

        assertThat(profiles.requiredOf(position)).isEqualTo(Map.of(CO, 4));
        assertThat(profiles.all()).containsEntry(position, Map.of(CO, 4));
        assertThat(facts.of("position:" + position))
                .containsExactly("framework.position-profile-changed", "framework.position-profile-changed");
        List<RequiredLevelRow> history = profiles.history(position, 10);
        assertThat(history)
                .extracting(row -> row.competency() + " " + row.level() + (row.endedAt() == null ? "" : " ended"))
                .containsExactlyInAnyOrder(CO + " 4", CO + " 3 ended", DC + " 2 ended");
        assertThat(history).allSatisfy(row -> assertThat(row.setBy()).isEqualTo(hr));
    }

    @Test
    void whatDoesNotChangeIsNotWrittenAgain() {
        profiles.require(position, Map.of(), Map.of(CO, 3, DC, 2), hr);
        profiles.require(position, Map.of(CO, 3, DC, 2), Map.of(CO, 3, DC, 3), hr);
        profiles.require(position, Map.of(CO, 3, DC, 3), Map.of(CO, 3, DC, 3), hr);

        assertThat(profiles.history(position, 10)).hasSize(3);
        assertThat(facts.of("position:" + position)).hasSize(2);
    }

    @Test
    void theSecondOfTwoIsTold() {
        profiles.require(position, Map.of(), Map.of(CO, 3), hr);

        refused("changed", Map.of(), Map.of(CO, 4));
        assertThat(profiles.requiredOf(position)).isEqualTo(Map.of(CO, 3));
    }

    @ParameterizedTest
    @CsvSource({"client-orientation, 1, no_level", "client-orientation, 6, no_level", "nothing, 3, no_competency"})
    void whatCannotBeCertifiedCannotBeRequired(String competency, int level, String why) {
        refused(why, Map.of(), Map.of(competency, level));
        assertThat(profiles.requiredOf(position)).isEmpty();
    }

    @Test
    void positionsAreListedAndCounted() {
        people.as(holder.positionRu());

        assertThat(positions.people(List.of(position))).isEqualTo(Map.of(position, 2L));
        assertThat(positions.people(List.of())).isEmpty();
        assertThat(positions.find(position))
                .hasValueSatisfying(row -> assertThat(row.nameRu()).isEqualTo(holder.positionRu()));
        assertThat(positions.all(Language.RU)).hasSize((int) positions.count());
        assertThat(positions.list(Language.EN, 0, 2)).hasSize(2);
    }

    private void refused(String why, Map<String, Integer> seen, Map<String, Integer> wanted) {
        assertThatThrownBy(() -> profiles.require(position, seen, wanted, hr))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("framework_position." + why));
    }
}
