package org.stupeni.identity.search;

import java.util.Locale;
import java.util.Optional;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.platform.Language;

/**
 * Which people a list shows, and in which order. What is null leaves nobody out.
 *
 * @param words each must be found in name, number, mail, sign-in name or position
 * @param departmentId the department, with all below it
 */
public record PeopleFilter(String words, Long departmentId, Role role, PersonState state, Order order) {

    /** What a list of people can be sorted by; people alike stand by name. */
    public enum Order {
        NAME("e.searchText", "e.searchText"),
        NUMBER("e.number", "e.number"),
        POSITION("p.nameRu", "p.nameEn"),
        DEPARTMENT("d.nameRu", "d.nameEn");

        private final String russian;
        private final String english;

        Order(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }

        /** What a reader of this language sees in order. */
        String column(Language language) {
            return language == Language.EN ? english : russian;
        }

        /** Its part of an address and of a text's key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Order> ofWord(String word) {
            for (Order order : values()) {
                if (order.word().equals(word)) {
                    return Optional.of(order);
                }
            }
            return Optional.empty();
        }
    }

    /** Everybody, by name. */
    public static PeopleFilter everybody() {
        return new PeopleFilter(null, null, null, null, Order.NAME);
    }

    public boolean isEverybody() {
        return words == null && departmentId == null && role == null && state == null;
    }
}
