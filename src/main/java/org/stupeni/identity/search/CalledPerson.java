package org.stupeni.identity.search;

import java.util.stream.Stream;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.PersonName;
import org.stupeni.identity.place.SearchText;

/** A person with all that a sign-in is by. */
public record CalledPerson(Long id, String number, PersonName name, String mail, String login) {

    Stream<String> callings() {
        return Stream.of(number, mail, login).filter(calling -> calling != null).map(SearchText::fold);
    }

    NamedPerson named() {
        return new NamedPerson(id, number, name);
    }
}
