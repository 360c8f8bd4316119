package org.stupeni.observation.peer.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.observation.peer.AnswerRow;
import org.stupeni.observation.peer.PeerAnswers;
import org.stupeni.observation.web.ItemLines;

/**
 * What the form of an answer holds: what was posted, else what is kept.
 *
 * @param ticked by item
 */
record PeerForm(Map<String, Integer> ticked, String words) {

    private static final String WORDS = "words";

    static PeerForm of(AnswerRow answer, List<ChecklistItem> items, PeerAnswers answers, ItemLines lines) {
        return Faces.isPostback() && Faces.getRequestParameter(WORDS) != null
                ? new PeerForm(lines.ticked(items), Faces.getRequestParameter(WORDS))
                : new PeerForm(answers.marks(answer.id()), answer.words());
    }

    Set<String> missing(List<ChecklistItem> items) {
        return items.stream()
                .map(ChecklistItem::id)
                .filter(id -> !ticked.containsKey(id))
                .collect(Collectors.toSet());
    }
}
