package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.Courses;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Slugs;

/** Drafts of courses: opened from the newest version or as a new course, listed, discarded. At most one is open for a course, and everybody writes in that one. */
@ApplicationScoped
@Transactional
public class Drafts {

    static final int LONGEST_TITLE = 150;

    private static final int LONGEST_ID = 50;

    private static final String ROW = """
            select new org.stupeni.course.draft.DraftRow(d.id, d.courseId, d.baseNumber, d.state, d.openedBy, d.openedAt, n.ru, n.en)
            from CourseDraft d, DraftNode n
            where n.draftId = d.id and n.kind = org.stupeni.course.draft.NodeKind.HEADER and
            """;

    private static final String REOPENABLE = """
             d.state = :discarded and not exists (select o.id from CourseDraft o where o.openMarker = d.courseId)
            and not exists (select v.id from CourseVersion v where v.courseId = d.courseId
                and (d.baseNumber is null or v.number > d.baseNumber))
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    VersionNodes versions;

    @Inject
    Frameworks frameworks;

    @Inject
    OpenDrafts open;

    @Inject
    Clock clock;

    @Inject
    Event<DraftHappened> happened;

    /** A draft, open or not. */
    public Optional<DraftRow> find(long draftId) {
        return entityManager
                .createQuery(ROW + " d.id = :id", DraftRow.class)
                .setParameter("id", draftId)
                .getResultStream()
                .findFirst();
    }

    /** The open draft of a course. */
    public Optional<DraftRow> of(String courseId) {
        return entityManager
                .createQuery(ROW + " d.openMarker = :course", DraftRow.class)
                .setParameter("course", courseId)
                .getResultStream()
                .findFirst();
    }

    /** Every open draft, by course. */
    public List<DraftRow> all() {
        return entityManager
                .createQuery(ROW + " d.openMarker is not null order by d.openMarker", DraftRow.class)
                .getResultList();
    }

    /**
     * The draft of a course: the one that is open, or a new one as the newest version has it.
     *
     * @return its id; nothing if there is no such course
     * @throws Refused if somebody else opens one at this moment
     */
    public Optional<Long> open(String courseId, Long by) {
        return of(courseId)
                .map(DraftRow::id)
                .or(() -> courses.latest(courseId)
                        .map(newest -> keep(
                                new CourseDraft(courseId, newest.number(), by, clock.instant()),
                                versions.of(newest),
                                NodeOrigin.BASE,
                                by)));
    }

    /**
     * A new course, which has nothing but a title.
     *
     * @param language of the title
     * @return the id of its draft
     * @throws Refused without a title or with a long one, or if the framework has no such competency
     */
    public long openNew(String title, Language language, String competency, Long by) {
        String text = title == null ? "" : title.strip();
        if (text.isEmpty()) {
            throw new Refused("draft_new.no_title");
        }
        if (text.length() > LONGEST_TITLE) {
            throw new Refused("draft_new.long_title", LONGEST_TITLE);
        }
        if (competency == null
                || frameworks.current().framework().competency(competency).isEmpty()) {
            throw new Refused("draft_new.no_competency");
        }
        LocalText none = new LocalText("", "");
        CourseNode header = new CourseNode(
                NodeKind.HEADER,
                null,
                CourseNodes.HEADER_ID,
                CourseNodes.header(competency, in(language, text), none, none, true));
        return keep(new CourseDraft(freeId(text), null, by, clock.instant()), List.of(header), NodeOrigin.ADDED, by);
    }

    static LocalText in(Language language, String text) {
        return language == Language.EN ? new LocalText("", text) : new LocalText(text, "");
    }

    private String freeId(String title) {
        String made = Slugs.of(title, LONGEST_ID);
        String start = made.isEmpty() ? "course" : made;
        String id = start;
        for (int i = 2; isTaken(id); i++) {
            id = start + "-" + i;
        }
        return id;
    }

    /** Also by a draft that was discarded, whose history would be mistaken for that of the new one. */
    private boolean isTaken(String id) {
        return courses.latest(id).isPresent()
                || !entityManager
                        .createQuery("select d.id from CourseDraft d where d.courseId = :course", Long.class)
                        .setParameter("course", id)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    long keep(CourseDraft draft, List<CourseNode> nodes, NodeOrigin origin, Long by) {
        Instant now = clock.instant();
        try {
            entityManager.persist(draft);
            entityManager.flush();
        } catch (PersistenceException another) {
            throw new Refused("draft_edit.opened_meanwhile");
        }
        Map<String, Long> modules = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            CourseNode node = nodes.get(i);
            DraftNode row = new DraftNode(draft.id(), node, modules.get(node.module()), i + 1, origin, by, now);
            entityManager.persist(row);
            if (node.kind() == NodeKind.MODULE) {
                entityManager.flush();
                modules.put(node.id(), row.id());
            }
        }
        entityManager.flush();
        happened.fire(DraftHappened.opened(by, draft.id(), now));
        return draft.id();
    }

    /**
     * Ends a draft without publishing it. Its texts stay in the database, the course may be opened anew.
     *
     * @throws Refused if it is open no more
     */
    public void discard(long draftId, Long by) {
        Instant now = clock.instant();
        open.locked(draftId).isDiscarded(by, now);
        happened.fire(DraftHappened.discarded(by, draftId, now));
    }

    /** Whether a draft was discarded, the version it is based on is still the newest, and no other draft of its course is open. */
    public boolean isReopenable(long draftId) {
        return !reopenable(" and d.id = " + draftId, 1).isEmpty();
    }

    /** The drafts that can be opened again, those discarded last first. */
    public List<DraftRow> reopenable(int most) {
        return reopenable("", most);
    }

    private List<DraftRow> reopenable(String which, int most) {
        return entityManager
                .createQuery(ROW + REOPENABLE + which + " order by d.closedAt desc, d.id desc", DraftRow.class)
                .setParameter("discarded", DraftState.DISCARDED)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Goes on with a draft that was discarded, as it was then.
     *
     * @throws Refused if it was not discarded, if a newer version was published since, or if another draft of the course is open
     */
    public void reopen(long draftId, Long by) {
        CourseDraft draft = Optional.ofNullable(
                        entityManager.find(CourseDraft.class, draftId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> isReopenable(draftId))
                .orElseThrow(() -> new Refused("draft_reopen.not_now"));
        Instant now = clock.instant();
        draft.isOpenAgain();
        try {
            entityManager.flush();
        } catch (PersistenceException another) {
            throw new Refused("draft_edit.opened_meanwhile");
        }
        happened.fire(DraftHappened.reopened(by, draftId, now));
    }
}
