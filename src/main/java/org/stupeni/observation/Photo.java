package org.stupeni.observation;

/** A picture without anything beside its pixels: no place, no camera, no hour. */
public record Photo(String type, byte[] bytes, int width, int height) {}
