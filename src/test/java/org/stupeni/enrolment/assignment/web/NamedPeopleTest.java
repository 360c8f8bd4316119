package org.stupeni.enrolment.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.PersonName;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.Refused;

class NamedPeopleTest {

    private final NamedPeople people = new NamedPeople();

    /** Numbers are known exactly; everything else is a name of one person. */
    @BeforeEach
    void search() {
        people.search = new PeopleSearch() {
            @Override
            public Map<String, NamedPerson> exactly(Collection<String> typed) {
                return typed.stream()
                        .filter(line -> line.matches("[0-9]+"))
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), line -> person(Long.parseLong(line))));
            }

            @Override
            public List<NamedPerson> namedHere(String typed, int most) {
                return List.of(person(1000L + typed.length()));
            }
        };
    }

    private static NamedPerson person(long id) {
        return new NamedPerson(id, String.valueOf(id), new PersonName("Grey", "Ann", null));
    }

    @Test
    void numbersAreReadAtOnceHoweverManyThereAre() {
        List<String> numbers =
                IntStream.rangeClosed(1, 300).mapToObj(String::valueOf).toList();

        assertThat(people.read(numbers)).hasSize(300);
        assertThat(people.read(List.of("7", "Ann", "7"))).containsExactly(7L, 1003L);
    }

    @Test
    void butTwentyNamesAreTheMostAndTheFirstIsNamed() {
        List<String> names = IntStream.rangeClosed(1, 21)
                .mapToObj(n -> "Ann " + "x".repeat(n))
                .toList();

        assertThat(people.read(names.subList(0, 20))).hasSize(20);
        assertThatThrownBy(() -> people.read(names)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("enrolment_assign.too_many_names");
            assertThat(refused.arguments()).containsExactly(20, "Ann x");
        });
    }
}
