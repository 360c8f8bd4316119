package org.stupeni.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;

@ExtendWith(ArquillianExtension.class)
class TrailReaderIT {

    private static final int ROWS = 10;
    private static final Instant THEN = Instant.parse("2001-02-03T04:05:06Z");

    @Inject
    TrailReader reader;

    @Inject
    TestTrail trail;

    @Inject
    TestPeople people;

    PersonRow person;
    TrailFilter filter;

    /** Ten deeds, two at each moment. */
    @BeforeEach
    void somebodyDoesThings() {
        person = people.employee();
        filter = new TrailFilter(person.id(), null, null, null);
        IntStream.range(0, ROWS)
                .forEach(i -> trail.fire(person.id(), "test.deed-" + i % 2, "test:" + i, THEN.plusSeconds(i / 2)));
    }

    @Test
    void theNewestComeFirst() {
        assertThat(things(reader.newest(filter, 3))).containsExactly("9", "8", "7");
    }

    @Test
    void pagesFollowEachOtherWithoutLossAndBackAgain() {
        List<TrailRow> all = new ArrayList<>();
        List<TrailRow> page = reader.newest(filter, 3);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = reader.olderThan(page.get(page.size() - 1).place(), filter, 3);
        }

        assertThat(things(all)).containsExactly("9", "8", "7", "6", "5", "4", "3", "2", "1", "0");
        assertThat(things(reader.newerThan(all.get(6).place(), filter, 3))).containsExactly("6", "5", "4");
        assertThat(reader.newerThan(all.get(0).place(), filter, 3)).isEmpty();
    }

    @Test
    void kindsAndTimeNarrowItDown() {
        assertThat(things(reader.newest(with(Set.of("test.deed-1"), null, null), 20)))
                .containsExactly("9", "7", "5", "3", "1");
        assertThat(things(reader.newest(with(null, THEN.plusSeconds(1), THEN.plusSeconds(3)), 20)))
                .as("from is asked for, until is not")
                .containsExactly("5", "4", "3", "2");
        assertThat(reader.newest(with(Set.of(), null, null), 20)).isEmpty();
    }

    @Test
    void whatWasDoneToAPersonIsTheirsToo() {
        PersonRow other = people.employee();
        trail.fire(other.id(), "test.deed-0", "employee:" + person.id(), THEN.plusSeconds(60));
        trail.fire(null, "test.deed-0", "employee:" + person.id() + "/client-orientation", THEN.plusSeconds(61));
        trail.fire(null, "test.deed-0", "employee:" + person.id() + "0", THEN.plusSeconds(62));

        assertThat(things(reader.newest(filter, 2)))
                .containsExactly(
                        person.id() + "/client-orientation", person.id().toString());
    }

    @Test
    void whatIsAboutAPersonIsTheirsToo() {
        PersonRow other = people.employee();
        String own = "9" + person.id();
        trail.fire(other.id(), "test.deed-0", "decision:" + own, THEN.plusSeconds(60));
        trail.fire(other.id(), "test.deed-0", "decision:" + own + "1", THEN.plusSeconds(61));
        trail.fire(other.id(), "test.deed-0", "appeal:" + own, THEN.plusSeconds(62));
        trail.fire(other.id(), "test.deed-0", "observation:" + own + "2", THEN.plusSeconds(63));
        Map<String, Set<String>> things =
                Map.of("decision", Set.of(own), "appeal", Set.of(), "observation", Set.of(own, own + "2"));

        assertThat(things(reader.newest(new TrailFilter(person.id(), things, null, null, null), 3)))
                .containsExactly(own + "2", own, "9");
        assertThat(things(reader.newest(filter, 1))).containsExactly("9");
    }

    private TrailFilter with(Set<String> kinds, Instant from, Instant until) {
        return new TrailFilter(person.id(), kinds, from, until);
    }

    private static List<String> things(List<TrailRow> rows) {
        return rows.stream().map(TrailRow::thingId).toList();
    }
}
