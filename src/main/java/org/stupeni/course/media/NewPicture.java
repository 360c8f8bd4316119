package org.stupeni.course.media;

/**
 * A picture that is to be kept.
 *
 * @param name its {@link org.stupeni.platform.PictureName}
 * @param bytes bare, as {@link PictureReader} leaves them
 */
public record NewPicture(String name, byte[] bytes) {}
