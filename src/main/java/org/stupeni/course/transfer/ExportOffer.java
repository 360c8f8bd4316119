package org.stupeni.course.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Note;

/**
 * What a file of this form would hold.
 *
 * @param carried how many questions it would hold
 * @param bytes how large it would be
 * @param losses what it would not hold, in the order in which the questions stand
 */
public record ExportOffer(ExportForm form, int carried, int bytes, List<Loss> losses) {

    public ExportOffer {
        losses = List.copyOf(losses);
    }

    /**
     * The same loss of several questions.
     *
     * @param leftOut whether they are not in the file at all
     * @param questions their ids; empty where it is the file as a whole
     */
    public record Loss(Note note, boolean leftOut, List<String> questions) {}

    private record Same(Note note, boolean leftOut) {}

    static ExportOffer of(ExportForm form, ExportedFile file) {
        Map<Same, List<String>> questions = new LinkedHashMap<>();
        for (ExportedFile.Loss loss : file.losses()) {
            List<String> ids =
                    questions.computeIfAbsent(new Same(loss.note(), loss.leftOut()), key -> new ArrayList<>());
            if (!loss.question().isEmpty()) {
                ids.add(loss.question());
            }
        }
        List<Loss> losses = questions.entrySet().stream()
                .map(one -> new Loss(one.getKey().note(), one.getKey().leftOut(), List.copyOf(one.getValue())))
                .toList();
        return new ExportOffer(form, file.carried(), file.content().length, losses);
    }
}
