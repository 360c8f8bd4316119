package org.stupeni.course.draft;

/** What a node of a draft is. Its document has the form that the folder of courses has for it; a lesson's is a {@link LessonDocument}. */
public enum NodeKind {
    /** What {@code course.yaml} says. There is one. */
    HEADER,
    /** What {@code module.yaml} says, without the list of lessons: that is the order of its nodes. */
    MODULE,
    /** A lesson in both languages. */
    LESSON,
    /** A drawing of a module; its id is the name of its file. */
    PICTURE,
    /** A question of the practice quiz of a module. */
    PRACTICE,
    /** A question that exams draw. */
    BANK,
    /** An exam, in the order of its ids. */
    EXAM,
    /** What is observed of the competency of the course, which is its id. */
    CHECKLIST;

    /** Whether it stands in a module. */
    public boolean isInModule() {
        return this == LESSON || this == PICTURE || this == PRACTICE;
    }

    public boolean isQuestion() {
        return this == PRACTICE || this == BANK;
    }

    /** Whether a course may have another one like it. A picture's name says what it is. */
    public boolean canBeCopied() {
        return this != HEADER && this != PICTURE && this != CHECKLIST;
    }

    /** Whether its place among its like means something. */
    public boolean hasOrder() {
        return this == MODULE || this == LESSON || isQuestion();
    }
}
