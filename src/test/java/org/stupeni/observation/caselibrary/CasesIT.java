package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.observation.caselibrary.TestCases.STORY;
import static org.stupeni.observation.caselibrary.TestCases.typed;
import static org.stupeni.observation.caselibrary.TestCases.with;
import static org.stupeni.observation.caselibrary.TestCases.wording;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Together;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.course.retire.Retirements;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;

@ExtendWith(ArquillianExtension.class)
class CasesIT {

    @Inject
    OwnCases cases;

    @Inject
    CaseLibrary library;

    @Inject
    CaseDesk desk;

    @Inject
    CaseRatings ratings;

    @Inject
    LikeCases like;

    @Inject
    Retirements retirements;

    @Inject
    CaseQuestions questions;

    @Inject
    CasePapers papers;

    @Inject
    CaseFigures figures;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftPublishing publishing;

    @Inject
    TestDrafts samples;

    @Inject
    Courses courses;

    @Inject
    Notes notes;

    @Inject
    TestCases told;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Together together;

    PersonRow employee;
    Long trainer;
    Long other;

    @BeforeEach
    void twoTrainers() {
        employee = people.employee();
        trainer = people.with(Role.TRAINER).id();
        other = people.with(Role.TRAINER).id();
    }

    @Test
    void isToldReturnedAcceptedAndReadByEverybody() {
        Long id = cases.keep(employee.id(), typed(new CaseText("Начала", "", "", ""), true))
                .id();
        assertThat(cases.keep(employee.id(), typed(STORY, true)).id()).isEqualTo(id);
        assertThat(cases.draftOf(employee.id())).map(CaseRow::text).contains(STORY);
        assertThat(library.seen(id)).isEmpty();
        assertThat(cases.send(employee.id(), id, "")).isTrue();
        assertThat(cases.draftOf(employee.id())).isEmpty();
        assertThat(kinds(trainer)).containsExactly(Note.Kind.CASE_SENT);

        desk.giveBack(trainer, id, "А что было с очередью за ней?");
        assertThat(kinds(employee.id())).containsExactly(Note.Kind.CASE_RETURNED);
        assertThat(notes.of(employee.id(), 1).get(0).details().reason()).contains("очередью");
        CaseText more = new CaseText(STORY.client() + " Очередь молчала.", STORY.did(), STORY.ended(), STORY.better());
        assertThat(cases.keep(employee.id(), id, typed(more, true))).isPresent();
        cases.send(employee.id(), id, "");

        refused(
                "cases_act.no_rating",
                () -> desk.wordFirst(trainer, id, wording("", null), 0, () -> ratings.rate(trainer, id, 9)));
        desk.wordFirst(trainer, id, wording("", null), 0, () -> ratings.rate(trainer, id, 4));
        assertThat(ratings.own(trainer, id)).contains(4);
        desk.accept(other, id, wording("Чайник при всех", "dc3-complaint"), 1);
        assertThat(library.published(id)).hasValueSatisfying(row -> {
            assertThat(row.title()).isEqualTo("Чайник при всех");
            assertThat(row.competency()).isEqualTo("difficult-clients");
            assertThat(row.text()).isEqualTo(more);
            assertThat(row.shown().client()).isEqualTo("Клиентка кричала и стучала коробкой.");
            assertThat(row.contributor().full()).isEqualTo(employee.name().full());
            assertThat(row.isNamed()).isTrue();
            assertThat(row.tagList()).containsExactly("возврат", "очередь");
        });
        CaseFilter found = new CaseFilter(CaseState.ACCEPTED, CaseKind.REFUSAL, "СТУЧАЛА");
        assertThat(library.list(found, 0, 100)).extracting(CaseRow::id).contains(id);
        assertThat(library.list(new CaseFilter(CaseState.ACCEPTED, null, "%_"), 0, 100))
                .isEmpty();
        assertThat(library.count(found)).isPositive();
        assertThat(library.counts().get(CaseState.ACCEPTED)).isPositive();
        assertThat(cases.steps(cases.find(employee.id(), id).orElseThrow()))
                .extracting(CaseStepRow::kind)
                .containsExactly(CaseStepKind.SENT, CaseStepKind.RETURNED, CaseStepKind.SENT, CaseStepKind.ACCEPTED);
        assertThat(trail.of(employee.id())).contains("observation.case-sent case:" + id);
        assertThat(trail.of(trainer))
                .contains("observation.case-returned case:" + id, "observation.case-worded case:" + id);
        assertThat(trail.of(other)).contains("observation.case-accepted case:" + id);
        assertThat(figures.year().answered()).isPositive();
    }

