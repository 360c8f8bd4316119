package org.stupeni.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.TestCourses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Workers;
import org.stupeni.quiz.cohort.CohortFilter;

@ExtendWith(ArquillianExtension.class)
class GroupMessagesIT {

    @Inject
    GroupMessages messages;

    @Inject
    Notes notes;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Workers workers;

    Course course;
    Long trainer;
    Long one;
    Long other;
    Long outside;

    @BeforeEach
    void twoPeopleOfACourse() {
        course = TestCourses.course();
        courses.publish(course);
        trainer = people.with(Role.TRAINER).id();
        one = people.employee().id();
        other = people.employee().id();
        outside = people.employee().id();
        enrolments.enrol(one, course.id());
        enrolments.enrol(other, course.id());
    }

    @Test
    void everybodyOfTheGroupFindsItAmongTheNotes() {
        Audience all = everybody();
        long id = send(message("Встреча в четверг"), all, deed(), false);

        NoteRow note = notes.unread(one, 5).get(0);
        assertThat(note.kind()).isEqualTo(Note.Kind.MESSAGE);
        assertThat(note.details().competency().in(Locale.ENGLISH)).isEqualTo("Meeting");
        assertThat(note.details().competency().ru()).isEqualTo("Встреча в четверг");
        assertThat(notes.of(outside, 5)).isEmpty();
        assertThat(trail.of(trainer)).contains("notification.message-sent message:" + id);

        assertThat(messages.received(id, one).orElseThrow().text().ru()).isEqualTo("Приходите.");
        assertThat(messages.received(id, outside)).isEmpty();
        assertThat(messages.received(id, trainer))
                .as("whoever wrote it did not get it")
                .isEmpty();
        assertThat(messages.received(0, one)).isEmpty();

        notes.read(note.id(), one);
        SentRow row = messages.find(id).orElseThrow();
        assertThat(row.people()).isEqualTo(2);
        assertThat(row.read()).isEqualTo(1);
        assertThat(messages.readers(id, 0, 10))
                .extracting(ReaderRow::id, reader -> reader.readAt() != null)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(one, true),
                        org.assertj.core.groups.Tuple.tuple(other, false));
        assertThat(messages.sent(course.id(), 0, 10)).extracting(SentRow::id).containsExactly(id);
        assertThat(messages.count(course.id())).isEqualTo(1);
        assertThat(messages.find(0)).isEmpty();
    }

    @Test
    void aMessageInOneLanguageIsReadInThatOne() {
        NewMessage russian =
                new NewMessage(course.id(), new LocalText("Только по-русски", ""), new LocalText("Да.", ""));
        long id = send(russian, everybody(), deed(), false);

        assertThat(notes.unread(other, 1).get(0).details().competency().en()).isEqualTo("Только по-русски");
        assertThat(messages.received(id, other).orElseThrow().text().en()).isEqualTo("Да.");
    }

    @Test
    void theLongestMessageFits() {
        String title = "\"\\".repeat(60);
        String text = "x" + "\"\n".repeat(749) + "x";
        NewMessage longest = new NewMessage(course.id(), new LocalText(title, title), new LocalText(text, text));

        long id = send(longest, everybody(), deed(), false);

        assertThat(messages.find(id).orElseThrow().text().en()).isEqualTo(text);
    }

    @Test
    void pressedTwiceItIsSentOnce() throws Exception {
        String deed = deed();
        Audience all = everybody();
        NewMessage message = message("Дважды");
        Callable<Long> press = () -> send(message, all, deed, false);
        List<Future<Long>> both = workers.invokeAll(List.of(press, press));

        assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        assertThat(send(message, all, deed, false)).isEqualTo(both.get(0).get());
        assertThat(messages.count(course.id())).isEqualTo(1);
        assertThat(notes.of(one, 5)).hasSize(1);
    }

    @Test
    void theSameToTheSameWithinAnHourIsAskedAboutOnceMore() {
        Audience all = everybody();
        send(message("Снова"), all, deed(), false);

        refused("message_send.repeated", () -> send(message("Снова"), all, deed(), false));
        Audience alone = messages.chosen(course.id(), Set.of(one));
        send(message("Снова"), alone, deed(), false);
        send(message("Снова"), all, deed(), true);

        assertThat(messages.count(course.id())).isEqualTo(3);
        assertThat(notes.of(other, 5)).hasSize(2);
    }

    @Test
    void nobodyElseIsWrittenTo() {
        refused("message_send.nobody", () -> messages.chosen(course.id(), Set.of()));
        refused("message_send.nobody", () -> messages.everybody(CohortFilter.everybody("no-such-course")));
        refused("message_send.outside", () -> messages.chosen(course.id(), Set.of(one, outside)));
        refused("message_send.outside", () -> messages.chosen(course.id(), Set.of(one, 0L)));

        Audience shown = everybody();
        enrolments.enrol(outside, course.id());
        Audience now = everybody();
        refused(
                "message_send.changed",
                () -> messages.send(message("Кому"), now, shown.seal(), deed(), false, trainer));
        refused(
                "message_send.empty",
                () -> send(
                        new NewMessage(course.id(), new LocalText("", ""), new LocalText("", "")), now, deed(), false));
        assertThat(messages.count(course.id())).isZero();
        assertThat(notes.of(one, 5)).isEmpty();
    }

    @Test
    void theDeedOfSomebodyElseGivesNothingAway() {
        String deed = deed();
        send(message("Моё"), everybody(), deed, false);
        Long colleague = people.with(Role.TRAINER).id();

        assertThatThrownBy(() ->
                        messages.send(message("Чужое"), everybody(), everybody().seal(), deed, false, colleague))
                .isNotNull();
        assertThat(messages.count(course.id())).isEqualTo(1);
    }

    private Audience everybody() {
        return messages.everybody(CohortFilter.everybody(course.id()));
    }

    private NewMessage message(String title) {
        return new NewMessage(course.id(), new LocalText(title, "Meeting"), new LocalText("Приходите.", "Come along."));
    }

    private long send(NewMessage message, Audience audience, String deed, boolean again) {
        return messages.send(message, audience, audience.seal(), deed, again, trainer);
    }

    private static String deed() {
        return UUID.randomUUID().toString();
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessage(key);
    }
}
