package org.stupeni.quiz;

import java.time.ZoneId;
import org.stupeni.course.Exam;

/**
 * What an exam asks of everybody today.
 *
 * @param share the per cent of its points that the rule of the exam's level asks of every indicator, 0 where it asks for none
 * @param zone the organisation's
 */
public record ExamTerms(Exam exam, int share, ZoneId zone) {}
