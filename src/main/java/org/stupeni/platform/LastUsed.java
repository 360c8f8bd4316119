package org.stupeni.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps so many values, those that were used last; for any number of threads. */
public final class LastUsed<K, V> {

    private final Map<K, V> values;

    /** @param most how many are kept */
    public LastUsed(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of this key, or null if none is kept. */
    public synchronized V get(K key) {
        return values.get(key);
    }

    public synchronized void put(K key, V value) {
        values.put(key, value);
    }
}