    @Test
    void whatIsNotWholeOrTellsTooMuchIsNotSentAndStays() {
        Long id =
                cases.keep(employee.id(), new NewCase("", "", "", STORY, false)).id();
        refused("cases_field.kind_missing", () -> cases.send(employee.id(), id, ""));
        cases.keep(employee.id(), id, new NewCase("REFUSAL", "", "", STORY, false));
        refused("cases_field.channel_missing", () -> cases.send(employee.id(), id, ""));
        cases.keep(employee.id(), id, new NewCase("REFUSAL", "PHONE", "", STORY, false));
        refused("cases_field.mood_missing", () -> cases.send(employee.id(), id, ""));
        cases.keep(employee.id(), id, typed(with("Коротко."), false));
        refused("cases_field.client_missing", () -> cases.send(employee.id(), id, ""));
        refused(
                "cases_field.client_number",
                () -> cases.keep(employee.id(), id, typed(with("Диктовал карту 4111 1111 1111 1111."), false)));
        refused("cases_field.client_long", () -> cases.keep(employee.id(), typed(with("ж".repeat(2001)), false)));
        assertThat(cases.find(employee.id(), id).orElseThrow().text().client()).isEqualTo("Коротко.");

        CaseText named = with("Пришла Анна Смирнова и кричала при всех.");
        assertThat(cases.keep(employee.id(), id, typed(named, false))
                        .orElseThrow()
                        .traces())
                .containsExactly(TraceKind.NAME);
        refused("cases_act.look_again", () -> cases.send(employee.id(), id, ""));
        refused("cases_act.look_again", () -> cases.send(employee.id(), id, null));
        refused("cases_act.look_again", () -> cases.send(employee.id(), id, "anything"));
        CaseText longest =
                new CaseText("Анна Смирнова" + "ж".repeat(1987), "ж".repeat(2000), "ж".repeat(1000), "ж".repeat(1000));
        cases.keep(employee.id(), id, typed(longest, false));
        assertThat(cases.send(employee.id(), id, PersonalTraces.mark(longest))).isTrue();
        assertThat(library.seen(id).orElseThrow().text()).isEqualTo(longest);
    }

    @Test
    void aForeignCaseIsUnknown() {
        Long id = cases.keep(employee.id(), typed(STORY, false)).id();
        Long stranger = people.employee().id();
        assertThat(cases.find(stranger, id)).isEmpty();
        assertThat(cases.keep(stranger, id, typed(STORY, false))).isEmpty();
        assertThat(cases.send(stranger, id, "")).isFalse();
        assertThat(cases.withdraw(stranger, id)).isFalse();
        assertThat(cases.drop(stranger, id)).isFalse();
        assertThat(cases.draftOf(employee.id())).isPresent();
        for (ThrowingCallable deed : everyDeed(trainer, id)) {
            refused("cases_act.unknown", deed);
        }
        assertThat(cases.drop(employee.id(), id)).isTrue();
        assertThat(cases.find(employee.id(), id)).isEmpty();
        assertThat(library.published(id)).isEmpty();
    }

