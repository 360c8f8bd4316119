package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Together;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.observation.Forms;
import org.stupeni.observation.RolePlay;
import org.stupeni.observation.Scene;
import org.stupeni.observation.roleplay.GameRounds;
import org.stupeni.observation.roleplay.Games;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Refused;

/** What is published is retired after each test: others play and calibrate by what the folder has. */
@ExtendWith(ArquillianExtension.class)
class PaperPublishingIT {

    private static final String TITLE = "{ru: \"Час у окна\", en: \"An hour at the window\"}";

    @Inject
    PaperPublishing publishing;

    @Inject
    CasePapers papers;

    @Inject
    OwnCases cases;

    @Inject
    TestCases told;

    @Inject
    CaseDesk desk;

    @Inject
    CaseLibrary library;

    @Inject
    Forms forms;

    @Inject
    Games games;

    @Inject
    GameRounds rounds;

    @Inject
    CoursesFolder folder;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Together together;

    private PersonRow employee;
    private Long writer;
    private Long checker;
    private Long id;
    private String paper;

    @BeforeEach
    void aCaseInTheLibrary() {
        employee = people.employee();
        writer = people.with(Role.TRAINER).id();
        checker = people.with(Role.TRAINER).id();
        id = told.accepted(employee.id(), writer);
        paper = CaseQuestion.idOf(id);
    }

    @AfterEach
    void nothingOfItIsLeft() {
        publishing.of(id).stream()
                .filter(PaperVersionRow::isInForce)
                .forEach(version -> publishing.retire(checker, id, version.kind(), version.number()));
        assertThat(plays()).doesNotContain(paper);
        assertThat(scenes()).doesNotContain(paper);
    }

    @Test
    void aRolePlayIsPlayedFromItsPublicationOnAndGamesKeepWhatTheyBeganWith() throws IOException {
        String first = rolePlay(TITLE);
        papers.save(writer, id, PaperKind.ROLE_PLAY, first, 0);
        assertThat(plays()).as("saved is not published").doesNotContain(paper);

        publishing.publish(writer, id, PaperKind.ROLE_PLAY, 1);

        assertThat(plays()).contains(paper).isSorted();
        assertThat(papers.isUsed(library.published(id).orElseThrow(), PaperKind.ROLE_PLAY))
                .isTrue();
        assertThat(notes.of(employee.id(), 50)).extracting(NoteRow::kind).containsOnlyOnce(Note.Kind.CASE_PLAYED);
        assertThat(trail.of(writer)).contains("observation.case-role-play-published case:" + id);
        Long player = people.employee().id();
        long game = games.open(
                        checker,
                        List.of(
                                player,
                                people.employee().id(),
                                people.employee().id()),
                        Stream.concat(Stream.of(paper), plays().stream().filter(one -> !one.equals(paper)))
                                .limit(3)
                                .toList())
                .get(0);

        papers.save(checker, id, PaperKind.ROLE_PLAY, rolePlay("{ru: \"Другое\", en: \"Something else\"}"), 1);
        assertThat(titleOf(paper)).isEqualTo("Час у окна");
        publishing.publish(checker, id, PaperKind.ROLE_PLAY, 2);
        assertThat(titleOf(paper)).isEqualTo("Другое");
        assertThat(notes.of(employee.id(), 50))
                .as("changes are no second news")
                .extracting(NoteRow::kind)
                .containsOnlyOnce(Note.Kind.CASE_PLAYED);
        publishing.retire(checker, id, PaperKind.ROLE_PLAY, 2);

        assertThat(plays()).doesNotContain(paper);
        assertThat(rounds.view(game, 1, player).orElseThrow().title().ru()).isEqualTo("Час у окна");
        assertThat(cases.steps(cases.find(employee.id(), id).orElseThrow()))
                .extracting(CaseStepRow::kind)
                .endsWith(CaseStepKind.ROLE_PLAY, CaseStepKind.PLAY_NEXT, CaseStepKind.PLAY_OUT);
        refused("cases_paper.retired_already", () -> publishing.retire(checker, id, PaperKind.ROLE_PLAY, 2));
    }

    @Test
    void aSceneIsPublishedByWhoDidNotWriteItsKey() throws IOException {
        papers.save(writer, id, PaperKind.SCENE, scene(), 0);
        refused("cases_paper.own_key", () -> publishing.publish(writer, id, PaperKind.SCENE, 1));
        papers.save(checker, id, PaperKind.SCENE, anotherTitle(), 1);
        refused("cases_paper.own_key", () -> publishing.publish(writer, id, PaperKind.SCENE, 2));
        refused("cases_paper.own_key", () -> publishing.publish(checker, id, PaperKind.SCENE, 2));
        assertThat(scenes()).doesNotContain(paper);

        Long third = people.with(Role.TRAINER).id();
        publishing.publish(third, id, PaperKind.SCENE, 2);

        assertThat(scenes()).contains(paper).isSorted();
        refused("cases_paper.published_already", () -> publishing.publish(third, id, PaperKind.SCENE, 2));
        papers.save(third, id, PaperKind.SCENE, scene(), 2);
        refused("cases_paper.own_key", () -> publishing.publish(third, id, PaperKind.SCENE, 3));
        publishing.publish(writer, id, PaperKind.SCENE, 3);
    }

