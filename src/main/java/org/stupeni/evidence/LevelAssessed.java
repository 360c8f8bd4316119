package org.stupeni.evidence;

/** One level's rule on the day. */
public record LevelAssessed(int level, NeedResult tree) {

    public boolean met() {
        return tree.isMet();
    }
}
