package org.stupeni.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A field that is stored otherwise than it was typed.
 *
 * @param field its part of a text's key
 */
public record StoredField(String field, String value) {

    private static final Map<String, Function<PersonForm, String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("number", PersonForm::getNumber);
        FIELDS.put("family", PersonForm::getFamily);
        FIELDS.put("given", PersonForm::getGiven);
        FIELDS.put("patronymic", PersonForm::getPatronymic);
        FIELDS.put("mail", PersonForm::getMail);
        FIELDS.put("login", PersonForm::getLogin);
        FIELDS.put("position", PersonForm::getPosition);
        FIELDS.put("zone", PersonForm::getZone);
        FIELDS.put("manager", PersonForm::getManager);
        FIELDS.put("joinedOn", PersonForm::getJoinedOn);
    }

    /** The text fields that differ, in the order of the form. */
    static List<StoredField> differing(PersonForm typed, PersonForm stored) {
        return FIELDS.entrySet().stream()
                .filter(field -> !text(field.getValue().apply(typed))
                        .equals(text(field.getValue().apply(stored))))
                .map(field ->
                        new StoredField(field.getKey(), text(field.getValue().apply(stored))))
                .toList();
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
