package org.stupeni.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A block of a lesson between a line {@code :::name} and a line {@code :::}; between them stands Markdown, but no other such block. */
final class LessonBlock extends CustomBlock {

    static final String MARK = ":::";
    private static final Pattern OPENING = Pattern.compile(":::(\\S+)\\s*(.*?)\\s*");

    private final String name;
    private final String title;
    private boolean closed;

    LessonBlock(String name, String title) {
        this.name = name;
        this.title = title;
    }

    String name() {
        return name;
    }

    /** What stands behind the name; empty where nothing does. */
    String title() {
        return title;
    }

    /** Whether its last line was found. */
    boolean isClosed() {
        return closed;
    }

    /** The kind of this block, unless its name is unknown. */
    Optional<Kind> kind() {
        for (Kind kind : Kind.values()) {
            if (kind.word.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The blocks there are. */
    enum Kind {
        CASE("case"),
        TRY("try"),
        SUMMARY("summary"),
        SOURCES("sources");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Begins a block where a line says so, outside of every other block. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Matcher opening =
                    OPENING.matcher(state.getLine().getContent().toString().stripLeading());
            boolean atTop = isAtTop(matched.getMatchedBlockParser().getBlock());
            if (state.getIndent() > 3 || !atTop || !opening.matches()) {
                return BlockStart.none();
            }
            int end = state.getLine().getContent().length();
            return BlockStart.of(new Lines(new LessonBlock(opening.group(1), opening.group(2))))
                    .atIndex(end);
        }

        /** A list is open until something that is no item of it begins, which such a block is. */
        private static boolean isAtTop(Block block) {
            return block instanceof Document || block instanceof ListBlock && block.getParent() instanceof Document;
        }
    }

    private static final class Lines extends AbstractBlockParser {

        private final LessonBlock block;

        Lines(LessonBlock block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return !(child instanceof LessonBlock);
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.getLine().getContent().toString().strip().equals(MARK)) {
                block.closed = true;
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }
    }
}
