package org.stupeni.platform;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reverse proxies whose word about a client's address is believed.
 *
 * <p>A proxy adds the address it was called from at the end of {@code X-Forwarded-For}; whatever stands further left came from outside and may be
 * invented. So the list is read from its end, and the first address that is no proxy of ours is the client's.
 */
public final class Proxies {

    /** Only what is written as numbers: a name would be looked up in the network. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<Network> trusted;

    private Proxies(List<Network> trusted) {
        this.trusted = trusted;
    }

    /**
     * Reads addresses and networks with commas between them.
     *
     * @throws IllegalArgumentException if one of them is none
     */
    public static Proxies of(String list) {
        return new Proxies(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Network::of)
                .toList());
    }

    static boolean areReadable(String list) {
        return !of(list).trusted.isEmpty();
    }

    /**
     * The address a request comes from.
     *
     * @param sender who opened the connection to this server
     * @param forwardedFor the values of {@code X-Forwarded-For}, in the order they came
     */
    public String client(String sender, List<String> forwardedFor) {
        if (!trusts(sender)) {
            return sender;
        }
        List<String> hops = Arrays.asList(String.join(",", forwardedFor).split(","));
        Collections.reverse(hops);
        String client = sender;
        for (String hop : hops) {
            Optional<InetAddress> address = numeric(hop.strip());
            if (address.isEmpty()) {
                return client;
            }
            client = address.get().getHostAddress();
            if (!trusts(client)) {
                return client;
            }
        }
        return client;
    }

    private boolean trusts(String address) {
        return numeric(address)
                .map(numbers -> trusted.stream().anyMatch(network -> network.holds(numbers)))
                .orElse(false);
    }

    private static Optional<InetAddress> numeric(String text) {
        if (!NUMBERS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private record Network(byte[] address, int bits) {

        static Network of(String text) {
            String[] parts = text.split("/", 2);
            byte[] address = numeric(parts[0])
                    .orElseThrow(() -> new IllegalArgumentException(text))
                    .getAddress();
            int all = address.length * Byte.SIZE;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException(text);
            }
            return new Network(address, bits);
        }

        boolean holds(InetAddress other) {
            byte[] others = other.getAddress();
            int rest = address.length * Byte.SIZE - bits;
            return others.length == address.length
                    && new BigInteger(1, others).shiftRight(rest).equals(new BigInteger(1, address).shiftRight(rest));
        }
    }
}