    @Test
    void aTrainerHandlesNoCaseOfTheirOwn() {
        Long id = told.sent(trainer, STORY);
        assertThat(kinds(trainer)).isEmpty();
        for (ThrowingCallable deed : everyDeed(trainer, id)) {
            refused("cases_act.own", deed);
        }
        assertThat(kinds(other)).containsExactly(Note.Kind.CASE_SENT);
    }

    @Test
    void whatWasSentIsNotChangedAndWhatWasWithdrawnIsNotAnswered() {
        Long id = told.sent(employee.id(), STORY);
        refused("cases_act.sent_already", () -> cases.keep(employee.id(), id, typed(STORY, true)));
        refused("cases_act.sent_already", () -> cases.send(employee.id(), id, ""));
        refused("cases_act.sent_already", () -> cases.drop(employee.id(), id));
        Long again = cases.keep(employee.id(), typed(STORY, false)).id();
        refused("cases_act.sent_twice", () -> cases.send(employee.id(), again, ""));

        assertThat(cases.withdraw(employee.id(), id)).isTrue();
        refused("cases_act.closed", () -> cases.withdraw(employee.id(), id));
        refused("cases_act.sent_already", () -> cases.send(employee.id(), id, ""));
        for (ThrowingCallable deed : everyDeed(trainer, id)) {
            refused("cases_act.unknown", deed);
        }
        refused("cases_act.closed", () -> cases.withdraw(employee.id(), again));
        assertThat(cases.send(employee.id(), again, "")).isTrue();
        assertThat(cases.of(employee.id(), 10)).extracting(CaseRow::id).containsExactly(again, id);
        assertThat(trail.of(employee.id())).contains("observation.case-withdrawn case:" + id);
    }

    @Test
    void onlySoManyWait() {
        for (int i = 0; i < OwnCases.MOST_WAITING; i++) {
            told.sent(employee.id(), with(STORY.client() + " " + "я".repeat(i + 1)));
        }
        Long one = cases.keep(employee.id(), typed(STORY, false)).id();
        refused("cases_act.too_many", () -> cases.send(employee.id(), one, ""));
        assertThat(cases.draftOf(employee.id())).isPresent();
    }

    @Test
    void trainersRateBlindAndOnce() {
        Long id = told.sent(employee.id(), STORY);
        refused("cases_act.no_rating", () -> ratings.rate(trainer, id, 6));
        ratings.rate(trainer, id, 2);
        refused("cases_act.rated_already", () -> ratings.rate(trainer, id, 5));
        assertThat(ratings.own(other, id)).isEmpty();
        ratings.rate(other, id, 5);
        assertThat(ratings.own(trainer, id)).contains(2);
        assertThat(ratings.of(id)).isEqualTo(new CaseDifficulty(2, 3.5, 3));
        assertThat(ratings.of(List.of(id, -1L)).get(-1L).isRated()).isFalse();
        assertThat(trail.of(other)).contains("observation.case-rated case:" + id);
        desk.decline(trainer, id, "Такой случай в библиотеке уже есть.");
        refused("cases_act.closed", () -> ratings.rate(people.with(Role.TRAINER).id(), id, 3));
        assertThat(kinds(employee.id())).containsExactly(Note.Kind.CASE_DECLINED);
        assertThat(library.lastWords(id)).contains("Такой случай в библиотеке уже есть.");
    }