    @Test
    void whoSavesASceneUnchangedHasOnlyCheckedIt() throws IOException {
        papers.save(writer, id, PaperKind.SCENE, scene(), 0);
        papers.save(checker, id, PaperKind.SCENE, scene() + "\n", 1);
        assertThat(papers.isWrittenBy(checker, id, PaperKind.SCENE)).isFalse();
        refused("cases_paper.own_key", () -> publishing.publish(writer, id, PaperKind.SCENE, 2));

        publishing.publish(checker, id, PaperKind.SCENE, 2);

        assertThat(scenes()).contains(paper);
    }

    @Test
    void whatIsNotSavedNotSoundOrOnesOwnIsNotPublished() throws IOException {
        refused("cases_paper.save_first", () -> publishing.publish(checker, id, PaperKind.ROLE_PLAY, 0));
        papers.save(writer, id, PaperKind.ROLE_PLAY, rolePlay(TITLE) + "colour: red\n", 0);
        refused("cases_paper.not_sound", () -> publishing.publish(checker, id, PaperKind.ROLE_PLAY, 1));
        papers.save(writer, id, PaperKind.ROLE_PLAY, rolePlay(TITLE), 1);
        refused("cases_paper.saved_meanwhile", () -> publishing.publish(checker, id, PaperKind.ROLE_PLAY, 1));
        refused("cases_act.own", () -> publishing.publish(employee.id(), id, PaperKind.ROLE_PLAY, 2));
        refused("cases_act.unknown", () -> publishing.publish(checker, -1L, PaperKind.ROLE_PLAY, 2));
        assertThat(publishing.of(id)).isEmpty();
        refused("cases_paper.retired_already", () -> publishing.retire(checker, id, PaperKind.ROLE_PLAY, 0));
    }

    @Test
    void whatTwoPublishAtOnceIsPublishedOnce() throws Exception {
        papers.save(writer, id, PaperKind.ROLE_PLAY, rolePlay(TITLE), 0);

        List<String> outcomes = together.run(
                () -> publishing.publish(writer, id, PaperKind.ROLE_PLAY, 1),
                () -> publishing.publish(checker, id, PaperKind.ROLE_PLAY, 1));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "cases_paper.published_already");
        assertThat(publishing.of(id))
                .singleElement()
                .satisfies(version -> assertThat(version.number()).isEqualTo(1));
    }

    @Test
    void whatACaseThatIsTakenOutBecameStaysAndCanBeRetired() throws IOException {
        papers.save(writer, id, PaperKind.ROLE_PLAY, rolePlay(TITLE), 0);
        publishing.publish(writer, id, PaperKind.ROLE_PLAY, 1);

        desk.takeOut(writer, id, "По нему узнали клиентку.");

        assertThat(plays()).contains(paper);
        assertThat(library.turned(id)).isPresent();
        refused("cases_act.own", () -> publishing.retire(employee.id(), id, PaperKind.ROLE_PLAY, 1));
        refused("cases_act.not_accepted", () -> publishing.publish(checker, id, PaperKind.ROLE_PLAY, 1));
        publishing.retire(checker, id, PaperKind.ROLE_PLAY, 1);
        assertThat(plays()).doesNotContain(paper);
    }

    private List<String> plays() {
        return forms.rolePlays().stream().map(RolePlay::id).toList();
    }

    private List<String> scenes() {
        return forms.scenes("client-orientation").stream().map(Scene::id).toList();
    }

    private String titleOf(String play) {
        return forms.rolePlays().stream()
                .filter(one -> one.id().equals(play))
                .findFirst()
                .orElseThrow()
                .title()
                .ru();
    }

    private String rolePlay(String title) throws IOException {
        return file(CoursesFolder.ROLE_PLAYS, "alarm-at-the-door").replaceFirst("(?m)^title: .*$", "title: " + title);
    }

    private String scene() throws IOException {
        return file(CoursesFolder.CALIBRATION, "kitchen-before-the-holiday");
    }

    private String anotherTitle() throws IOException {
        return scene().replaceFirst("(?m)^title: .*$", "title: {ru: \"Кухня\", en: \"A kitchen\"}");
    }

    private String file(String of, String name) throws IOException {
        return Files.readString(folder.path().resolve(of).resolve(name + ".yaml"));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
