package org.stupeni.identity;

import java.util.stream.Stream;

/** A person with all that a sign-in is by. */
public record CalledPerson(Long id, String number, PersonName name, String mail, String login) {

    Stream<String> callings() {
        return Stream.of(number, mail, login).filter(calling -> calling != null).map(SearchText::fold);
    }

    NamedPerson named() {
        return new NamedPerson(id, number, name);
    }
}
