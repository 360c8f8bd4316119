package org.stupeni.platform.file;

/**
 * A picture without anything beside its pixels: no place, no camera, no hour.
 *
 * @param type its media type
 */
public record BarePicture(String type, byte[] bytes, int width, int height) {}
