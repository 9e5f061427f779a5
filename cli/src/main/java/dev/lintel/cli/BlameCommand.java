package dev.lintel.cli;

import dev.lintel.cli.args.Nearest;
import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Parameter;
import dev.lintel.cli.args.UserError;
import dev.lintel.cli.blame.Blame;
import dev.lintel.cli.blame.Deed;
import dev.lintel.cli.blame.ObjectName;
import dev.lintel.cli.json.DeedsJson;
import dev.lintel.cli.text.DeedsText;
import dev.lintel.cli.text.Visible;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.git.BlamedCommit;
import dev.lintel.engine.git.GitBlame;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.rule.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code lintel blame}: prints every statement that made, changed or dropped an object. */
final class BlameCommand implements Command {

  private static final Parameter OBJECT =
      new Parameter(
          "OBJECT",
          true,
          false,
          "Table, column, enum value, index, constraint, type, schema or extension, such as"
              + " public.users, User.email, Status.ACTIVE.");

  @Override
  public List<Parameter> parameters() {
    return List.of(OBJECT, Options.PATHS);
  }

  @Override
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    options.add(Options.format(Format.TEXT, Format.JSON));
    options.add(Options.output());
    options.addAll(Options.reading());
    options.add(Options.color());
    return options;
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    String asked = call.arguments().parameters(0).get(0);
    ObjectName name =
        ObjectName.parse(asked)
            .orElseThrow(
                () ->
                    new UserError(
                        "'%s' is no name of an object.".formatted(Visible.oneLine(asked))));
    Project project = new Reading(call).single(call.arguments().parameters(1));
    Map<ObjectPath, List<Deed>> deeds = new LinkedHashMap<>();
    for (ObjectPath object : found(name, asked, project)) {
      deeds.put(object, Blame.of(object, project.replay()));
    }
    @Nullable Map<Deed, BlamedCommit> commits =
        commits(deeds, project.history().root(), call.shell());
    if (call.format() == Format.JSON) {
      call.write(out -> DeedsJson.write(deeds, commits == null ? Map.of() : commits, out));
    } else {
      call.writeText(DeedsText.of(call.paint(), deeds, commits, project.history()));
    }
    return Reading.outcome(project);
  }

  /** Returns the commits that the first lines come from; null if there is no git to know. */
  private static @Nullable Map<Deed, BlamedCommit> commits(
      Map<ObjectPath, List<Deed>> deeds, Path root, Shell shell) {
    if (WorkTree.of(root, shell.environment()).obstacle() != null) {
      return null;
    }
    Map<String, List<Deed>> byFile =
        deeds.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(deed -> deed.span().file()));
    Map<Deed, BlamedCommit> commits = new HashMap<>();
    byFile.forEach(
        (file, done) -> {
          List<Integer> lines = done.stream().map(deed -> deed.span().line()).toList();
          Map<Integer, BlamedCommit> blamed =
              GitBlame.of(root.resolve(file), lines, shell.environment());
          for (Deed deed : done) {
            BlamedCommit commit = blamed.get(deed.span().line());
            if (commit != null) {
              commits.put(deed, commit);
            }
          }
        });
    return commits;
  }

  /** Letter case decides only where it has to. */
  private static List<ObjectPath> found(ObjectName name, String asked, Project project) {
    List<ObjectPath> objects = Blame.objects(project.replay());
    List<ObjectPath> found = matching(objects, name, ObjectName::names);
    if (found.isEmpty()) {
      found = matching(objects, name, ObjectName::resembles);
    }
    if (found.isEmpty()) {
      throw new UserError(
          "No statement makes, changes or drops '%s'%s"
              .formatted(Visible.oneLine(asked), nearest(asked, objects)));
    }
    return found;
  }

  private static List<ObjectPath> matching(
      List<ObjectPath> objects, ObjectName name, BiPredicate<ObjectName, ObjectPath> test) {
    return objects.stream().filter(object -> test.test(name, object)).toList();
  }

  private static String nearest(String asked, List<ObjectPath> objects) {
    return Nearest.to(asked.replace("\"", ""), objects.stream().map(ObjectPath::toString).toList())
        .map(near -> "; did you mean '" + Visible.oneLine(near) + "'?")
        .orElse(".");
  }
}
