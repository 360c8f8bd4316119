package org.stupeni.quiz.search.web;

import org.stupeni.course.draft.BulkChange;

/** What is typed about a change of many questions, word for word. */
public class BulkForm {

    private String add;
    private String remove;
    private String replace;
    private String with;
    private String difficulty;
    private String indicator;
    private String lesson;

    /** @throws org.stupeni.platform.Refused if it cannot be read as a change */
    BulkChange change() {
        return BulkChange.typed(
                add,
                remove,
                replace,
                with,
                difficulty != null && difficulty.matches("[123]") ? Integer.valueOf(difficulty) : null,
                indicator,
                lesson);
    }

    public String getAdd() {
        return add;
    }

    public void setAdd(String add) {
        this.add = add;
    }

    public String getRemove() {
        return remove;
    }

    public void setRemove(String remove) {
        this.remove = remove;
    }

    public String getReplace() {
        return replace;
    }

    public void setReplace(String replace) {
        this.replace = replace;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(String difficulty) {
        this.difficulty = difficulty;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
