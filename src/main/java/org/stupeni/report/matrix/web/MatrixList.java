package org.stupeni.report.matrix.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.certification.PastOutcome;
import org.stupeni.certification.PastOutcomes;
import org.stupeni.certification.web.OutcomeWords;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.PositionRow;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.matrix.AskingPositions;
import org.stupeni.report.matrix.Matrix;
import org.stupeni.report.matrix.Matrix.Part;
import org.stupeni.report.matrix.Matrix.Question;
import org.stupeni.report.matrix.MatrixCell;
import org.stupeni.report.matrix.MatrixFilter.Gap;
import org.stupeni.report.matrix.MatrixFilter.Stand;
import org.stupeni.report.matrix.MatrixOrder;
import org.stupeni.report.matrix.MatrixOrder.Column;
import org.stupeni.report.matrix.MatrixPerson;
import org.stupeni.report.web.ReportScope;

/** The matrix that an address asks for, with what it can be filtered and sorted by: of everybody for HR, of their people for managers. */
@RequestScoped
public class MatrixList {

    private static final int PAGE = 25;
    private static final List<Integer> DAYS = List.of(30, 60, 90, 180, 365);

    @Inject
    ReportScope scope;

    @Inject
    Matrix matrix;

    @Inject
    Departments departments;

    @Inject
    AskingPositions positions;

    @Inject
    PositionProfiles profiles;

    @Inject
    Frameworks frameworks;

    @Inject
    ReachedLevels reached;

    @Inject
    PastOutcomes outcomes;

    @Inject
    OutcomeWords outcomeWords;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private MatrixAddress address;
    private Framework framework;
    private DepartmentTree tree;
    private List<PositionRow> positionRows;
    private Map<Long, Map<String, Integer>> required;
    private LocalDate today;
    private Part part;

    /** A line of the matrix. */
    public record Line(MatrixPerson person, List<CellView> cells) {}

    /** How many people hold a level. */
    public record Total(int level, long people) {}

    /** Of whom the reader may see. */
    void load(UnaryOperator<String> parameter) {
        AskingPositions.Asking asking = positions.all(viewer.getLanguage());
        Question question = question(parameter, scope.only(), asking.required());
        positionRows = asking.rows();
        part = matrix.page(question, address.page(), PAGE);
    }

    /** What an address asks for, without asking it yet. */
    Question question(UnaryOperator<String> parameter, Collection<Long> only) {
        return question(parameter, only, profiles.all());
    }

    private Question question(
            UnaryOperator<String> parameter, Collection<Long> only, Map<Long, Map<String, Integer>> asked) {
        framework = frameworks.current().framework();
        today = reached.today();
        address = MatrixAddress.of(parameter, framework);
        tree = departments.tree();
        required = asked;
        return new Question(address.filter(), address.order(), viewer.getLanguage(), only, tree, required);
    }

    public List<Line> getLines() {
        return part.people().stream()
                .map(person -> new Line(
                        person,
                        framework.competencies().stream()
                                .filter(competency -> person.cells().containsKey(competency.id()))
                                .map(competency -> view(person, competency))
                                .toList()))
                .toList();
    }

    private CellView view(MatrixPerson person, Competency competency) {
        MatrixCell cell = person.cells().get(competency.id());
        return new CellView(
                texts.in(competency.title()),
                cell,
                cell.isHeld() ? nameOf(cell.held()) : null,
                requiredOf(person, competency.id()),
                today);
    }

    /** What was decided last about those of these people who hold nothing in some competency. */
    Map<Long, Map<String, PastOutcome>> earlier(Collection<MatrixPerson> people) {
        return outcomes.of(people.stream()
                .filter(person -> person.cells().values().stream().anyMatch(cell -> !cell.isHeld()))
                .map(MatrixPerson::id)
                .toList());
    }

    /** Why somebody holds nothing, in a few words, or null. */
    String earlier(MatrixPerson person, String competency, Map<Long, Map<String, PastOutcome>> outcomes) {
        return outcomeWords.of(outcomes.getOrDefault(person.id(), Map.of()).get(competency));
    }

    Integer requiredOf(MatrixPerson person, String competency) {
        return required.getOrDefault(person.positionId(), Map.of()).get(competency);
    }

    /** "базовый": the name of a level inside a sentence. */
    public String nameOf(int level) {
        return texts.in(framework.nameOf(level)).toLowerCase(viewer.getLocale());
    }

    public List<Competency> getCompetencies() {
        return framework.competencies();
    }

