package org.stupeni.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.stupeni.platform.Language;

/** What an administrator might type about a person. */
public final class TestData {

    private TestData() {}

    /** Fine data of a person nobody else is like, without department and manager. */
    static PersonData person() {
        return person(null, null);
    }

    public static PersonData person(Long departmentId, Long managerId) {
        String number = "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
        return new PersonData(
                number,
                "Ковалёва",
                "Анна",
                "Сергеевна",
                number + "@example.org",
                "",
                "Кассир",
                "Cashier",
                Language.RU,
                "Europe/Moscow",
                departmentId,
                managerId,
                null);
    }

    static PersonData with(String field, String value) {
        return with(person(), field, value);
    }

    /** The same data but for this field. */
    public static PersonData with(PersonData data, String field, String value) {
        return new PersonData(
                field.equals("number") ? value : data.number(),
                field.equals("family") ? value : data.family(),
                field.equals("given") ? value : data.given(),
                field.equals("patronymic") ? value : data.patronymic(),
                field.equals("mail") ? value : data.mail(),
                field.equals("login") ? value : data.login(),
                field.equals("positionRu") ? value : data.positionRu(),
                field.equals("positionEn") ? value : data.positionEn(),
                data.language(),
                field.equals("zone") ? value : data.zone(),
                data.departmentId(),
                data.managerId(),
                field.equals("joinedOn") ? LocalDate.parse(value) : data.joinedOn());
    }

    /** The same data in another place. */
    public static PersonData at(PersonData data, Long departmentId, Long managerId) {
        return new PersonData(
                data.number(),
                data.family(),
                data.given(),
                data.patronymic(),
                data.mail(),
                data.login(),
                data.positionRu(),
                data.positionEn(),
                data.language(),
                data.zone(),
                departmentId,
                managerId,
                data.joinedOn());
    }
}