    @Test
    void whatTrainersTypeWronglyIsRefused() {
        Long id = told.sent(employee.id(), STORY);
        refused("cases_act.words_missing", () -> desk.giveBack(trainer, id, "  Что?  "));
        refused("cases_act.words_long", () -> desk.decline(trainer, id, "x".repeat(1001)));
        refused("cases_field.title_missing", () -> desk.accept(trainer, id, wording(" ", "dc3-complaint"), 0));
        refused("cases_field.indicator_missing", () -> desk.accept(trainer, id, wording("Чайник", ""), 0));
        refused("cases_field.indicator_unknown", () -> desk.word(trainer, id, wording("Чайник", "nope"), 0));
        refused(
                "cases_field.tags_letters",
                () -> desk.word(trainer, id, new Wording("Ч", STORY, CaseKind.OTHER, "", "<"), 0));
        refused("cases_field.kind_missing", () -> desk.word(trainer, id, new Wording("Ч", STORY, null, "", ""), 0));
        refused(
                "cases_field.client_number",
                () -> desk.word(
                        trainer,
                        id,
                        new Wording("Ч", with("паспорт 45 08 123456 показал"), CaseKind.OTHER, "", ""),
                        0));
        assertThat(library.seen(id).orElseThrow().isWorded()).isFalse();

        desk.word(trainer, id, wording("Чайник", ""), 0);
        refused("cases_act.worded_meanwhile", () -> desk.word(other, id, wording("Другой", ""), 0));
        refused("cases_act.not_accepted", () -> questions.make(trainer, id, 1, null));
        refused("cases_act.not_accepted", () -> papers.save(trainer, id, PaperKind.SCENE, "a: b", 0));
        desk.giveBack(trainer, id, "А что было дальше?");
        refused("cases_act.returned_now", () -> desk.accept(trainer, id, wording("Чайник", "dc3-complaint"), 1));
        refused("cases_act.returned_now", () -> desk.giveBack(trainer, id, "А что было дальше?"));
        cases.send(employee.id(), id, "");
        desk.accept(trainer, id, wording("Чайник", "dc3-complaint"), 1);
        refused("cases_act.closed", () -> desk.decline(trainer, id, "Всё-таки не подходит."));
        refused("cases_act.closed", () -> desk.accept(trainer, id, wording("Чайник", "dc3-complaint"), 2));
        desk.word(other, id, wording("Чайник, поправлено", "dc3-complaint"), 2);
        assertThat(library.published(id)).map(CaseRow::title).contains("Чайник, поправлено");
    }

    @Test
    void ofTwoDeedsAtOnceOneIsDone() throws Exception {
        Long id = told.sent(employee.id(), STORY);
        assertThat(together.run(
                        () -> desk.decline(trainer, id, "Такой случай уже есть."),
                        () -> desk.decline(other, id, "Такой случай уже есть."),
                        () -> cases.withdraw(employee.id(), id)))
                .containsOnlyOnce("done");
        Long next = told.sent(employee.id(), STORY);
        assertThat(together.run(() -> ratings.rate(trainer, next, 3), () -> ratings.rate(trainer, next, 4)))
                .containsExactlyInAnyOrder("done", "cases_act.rated_already");
        Long stranger = people.employee().id();
        assertThat(together.run(
                        () -> cases.keep(stranger, typed(STORY, false)),
                        () -> cases.keep(stranger, typed(STORY, false))))
                .contains("done")
                .isSubsetOf("done", "cases_act.begun_meanwhile");
        assertThat(cases.of(stranger, 10)).hasSize(1);
    }

    @Test
    void likeCasesAreFound() {
        Long one = told.sent(employee.id(), with("Самокатчик требовал вернуть залог за шлем и грозил полицией"));
        Long two = told.sent(people.employee().id(), with("Требовала вернуть залоги за шлемы, грозилась полицией"));
        assertThat(like.to(library.seen(one).orElseThrow()))
                .extracting(LikeCase::id)
                .contains(two)
                .doesNotContain(one);
    }

