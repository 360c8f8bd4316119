package org.stupeni.course.media;

/** Says whether something that is being written shows a picture; asked upwards before one is deleted. */
public interface PictureUse {

    /** @param mark the part of its name that is its own */
    boolean isShown(String mark);
}
