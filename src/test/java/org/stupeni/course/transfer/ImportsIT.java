package org.stupeni.course.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.BankFilter;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.exchange.Wording;
import org.stupeni.course.exchange.folder.FolderWriter;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;

/** Courses and questions go out, are recorded, come back as a file, and go into drafts as far as they are chosen. */
@ExtendWith(ArquillianExtension.class)
class ImportsIT {

    private static final BankFilter ALL = new BankFilter(null, null, null, null, null);
    private static final byte[] GIFT =
            "::Первый:: Сколько ступеней у лестницы Меридиана? {=пять ~шесть}\n\n::Второй:: Открытый вопрос о соседях {}\n\n Без ответов\n\n::Первый:: Сколько ступеней у лестницы «Меридиана»? {=пять ~семь}\n"
                    .getBytes(StandardCharsets.UTF_8);

    @Inject
    CourseExports exports;

    @Inject
    ImportUploads uploads;

    @Inject
    ImportTaking taking;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftPublishing publishing;

    @Inject
    Courses courses;

    @Inject
    TestDrafts samples;

    @Inject
    TestUploads files;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private Long one;
    private Long two;

    @BeforeEach
    void trainers() {
        one = people.with(Role.TRAINER).id();
        two = people.with(Role.TRAINER).id();
    }

    @Test
    void whatIsTakenOutStandsInTheTrailAndComesBackAsTwins() {
        PublishedCourse published = courses.latest(samples.publish()).orElseThrow();
        List<ExportOffer> offers = exports.offers(published, ALL, Wording.RU);
        assertThat(offers).extracting(ExportOffer::form).containsExactly(ExportForm.values());
        assertThat(trail.of(one)).isEmpty();
        for (ExportOffer offer : offers) {
            ExportedFile file = exports.take(one, published, ALL, offer.form(), Wording.RU);
            assertThat(file.carried()).as(offer.form().word()).isEqualTo(offer.carried());
        }
        assertThat(trail.of(one))
                .contains(
                        "course.exported course-version:" + published.versionId(),
                        "course.questions-exported course-version:" + published.versionId());

        ExportedFile gift = exports.take(one, published, ALL, ExportForm.GIFT, Wording.RU);
        OpenedImport opened = open(uploads.keep(one, "назад.gift", gift.content()));
        assertThat(opened.preview().report().format()).isEqualTo(ExchangeFormat.GIFT);
        assertThat(opened.preview().encoding()).isEqualTo("UTF-8");
        assertThat(opened.preview().found())
                .hasSize(gift.carried())
                .allMatch(found -> found.twin() != null && found.isTakeable());
        assertThat(opened.chosen()).isEmpty();
    }

    @Test
    void aFileIsItsOwnersAndStaysAWeek() {
        refused("transfer_import.none", () -> uploads.keep(one, "x.gift", new byte[0]));
        refused("transfer_import.too_large", () -> uploads.keep(one, "x.gift", new byte[Limits.FILE + 1]));
        refused(
                "transfer_import.no_questions",
                () -> uploads.keep(one, "x.gift", "%PDF-1.7 {=a ~b}".getBytes(StandardCharsets.UTF_8)));
        Long id = uploads.keep(one, "../../злой\u0000 файл.gift", GIFT);
        assertThat(uploads.own(one)).singleElement().satisfies(row -> {
            assertThat(row.fileName()).isEqualTo("злой файл.gift");
            assertThat(row.length()).isEqualTo(GIFT.length);
            assertThat(row.isTaken()).isFalse();
        });
        assertThat(uploads.own(two)).isEmpty();
        assertThat(uploads.open(id, two)).isEmpty();
        assertThat(uploads.chooseAll(id, two, true)).isFalse();
        assertThat(uploads.readAs(id, two, ExchangeFormat.AIKEN)).isFalse();
        assertThat(uploads.choose(id, two, "NONE", Set.of(1), Set.of(1))).isFalse();
        assertThat(uploads.forget(id, two)).isFalse();
        assertThat(taking.questions(id, two, 0, 0, null)).isFalse();
        assertThat(taking.course(id, two, 0)).isFalse();

        files.age(id, Duration.ofDays(6));
        uploads.forgetOld();
        assertThat(uploads.open(id, one)).isPresent();
        files.age(id, Duration.ofDays(8));
        assertThat(uploads.forgetOld()).isPositive();
        assertThat(uploads.own(one)).isEmpty();

        for (int i = 0; i < ImportUploads.MOST; i++) {
            uploads.keep(two, i + ".gift", GIFT);
        }
        refused("transfer_import.too_many", () -> uploads.keep(two, "x.gift", GIFT));
        assertThat(uploads.forget(uploads.own(two).get(0).id(), two)).isTrue();
        uploads.keep(two, "x.gift", GIFT);
    }

