package org.stupeni.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as the blocks of words that stand in it, each without marks. */
final class MarkdownBlocks extends AbstractVisitor {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Pattern GAP = Pattern.compile("\\{\\{[^}]*}}");

    private final List<String> blocks = new ArrayList<>();
    private StringBuilder words = new StringBuilder();

    private MarkdownBlocks() {}

    /** The gaps of a text with gaps are left out. */
    static List<String> of(String markdown) {
        MarkdownBlocks found = new MarkdownBlocks();
        PARSER.parse(GAP.matcher(markdown).replaceAll(" … ")).accept(found);
        found.end();
        return List.copyOf(found.blocks);
    }

    private void end() {
        String block = words.toString().strip();
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        words = new StringBuilder();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end();
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            end();
        }
    }

    @Override
    public void visit(Image image) {
        end();
        visitChildren(image);
        end();
        if (image.getTitle() != null) {
            words.append(image.getTitle());
            end();
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        boolean somebodyElseSpeaks =
                end.getNext() instanceof Text next && next.getLiteral().startsWith("— ");
        if (somebodyElseSpeaks) {
            end();
        } else {
            words.append(' ');
        }
    }

    @Override
    public void visit(HardLineBreak end) {
        end();
    }
}
