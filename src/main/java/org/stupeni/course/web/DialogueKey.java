package org.stupeni.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Dialogue;

/** Writes a whole conversation with its points, place by place. */
@RequestScoped
class DialogueKey {

    @Inject
    ViewTexts texts;

    List<KeyLine> of(Dialogue dialogue) {
        List<KeyLine> lines = new ArrayList<>();
        lines.add(new KeyLine("note", texts.of("course_bank.best_way", dialogue.best()), null, null));
        for (Dialogue.Node node : dialogue.nodes()) {
            lines.add(head(node.id(), node.state(), node.says()));
            node.replies().forEach(reply -> lines.add(reply(reply)));
        }
        for (Dialogue.Ending ending : dialogue.endings()) {
            lines.add(head(ending.id(), ending.state(), ending.says()));
            lines.add(new KeyLine(
                    mark(ending.points()),
                    texts.of("course_bank.ending"),
                    signed(ending.points()),
                    ending.feedback() == null ? null : texts.html(ending.feedback())));
        }
        return lines;
    }

    private KeyLine head(String id, LocalText state, LocalText says) {
        String text = state == null
                ? texts.of("course_bank.node_plain", id, texts.inline(says))
                : texts.of("course_bank.node", id, texts.inline(state), texts.inline(says));
        return new KeyLine("head", text, null, null);
    }

    private KeyLine reply(Dialogue.Reply reply) {
        int worth = reply.points().values().stream().mapToInt(Integer::intValue).sum();
        String points = new TreeMap<>(reply.points())
                .entrySet().stream()
                        .filter(entry -> entry.getValue() != 0)
                        .map(entry -> entry.getKey() + " " + signed(entry.getValue()))
                        .collect(Collectors.joining(", "));
        String text = texts.of("course_bank.reply", texts.inline(reply.text()), reply.to());
        return new KeyLine(
                mark(worth),
                text,
                points.isEmpty() ? "0" : points,
                reply.feedback() == null ? null : texts.html(reply.feedback()));
    }

    private static String mark(int points) {
        return points > 0 ? "right" : points < 0 ? "wrong" : "part";
    }

    private String signed(int points) {
        return points == 0 ? "0" : texts.of("course_bank.weight", points);
    }
}
