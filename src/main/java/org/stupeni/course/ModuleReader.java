package org.stupeni.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stupeni.platform.CourseFiles;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.YamlDocument;

/** Reads the folders of a course's modules: {@code module.yaml}, lessons and pictures. The practice quiz needs all lessons and is read after them. */
final class ModuleReader {

    private static final Pattern LESSON = Pattern.compile("\\d\\d-.+\\.(ru|en)\\.md");
    private static final Pattern PICTURE = Pattern.compile("[a-z][a-z0-9-]*\\.(ru|en)\\.svg");
    private static final String NOWHERE_SHOWN = "no lesson of the module shows this picture";
    private static final LocalText NOTHING = new LocalText("", "");

    private final CourseFiles files;
    private final FolderPictures photos;
    private final Consumer<LessonText.Mention> links;
    private final Set<String> lessonIds = new HashSet<>();

    /** @param links is told every link to a lesson, since only the whole course knows which lessons there are */
    ModuleReader(CourseFiles files, FolderPictures photos, Consumer<LessonText.Mention> links) {
        this.files = files;
        this.photos = photos;
        this.links = links;
    }

    CourseModule read(String folder, String id) {
        Set<String> names = new HashSet<>(files.names(folder));
        Map<String, CourseModule.Picture> pictures = pictures(folder, names);
        Optional<YamlDocument> header = files.yaml(folder + "/module.yaml");
        if (header.isEmpty()) {
            return new CourseModule(id, NOTHING, NOTHING, List.of(), List.of(), List.of());
        }
        YamlDocument module = header.get();
        LocalText title = module.local("title");
        LocalText summary = module.local("summary");
        List<LessonText> texts = new ArrayList<>();
        List<Lesson> lessons = lessons(folder, names, module, texts);
        module.noOtherKeys();
        Set<String> shown = checkPictures(folder, pictures, texts);
        checkParts(module, texts);
        checkNames(folder, names);
        texts.forEach(text -> text.links().forEach(links));
        List<CourseModule.Picture> inOrder = pictures.keySet().stream()
                .filter(name -> pictures.get(name).svg() != null || shown.contains(name))
                .sorted()
                .map(pictures::get)
                .toList();
        return new CourseModule(id, title, summary, lessons, inOrder, List.of());
    }

    private Map<String, CourseModule.Picture> pictures(String folder, Set<String> names) {
        Map<String, CourseModule.Picture> pictures = photos.in(folder, names);
        for (String name : names) {
            if (PICTURE.matcher(name).matches()) {
                String path = folder + "/" + name;
                files.text(path).ifPresent(svg -> {
                    Drawing.check(path, svg, files.problems());
                    pictures.put(name, new CourseModule.Picture(name, svg.strip()));
                });
            }
        }
        return pictures;
    }

    /** The lessons in the order of the list; every file that is read leaves the names, every text is kept for the checks across lessons. */
    private List<Lesson> lessons(String folder, Set<String> names, YamlDocument module, List<LessonText> texts) {
        List<Lesson> lessons = new ArrayList<>();
        List<YamlDocument> places = module.list("lessons");
        if (module.has("lessons") && places.isEmpty()) {
            module.problem("lessons", "a module needs at least one lesson");
        }
        for (YamlDocument place : places) {
            String id = place.id("id");
            int minutes = place.integer("minutes", 1, 60);
            place.noOtherKeys();
            if (id.isEmpty()) {
                continue;
            }
            if (!lessonIds.add(id)) {
                place.problem("id", "the course has a lesson '" + id + "' already");
            }
            String start = "%02d-%s".formatted(lessons.size() + 1, id);
            Optional<LessonText> ru = lesson(folder, names, place, start, Language.RU);
            Optional<LessonText> en = lesson(folder, names, place, start, Language.EN);
            ru.ifPresent(texts::add);
            en.ifPresent(texts::add);
            lessons.add(new Lesson(
                    id,
                    new LocalText(title(ru), title(en)),
                    minutes,
                    new LocalText(
                            ru.map(LessonText::body).orElse(""),
                            en.map(LessonText::body).orElse(""))));
        }
        return lessons;
    }

    private static String title(Optional<LessonText> text) {
        return text.map(LessonText::title).orElse("");
    }

    private Optional<LessonText> lesson(
            String folder, Set<String> names, YamlDocument place, String start, Language language) {
        String name = start + "." + language.code() + ".md";
        if (!names.remove(name)) {
            place.problem("id", "the file " + name + " is missing");
            return Optional.empty();
        }
        String path = folder + "/" + name;
        return files.text(path).map(text -> LessonText.read(path, text, language, files.problems()));
    }

    private Set<String> checkPictures(
            String folder, Map<String, CourseModule.Picture> pictures, List<LessonText> texts) {
        Set<String> used = new HashSet<>(photos.shownBy(folder + "/practice.yaml", pictures));
        for (LessonText text : texts) {
            for (LessonText.Mention mention : text.pictures()) {
                used.add(mention.name());
                if (!pictures.containsKey(mention.name())) {
                    files.problem(mention.file(), mention.line(), "the module has no picture '" + mention.name() + "'");
                }
            }
        }
        for (CourseModule.Picture picture : pictures.values()) {
            if (picture.svg() != null && !used.contains(picture.name())) {
                files.problem(folder + "/" + picture.name(), 0, NOWHERE_SHOWN);
            }
        }
        photos.checkUsed(folder, Set.copyOf(files.names(folder)), used, NOWHERE_SHOWN);
        return used;
    }

    private static void checkParts(YamlDocument module, List<LessonText> texts) {
        for (Language language : Language.values()) {
            List<LessonText> own =
                    texts.stream().filter(text -> text.language() == language).toList();
            String name = language.locale().getDisplayLanguage(Locale.ENGLISH);
            if (own.stream().noneMatch(LessonText::hasCase)) {
                module.problem("a module needs at least one case, its lessons in " + name + " have none");
            }
            if (own.stream().allMatch(text -> text.pictures().isEmpty())) {
                module.problem("a module needs at least one picture, its lessons in " + name + " have none");
            }
        }
    }

    private void checkNames(String folder, Set<String> names) {
        for (String name : names) {
            if (LESSON.matcher(name).matches()) {
                files.problem(
                        folder + "/" + name,
                        0,
                        "belongs to no lesson in module.yaml, or its number is not its place there");
            } else if (!PICTURE.matcher(name).matches()
                    && PictureName.of(name).isEmpty()
                    && !Set.of("module.yaml", "practice.yaml").contains(name)) {
                files.problem(
                        folder + "/" + name,
                        0,
                        "is no part of a module: lessons are <nn>-<id>.<ru|en>.md, pictures <name>.<ru|en>.svg");
            }
        }
    }
}