    @Test
    void onlyWhatIsChosenGoesIntoTheDraftAndOnce() {
        String course = samples.publish();
        long draft = drafts.open(course, one).orElseThrow();
        Long id = uploads.keep(one, "вопросы.gift", GIFT);
        OpenedImport opened = open(id);
        assertThat(opened.preview().found()).hasSize(4);
        assertThat(opened.preview().found().get(3).before().number()).isEqualTo(1);
        assertThat(opened.chosen()).containsExactlyInAnyOrder(1, 2);

        uploads.choose(id, one, "NONE", Set.of(1, 2, 3), Set.of(1, 3, 4, 99));
        assertThat(open(id).chosen())
                .as("no description, none that was not shown")
                .containsExactly(1);
        refused("transfer_preview.read_otherwise", () -> uploads.choose(id, one, "AIKEN", Set.of(1), Set.of()));
        uploads.chooseAll(id, one, false);
        refused("transfer_take.nothing", () -> taking.questions(id, one, 0, draft, null));
        uploads.chooseAll(id, one, true);
        assertThat(open(id).chosen()).containsExactlyInAnyOrder(1, 2, 4);
        refused("transfer_take.no_draft", () -> taking.questions(id, one, 0, -1, null));
        refused("transfer_take.no_course", () -> taking.course(id, one, 0));
        int before = nodes.tree(draft).size();

        assertThat(taking.questions(id, one, 0, draft, null)).isTrue();

        refused("transfer_take.meanwhile", () -> taking.questions(id, one, 0, draft, null));
        List<NodeRow> tree = nodes.tree(draft);
        assertThat(tree).hasSize(before + 3);
        OpenedImport taken = open(id);
        assertThat(taken.row().isTaken()).isTrue();
        assertThat(taken.chosen()).isEmpty();
        assertThat(taken.taken()).containsOnlyKeys(1, 2, 4);
        assertThat(tree.stream().filter(node -> taken.taken().containsValue(node.nodeId())))
                .hasSize(3)
                .allMatch(node -> node.kind() == NodeKind.BANK && node.lacks().contains("en"));
        assertThat(trail.of(one)).contains("course.questions-imported course-draft:" + draft);

        NodeRow module = tree.stream()
                .filter(node -> node.kind() == NodeKind.MODULE)
                .findFirst()
                .orElseThrow();
        uploads.choose(id, one, "NONE", Set.of(1), Set.of(1));
        taking.questions(id, one, 1, draft, module.id());
        assertThat(open(id).taken().get(1)).as("the id was taken").matches(".+-\\d");
        assertThat(open(id).receipts()).extracting(ImportReceipt::place).containsExactly("", module.ru());

        drafts.discard(draft, one);
        uploads.chooseAll(id, one, true);
        refused("transfer_take.no_draft", () -> taking.questions(id, one, 2, draft, null));
        assertThat(open(id).chosen()).as("kept").hasSize(3);
    }

    @Test
    void aCourseWithoutADraftGetsOneOnlyWithQuestions() {
        String course = samples.publish();
        String module =
                courses.latest(course).orElseThrow().course().modules().get(0).id();
        Long id = uploads.keep(one, "вопросы.gift", GIFT);
        uploads.chooseAll(id, one, false);
        refused("transfer_take.nothing", () -> taking.questions(id, one, 0, course, module));
        uploads.chooseAll(id, one, true);
        refused("transfer_take.no_draft", () -> taking.questions(id, one, 0, "no-such-course", ""));
        refused("transfer_take.no_draft", () -> taking.questions(id, one, 0, course, "no-such-module"));
        assertThat(taking.questions(id, two, 0, course, "")).isFalse();
        assertThat(drafts.of(course)).as("no empty draft is left behind").isEmpty();

        assertThat(taking.questions(id, one, 0, course, module)).isTrue();
        assertThat(open(id).receipts())
                .extracting(ImportReceipt::draftId)
                .containsExactly(drafts.of(course).orElseThrow().id());
    }

