package org.stupeni.course.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.draft.BroughtCourses;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.DraftStructure;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.exchange.ImportedPicture;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;

/** Takes what is chosen from a brought file into a draft. The file is read again for it; of what a browser sends only the choice counts. */
@ApplicationScoped
@Transactional
public class ImportTaking {

    @Inject
    ImportUploads uploads;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftStructure structure;

    @Inject
    BroughtCourses brought;

    @Inject
    CoursePictures pictures;

    @Inject
    Clock clock;

    @Inject
    Event<ImportTaken> taken;

    /**
     * Takes the chosen questions.
     *
     * @param seen how often something had been taken from the file when its owner pressed the button: who presses twice takes once
     * @param module the node of the module whose practice quiz they join; null for the bank
     * @return whether the person has such a file
     * @throws Refused if nothing is chosen, the draft is open no more, or something was taken meanwhile
     */
    public boolean questions(Long id, Long owner, int seen, long draftId, Long module) {
        Optional<ImportUpload> found = uploads.locked(id, owner);
        found.ifPresent(upload -> {
            demandSeen(upload, seen);
            DraftRow draft = drafts.find(draftId)
                    .filter(DraftRow::isOpen)
                    .orElseThrow(() -> new Refused("transfer_take.no_draft"));
            ImportPreview preview = uploads.read(upload);
            Set<Integer> chosen = uploads.chosen(upload, preview);
            if (chosen.isEmpty()) {
                throw new Refused("transfer_take.nothing");
            }
            List<Integer> numbers = new ArrayList<>();
            List<Question> questions = new ArrayList<>();
            for (ImportPreview.Found one : preview.found()) {
                if (chosen.contains(one.item().number())) {
                    numbers.add(one.item().number());
                    questions.add(one.item().question());
                }
            }
            Set<String> shown = new HashSet<>();
            questions.forEach(question -> shown.addAll(PictureSource.names(question)));
            keepPictures(owner, preview, shown::contains);
            List<Long> added = structure.addQuestions(draftId, module, questions, owner);
            Map<Long, NodeRow> tree = nodes.tree(draftId).stream().collect(Collectors.toMap(NodeRow::id, node -> node));
            List<ImportReceipt.Taken> lines = new ArrayList<>();
            for (int i = 0; i < added.size(); i++) {
                lines.add(new ImportReceipt.Taken(
                        numbers.get(i), tree.get(added.get(i)).nodeId()));
            }
            String place = module == null
                    ? ""
                    : either(tree.get(module).ru(), tree.get(module).en());
            keep(upload, new ImportReceipt(draftId, title(draft), place, false, clock.instant(), lines));
        });
        return found.isPresent();
    }

    /**
     * Takes the chosen questions into the draft of a course that may have none yet: it is opened only together with them.
     *
     * @param module of that course, whose practice quiz they join; empty for the bank
     * @see #questions(Long, Long, int, long, Long)
     */
    public boolean questions(Long id, Long owner, int seen, String courseId, String module) {
        if (uploads.locked(id, owner).isEmpty()) {
            return false;
        }
        long draftId = drafts.open(courseId, owner).orElseThrow(() -> new Refused("transfer_take.no_draft"));
        Long place = module.isEmpty()
                ? null
                : nodes.tree(draftId).stream()
                        .filter(node ->
                                node.kind() == NodeKind.MODULE && node.nodeId().equals(module))
                        .map(NodeRow::id)
                        .findFirst()
                        .orElseThrow(() -> new Refused("transfer_take.no_draft"));
        return questions(id, owner, seen, draftId, place);
    }

    /**
     * Takes the whole course that the file holds.
     *
     * @return whether the person has such a file
     * @throws Refused if it holds none, or something was taken meanwhile
     */
    public boolean course(Long id, Long owner, int seen) {
        Optional<ImportUpload> found = uploads.locked(id, owner);
        found.ifPresent(upload -> {
            demandSeen(upload, seen);
            ImportPreview preview = uploads.read(upload);
            Course course = preview.report().course();
            if (course == null) {
                throw new Refused("transfer_take.no_course");
            }
            keepPictures(owner, preview, name -> true);
            long draftId = brought.take(course, owner);
            String title = either(course.title().ru(), course.title().en());
            keep(upload, new ImportReceipt(draftId, title, "", true, clock.instant(), List.of()));
        });
        return found.isPresent();
    }

    private void keepPictures(Long owner, ImportPreview preview, Predicate<String> wanted) {
        pictures.keep(
                owner,
                preview.report().pictures().stream()
                        .filter(picture -> wanted.test(picture.name()))
                        .map(ImportedPicture::kept)
                        .toList());
    }

    private static void demandSeen(ImportUpload upload, int seen) {
        if (upload.receipts().size() != seen) {
            throw new Refused("transfer_take.meanwhile");
        }
    }

    private void keep(ImportUpload upload, ImportReceipt receipt) {
        Instant now = receipt.takenAt();
        upload.isTaken(receipt, now);
        taken.fire(new ImportTaken(upload.ownerId(), receipt.whole(), receipt.draftId(), now));
    }

    private static String title(DraftRow draft) {
        return either(draft.ru(), draft.en());
    }

    private static String either(String ru, String en) {
        return ru.isBlank() ? en : ru;
    }
}
