package org.stupeni.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class PersonFormTest {

    @Test
    void nobodyIsPutIntoADepartmentByTheForm() {
        assertThat(PersonForm.empty("Europe/Moscow", LocalDate.of(2026, 3, 2)).getDepartment())
                .isNull();
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingChosenIsNoDepartment(String department) {
        PersonForm form = PersonForm.empty("Europe/Moscow", LocalDate.of(2026, 3, 2));
        form.setDepartment(department);

        assertThat(form.data(null, null, null).departmentId()).isNull();
    }
}