    @Test
    void readInAnotherFormItIsAnotherFile() {
        Long id = uploads.keep(one, "x.txt", "Что верно?\nA) это\nB) то\nANSWER: A\n".getBytes(StandardCharsets.UTF_8));
        assertThat(open(id).preview().report().format()).isEqualTo(ExchangeFormat.AIKEN);
        uploads.chooseAll(id, one, true);
        for (ExchangeFormat form : ExchangeFormat.values()) {
            uploads.readAs(id, one, form);
            OpenedImport opened = open(id);
            assertThat(opened.preview().report().format()).isIn(form, ExchangeFormat.NONE, ExchangeFormat.AIKEN);
            assertThat(opened.row().form()).isEqualTo(form);
        }
    }

    @Test
    void aWholeCourseBecomesADraftByteForByte() {
        PublishedCourse published = courses.latest(samples.publish()).orElseThrow();
        Course course = published.course();
        ExportedFile file = exports.take(one, published, ALL, ExportForm.COURSE, Wording.RU);
        long draft = drafts.open(course.id(), two).orElseThrow();
        Question question = course.bank().get(0);
        NodeRow first = nodes.tree(draft).stream()
                .filter(node -> node.nodeId().equals(question.id()))
                .findFirst()
                .orElseThrow();
        nodes.save(draft, first.id(), first.version(), "id: " + question.id() + "\ntype: open\n", two);
        Long id = uploads.keep(one, file.name(), file.content());

        assertThat(taking.course(id, one, 0)).isTrue();
        assertThat(publishing.assemble(draft).orElseThrow().course()).hasValue(course);
        assertThat(nodes.history(draft, first.id()))
                .as("what was there is kept")
                .isNotEmpty();
        assertThat(open(id).receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.whole()).isTrue();
            assertThat(receipt.draftId()).isEqualTo(draft);
        });
        assertThat(trail.of(one)).contains("course.imported course-draft:" + draft);
        refused("transfer_take.meanwhile", () -> taking.course(id, one, 0));

        String other = course.id() + "-neu";
        Course renamed = new Course(
                other,
                course.competency(),
                course.title(),
                course.summary(),
                course.purpose(),
                course.practiceCounts(),
                course.modules(),
                course.bank(),
                course.exams());
        ExportedFile unknown = FolderWriter.write(renamed, PictureSource.NONE);
        Long brought = uploads.keep(one, unknown.name(), unknown.content());
        taking.course(brought, one, 0);
        long fresh = open(brought).receipts().get(0).draftId();
        assertThat(drafts.find(fresh).orElseThrow().isNew()).isTrue();
        assertThat(publishing.assemble(fresh).orElseThrow().course()).hasValue(renamed);
    }

    @Test
    void aCourseThatWentOutAndCameBackHasTheSameHash() {
        PublishedCourse first = courses.latest(samples.publish()).orElseThrow();
        ExportedFile file = exports.take(one, first, ALL, ExportForm.COURSE, Wording.RU);
        samples.turnModules(first.course().id());
        Long id = uploads.keep(one, file.name(), file.content());
        assertThat(taking.course(id, one, 0)).isTrue();

        PublishedCourse back = publishing.publish(open(id).receipts().get(0).draftId(), "as it was", one);

        assertThat(back.number()).isEqualTo(first.number() + 2);
        assertThat(files.hashOf(back.versionId())).isEqualTo(files.hashOf(first.versionId()));
        assertThat(exports.take(one, back, ALL, ExportForm.COURSE, Wording.RU).content())
                .isEqualTo(file.content());
    }

    private OpenedImport open(Long id) {
        return uploads.open(id, one).orElseThrow();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
