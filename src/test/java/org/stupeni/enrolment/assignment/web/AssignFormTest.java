package org.stupeni.enrolment.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stupeni.enrolment.assignment.Due;

class AssignFormTest {

    private final AssignForm form = new AssignForm();

    @Test
    void aDayOrSoManyDaysOrNeither() {
        assertThat(form.dueTyped()).isNull();

        form.setDue("2027-02-28");
        assertThat(form.dueTyped()).isEqualTo(Due.on(LocalDate.of(2027, 2, 28)));

        form.setDue(" ");
        form.setDays(" 30 ");
        form.setFrom(Due.From.HIRED.name());
        assertThat(form.dueTyped()).isEqualTo(Due.after(30, Due.From.HIRED));
    }

    @Test
    void notBoth() {
        form.setDue("2027-02-28");
        form.setDays("30");
        assertThatThrownBy(form::dueTyped).hasMessage("enrolment_assign.due_several");
    }
}
