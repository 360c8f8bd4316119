package org.stupeni.platform;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The trees of YAML texts that were read lately: a page of the studio asks again for the few hundred documents of a draft, of which hardly one has changed. */
final class ReadTrees {

    /** Longer ones are whole files, which are read once. */
    private static final int LONGEST = 30_000;

    /** All texts that are kept together have so many letters; their trees take a few times as many bytes. */
    private static final int MOST = 2_500_000;

    private static final ReadTrees KEPT = new ReadTrees(MOST);

    private final int most;
    private final Map<String, YamlTree.Reading> trees = new LinkedHashMap<>(16, 0.75f, true);
    private int letters;

    /** @param most how many letters the kept texts have at most */
    ReadTrees(int most) {
        this.most = most;
    }

    static YamlTree.Reading of(String text) {
        return text.length() > LONGEST ? TreeMaker.of(text) : KEPT.read(text);
    }

    /** For any number of threads; two that ask for the same text at once may both read it. */
    YamlTree.Reading read(String text) {
        YamlTree.Reading known = known(text);
        if (known != null) {
            return known;
        }
        YamlTree.Reading read = TreeMaker.of(text);
        keep(text, read);
        return read;
    }

    private synchronized YamlTree.Reading known(String text) {
        return trees.get(text);
    }

    private synchronized void keep(String text, YamlTree.Reading read) {
        if (trees.put(text, read) == null) {
            letters += text.length();
        }
        Iterator<String> oldest = trees.keySet().iterator();
        while (letters > most && oldest.hasNext()) {
            letters -= oldest.next().length();
            oldest.remove();
        }
    }

    /** How many texts are kept. */
    synchronized int size() {
        return trees.size();
    }
}
