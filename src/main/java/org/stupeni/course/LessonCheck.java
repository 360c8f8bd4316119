package org.stupeni.course;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.stupeni.platform.Language;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Problem;

/** Walks through a lesson, tells what breaks a rule and gathers what it mentions. */
final class LessonCheck extends AbstractVisitor {

    private static final int LINES_OF_A_SUMMARY = 3;

    private final String file;
    private final Language language;
    private final Consumer<Problem> problems;
    private final List<LessonText.Mention> pictures = new ArrayList<>();
    private final List<LessonText.Mention> links = new ArrayList<>();
    private final Map<LessonBlock.Kind, Integer> blocks = new EnumMap<>(LessonBlock.Kind.class);

    LessonCheck(String file, Language language, Consumer<Problem> problems) {
        this.file = file;
        this.language = language;
        this.problems = problems;
    }

    List<LessonText.Mention> pictures() {
        return List.copyOf(pictures);
    }

    List<LessonText.Mention> links() {
        return List.copyOf(links);
    }

    boolean hasCase() {
        return blocks.containsKey(LessonBlock.Kind.CASE);
    }

    @Override
    public void visit(Document document) {
        boolean hasLead = document.getFirstChild() instanceof Paragraph lead && !isPicture(lead);
        if (!hasLead) {
            problem(document.getFirstChild(), "begin the lesson with an opening paragraph");
        }
        visitChildren(document);
    }

    /** Tells what is missing in the whole. */
    void end() {
        for (LessonBlock.Kind kind :
                List.of(LessonBlock.Kind.TRY, LessonBlock.Kind.SUMMARY, LessonBlock.Kind.SOURCES)) {
            int count = blocks.getOrDefault(kind, 0);
            if (count != 1) {
                problems.accept(new Problem(
                        file, 0, "a lesson has one " + LessonBlock.MARK + kind.word() + ", here are " + count));
            }
        }
    }

    @Override
    public void visit(CustomBlock custom) {
        if (custom instanceof LessonBlock block) {
            block.kind()
                    .ifPresentOrElse(
                            kind -> check(block, kind), () -> problem(block, "unknown block '" + block.name() + "'"));
            if (!block.isClosed()) {
                problem(block, "the block is never closed by a line :::");
            }
        }
        visitChildren(custom);
    }

    private void check(LessonBlock block, LessonBlock.Kind kind) {
        blocks.merge(kind, 1, Integer::sum);
        if (kind == LessonBlock.Kind.CASE && block.title().isEmpty()) {
            problem(block, "a case needs a title: :::case Title");
        }
        if (kind != LessonBlock.Kind.CASE && !block.title().isEmpty()) {
            problem(block, "only a case has a title");
        }
        if (block.getFirstChild() == null) {
            problem(block, "the block is empty");
        }
        if (kind == LessonBlock.Kind.SUMMARY && !isSummary(block)) {
            problem(block, "a summary is a list of exactly " + LINES_OF_A_SUMMARY + " lines");
        }
        if (kind == LessonBlock.Kind.SOURCES && block.getNext() != null) {
            problem(block.getNext(), "the sources are the last block, nothing stands behind them");
        }
    }

    private static boolean isSummary(LessonBlock block) {
        Node list = block.getFirstChild();
        if (!(list instanceof BulletList) || list.getNext() != null) {
            return false;
        }
        int items = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items++;
        }
        return items == LINES_OF_A_SUMMARY;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() != 2 && heading.getLevel() != 3) {
            problem(heading, "headings inside a lesson are ## and ###");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock html) {
        problem(html, "HTML is not allowed");
    }

    @Override
    public void visit(HtmlInline html) {
        problem(html, "HTML is not allowed");
    }

    @Override
    public void visit(Image image) {
        String name = image.getDestination();
        if (!isPicture(image.getParent())) {
            problem(image, "a picture stands alone in its paragraph");
        }
        if (PlainText.of(image).isBlank()) {
            problem(image, "the picture needs an alt text that says what it shows");
        }
        if (name.endsWith("." + language.code() + ".svg")
                || PictureName.of(name).isPresent()) {
            pictures.add(new LessonText.Mention(file, lineOf(image), name));
        } else {
            problem(
                    image,
                    "a picture here is a file of the module named <name>." + language.code()
                            + ".svg, or one that was put in by the editor");
        }
    }

    /** Whether this is a paragraph that holds a picture and nothing else, outside of lists and quotations. */
    static boolean isPicture(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Image
                && node.getFirstChild().getNext() == null
                && (node.getParent() instanceof Document || node.getParent() instanceof LessonBlock);
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        if (target.startsWith(LessonText.LESSON_LINK)) {
            String lesson = target.substring(LessonText.LESSON_LINK.length());
            links.add(new LessonText.Mention(file, lineOf(link), lesson));
        } else if (!target.startsWith("https://")) {
            problem(link, "a link goes to an https: address or to lesson:<id>, not to '" + target + "'");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Text text) {
        Node before = text.getPrevious();
        boolean atLineStart = before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak;
        if (atLineStart && text.getLiteral().startsWith(LessonBlock.MARK)) {
            problem(text, "::: closes or opens no block here; blocks do not stand inside each other");
        }
    }

    private void problem(Node node, String message) {
        problems.accept(new Problem(file, node == null ? 0 : lineOf(node), message));
    }

    /** The line in the file: the body begins in its second line. */
    private static int lineOf(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.getSourceSpans().isEmpty()) {
                return place.getSourceSpans().get(0).getLineIndex() + 2;
            }
        }
        return 0;
    }
}