    @Test
    void becomesAQuestionThatItsContributorIsToldOf() {
        Long id = accepted();
        String course = samples.publish();
        long draft = drafts.open(course, trainer).orElseThrow();
        NodeRow module = nodes.tree(draft).stream()
                .filter(node -> node.kind() == NodeKind.MODULE)
                .findFirst()
                .orElseThrow();
        assertThat(nodes.modules()).anyMatch(one -> one.draftId() == draft && one.node() == module.id());
        refused("cases_act.no_draft", () -> questions.make(trainer, id, -1, null));
        refused("draft_edit.deleted", () -> questions.make(trainer, id, draft, -1L));

        Long node = questions.make(trainer, id, draft, module.id());
        NodeText made = nodes.find(draft, node).orElseThrow();
        assertThat(made.kind()).isEqualTo(NodeKind.PRACTICE);
        assertThat(made.nodeId()).isEqualTo("case-" + id);
        assertThat(made.document()).contains("type: judgement", "indicator: dc3-complaint", "стучала коробкой");
        assertThat(publishing.assemble(draft).orElseThrow().problems()).isNotEmpty();
        refused("cases_act.in_draft", () -> questions.make(other, id, draft, null));
        assertThat(questions.uses(id)).singleElement().satisfies(use -> {
            assertThat(use.isPublished()).isFalse();
            assertThat(use.node()).isEqualTo(node);
        });

        Course before = courses.latest(course).orElseThrow().course();
        Question any = before.bank().get(0);
        Question asked = new Question(
                "case-" + id,
                any.indicator(),
                any.lesson(),
                2,
                new LocalText("Как быть?", "What now?"),
                any.feedback(),
                any.task());
        courses.publish(before.with(any), trainer);
        assertThat(questions.uses(id)).noneMatch(CaseUseRow::isPublished);
        courses.publish(
                new Course(
                        before.id(),
                        before.competency(),
                        before.title(),
                        before.summary(),
                        before.purpose(),
                        before.practiceCounts(),
                        before.modules(),
                        Stream.concat(before.bank().stream(), Stream.of(asked)).toList(),
                        before.exams()),
                trainer);
        assertThat(questions.uses(id)).singleElement().satisfies(use -> {
            assertThat(use.versionNumber())
                    .isEqualTo(courses.latest(course).orElseThrow().number());
            assertThat(questions.answered(use)).isZero();
        });
        assertThat(kinds(employee.id())).containsExactly(Note.Kind.CASE_USED, Note.Kind.CASE_ACCEPTED);
        assertThat(trail.of(trainer))
                .contains("observation.case-became-question case:" + id, "observation.case-used case:" + id);
        drafts.discard(draft, trainer);
        refused("cases_act.no_draft", () -> questions.make(trainer, id, draft, null));
    }

    /** A course in force gets a draft for it; one that is closed does not. */
    @Test
    void becomesAQuestionInACourseWithoutADraft() {
        Long id = accepted();
        String course = samples.publish();
        String closed = samples.publish();
        retirements.retire(closed, "Another course has it all", trainer);
        assertThat(questions.withoutDraft())
                .extracting(version -> version.course().id())
                .contains(course)
                .doesNotContain(closed);
        refused("cases_act.no_course", () -> questions.makeIn(trainer, id, closed));
        refused("cases_act.no_course", () -> questions.makeIn(trainer, id, "no-such-course"));
        assertThat(drafts.of(closed)).isEmpty();

        Long node = questions.makeIn(trainer, id, course);

        long draft = drafts.of(course).orElseThrow().id();
        assertThat(nodes.find(draft, node).orElseThrow().kind()).isEqualTo(NodeKind.BANK);
        assertThat(questions.withoutDraft())
                .extracting(version -> version.course().id())
                .doesNotContain(course);
        refused("cases_act.in_draft", () -> questions.makeIn(other, id, course));
    }

