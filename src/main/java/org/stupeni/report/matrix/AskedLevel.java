package org.stupeni.report.matrix;

/** A position with one of the levels it asks for, or with none. */
public record AskedLevel(Long id, String nameRu, String nameEn, String competency, Integer level) {}