    /** The levels that can be held. */
    public List<Integer> getLevels() {
        return IntStream.rangeClosed(Framework.LOWEST + 1, Framework.HIGHEST)
                .boxed()
                .toList();
    }

    /** How many of the selection hold each level of this competency, who holds none first. */
    public List<Total> totalsOf(Competency competency) {
        return IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST)
                .mapToObj(level -> new Total(level, part.totals().at(competency.id(), level)))
                .filter(total -> total.people() > 0)
                .toList();
    }

    public long getCount() {
        return part.totals().people();
    }

    public boolean isFiltered() {
        return !address.filter().isEverybody();
    }

    public String getWords() {
        return address.filter().words();
    }

    public int getPage() {
        return part.number();
    }

    public int getPages() {
        return part.pages();
    }

    /** The pages that are named; 0 stands for a gap. */
    public List<Integer> getPagesNamed() {
        return PageNumbers.named(part.number(), part.pages());
    }

    public String at(int page) {
        return address.at(page);
    }

    public String byName() {
        return address.by(Column.NAME, null, false);
    }

    public String byDepartment() {
        return address.by(Column.DEPARTMENT, null, false);
    }

    /** The address of the same people, who holds most first. */
    public String byLevel(Competency competency) {
        return address.by(Column.LEVEL, competency.id(), true);
    }

    public String directionOfName() {
        return address.direction(Column.NAME, null);
    }

    public String directionOfDepartment() {
        return address.direction(Column.DEPARTMENT, null);
    }

    public String directionOfLevel(Competency competency) {
        return address.direction(Column.LEVEL, competency.id());
    }

    public List<Choice> getDepartments() {
        Predicate<DepartmentRow> offered = scope.departments(tree);
        return tree.inOrder(viewer.getLanguage()).stream()
                .filter(node -> offered.test(node.row()))
                .map(node -> new Choice(
                        node.row().id().toString(),
                        PeopleList.indented(node, texts.in(node.row().name())),
                        node.row().id().equals(address.filter().departmentId())))
                .toList();
    }

    public List<Choice> getPositions() {
        return positionRows.stream()
                .map(row -> new Choice(
                        row.id().toString(),
                        texts.in(row.name()),
                        row.id().equals(address.filter().positionId())))
                .toList();
    }

    public List<Choice> getCompetencyChoices() {
        return framework.competencies().stream()
                .map(competency -> new Choice(
                        competency.id(),
                        texts.in(competency.title()),
                        competency.id().equals(address.filter().competency())))
                .toList();
    }

    public List<Choice> getStands() {
        return Arrays.stream(Stand.values())
                .map(stand -> new Choice(
                        stand.word(),
                        texts.of("report_matrix.stand_" + stand.word()),
                        stand == address.filter().stand()))
                .toList();
    }

    public List<Choice> getLevelChoices() {
        return getLevels().stream()
                .map(level -> new Choice(
                        level.toString(),
                        texts.of("report_matrix.level", level, texts.in(framework.nameOf(level))),
                        level.equals(address.filter().level())))
                .toList();
    }

    public List<Choice> getGaps() {
        return Arrays.stream(Gap.values())
                .map(gap -> new Choice(
                        gap.word(),
                        texts.of("report_matrix.gap_" + gap.word()),
                        gap == address.filter().gap()))
                .toList();
    }

    public List<Choice> getDays() {
        return Stream.concat(
                        DAYS.stream(),
                        Stream.ofNullable(address.filter().days()).filter(days -> !DAYS.contains(days)))
                .sorted()
                .map(days -> new Choice(
                        days.toString(),
                        texts.count("report_matrix.days", days),
                        days.equals(address.filter().days())))
                .toList();
    }

    public List<Choice> getOrders() {
        List<Choice> orders = new ArrayList<>();
        for (Column column : List.of(Column.NAME, Column.DEPARTMENT, Column.POSITION)) {
            orders.add(choice(new MatrixOrder(column, null, false), texts.of("report_matrix.by_" + column.word())));
        }
        for (Competency competency : framework.competencies()) {
            orders.add(choice(
                    new MatrixOrder(Column.LEVEL, competency.id(), true),
                    texts.of("report_matrix.by_level", competency.title())));
            orders.add(choice(
                    new MatrixOrder(Column.EXPIRY, competency.id(), false),
                    texts.of("report_matrix.by_expiry", competency.title())));
        }
        return orders;
    }

    private Choice choice(MatrixOrder order, String text) {
        return new Choice(MatrixAddress.word(order), text, order.equals(address.order()));
    }
}
