package org.stupeni.quiz.studio.web;

/** Says a message in the reader's language. */
@FunctionalInterface
interface Saying {

    String of(String key, Object... arguments);
}
