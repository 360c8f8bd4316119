package org.stupeni.content;

import java.util.List;

/** Every lesson has {@value #FEWEST} to {@value #MOST} words of prose in each language: neither its sources nor what its pictures show. */
final class LessonLength implements Rule {

    static final int FEWEST = 400;
    static final int MOST = 900;

    @Override
    public List<Finding> findings(Library library) {
        return library.lessons().stream()
                .filter(lesson -> words(lesson) < FEWEST || words(lesson) > MOST)
                .map(lesson -> new Finding(lesson.file(), 0, "", "the lesson has " + words(lesson) + " words", ""))
                .toList();
    }

    private static int words(LessonFile lesson) {
        return lesson.prose().mapToInt(Words::count).sum();
    }
}
