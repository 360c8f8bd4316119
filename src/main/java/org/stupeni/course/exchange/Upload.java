package org.stupeni.course.exchange;

/**
 * A file that somebody brings.
 *
 * @param name as the person's computer calls it; only its ending and what is shown of it count
 */
public record Upload(String name, byte[] bytes) {

    private static final int LONGEST_SHOWN = 120;

    public Upload {
        bytes = bytes.clone();
        name = shown(name);
    }

    /** The name without its folders and without what cannot be seen. */
    private static String shown(String name) {
        String own = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceFirst("^.*[/\\\\]", "");
        return own.length() > LONGEST_SHOWN ? own.substring(0, LONGEST_SHOWN) : own;
    }
}