    @Test
    void isTakenOutOfTheLibrary() {
        Long id = accepted();
        long draft = drafts.open(samples.publish(), trainer).orElseThrow();
        questions.make(trainer, id, draft, null);
        refused("cases_act.words_missing", () -> desk.takeOut(trainer, id, " Нет "));
        assertThat(library.published(id)).isPresent();
        desk.takeOut(trainer, id, "Похожий случай описан лучше.");
        assertThat(library.published(id)).isEmpty();
        assertThat(library.seen(id).orElseThrow().isPublished()).isTrue();
        assertThat(questions.uses(id)).hasSize(1);
        assertThat(kinds(employee.id())).contains(Note.Kind.CASE_TAKEN_OUT);
        assertThat(library.lastWords(id)).contains("Похожий случай описан лучше.");
        assertThat(trail.of(trainer)).contains("observation.case-taken-out case:" + id);
        refused("cases_act.not_accepted", () -> desk.takeOut(other, id, "Похожий случай описан лучше."));
        refused("cases_act.not_accepted", () -> questions.make(trainer, id, draft, null));
        refused("cases_act.closed", () -> desk.word(trainer, id, wording("Чайник", "dc3-complaint"), 1));
        refused("cases_act.closed", () -> cases.withdraw(employee.id(), id));
        refused("cases_act.sent_already", () -> cases.keep(employee.id(), id, typed(STORY, true)));
        drafts.discard(draft, trainer);

        Long own = accepted();
        long before = kinds(employee.id()).size();
        assertThat(cases.withdraw(people.employee().id(), own)).isFalse();
        assertThat(cases.withdraw(employee.id(), own)).isTrue();
        assertThat(library.published(own)).isEmpty();
        assertThat(cases.find(employee.id(), own).orElseThrow().state()).isEqualTo(CaseState.TAKEN_OUT);
        assertThat(kinds(employee.id())).hasSize((int) before);
        assertThat(trail.of(employee.id())).contains("observation.case-taken-out case:" + own);
    }

    @Test
    void isWrittenOnAsARolePlayAndCheckedAsTheFolderIs() {
        Long id = accepted();
        CaseRow row = library.published(id).orElseThrow();
        PaperText begun = papers.text(row, PaperKind.ROLE_PLAY);
        assertThat(begun.saves()).isZero();
        assertThat(papers.problems(id, PaperKind.ROLE_PLAY, begun.document())).isNotEmpty();
        assertThat(papers.problems(
                        id, PaperKind.SCENE, papers.text(row, PaperKind.SCENE).document()))
                .isNotEmpty();
        String written = begun.document().replaceAll("(?m)^(\\s*)((?:- )?(?:ru|en)): ''$", "$1$2: text");
        papers.save(trainer, id, PaperKind.ROLE_PLAY, written.replace("\n", "\r\n"), 0);
        assertThat(papers.text(row, PaperKind.ROLE_PLAY).document()).isEqualTo(written);
        assertThat(papers.problems(id, PaperKind.ROLE_PLAY, written)).isEmpty();
        assertThat(papers.isUsed(row, PaperKind.ROLE_PLAY)).isFalse();
        assertThat(papers.isUsed(row, PaperKind.SCENE)).isFalse();

        refused("cases_paper.saved_meanwhile", () -> papers.save(other, id, PaperKind.ROLE_PLAY, "a: b", 0));
        refused("cases_paper.long", () -> papers.save(other, id, PaperKind.ROLE_PLAY, "x".repeat(20_001), 1));
        refused("cases_paper.number", () -> papers.save(other, id, PaperKind.SCENE, "a: 4111 1111 1111 1111", 0));
        papers.save(other, id, PaperKind.SCENE, "ж".repeat(20_000), 0);
        assertThat(papers.text(row, PaperKind.SCENE).document()).hasSize(20_000);
    }

    private Long accepted() {
        return told.accepted(employee.id(), trainer);
    }

    private List<ThrowingCallable> everyDeed(Long who, Long id) {
        return List.of(
                () -> desk.word(who, id, wording("Чайник", ""), 0),
                () -> desk.accept(who, id, wording("Чайник", "dc3-complaint"), 0),
                () -> desk.giveBack(who, id, "А что было дальше?"),
                () -> desk.decline(who, id, "Такой случай уже есть."),
                () -> desk.takeOut(who, id, "Такой случай уже есть."),
                () -> ratings.rate(who, id, 3),
                () -> questions.make(who, id, 1, null),
                () -> papers.save(who, id, PaperKind.SCENE, "a: b", 0));
    }

    private List<Note.Kind> kinds(Long who) {
        return notes.of(who, 50).stream().map(NoteRow::kind).toList();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
