package org.stupeni.observation.peer;

/** How far somebody's answer is. */
public enum AnswerState {
    ASKED,
    GIVEN,
    DECLINED
}
