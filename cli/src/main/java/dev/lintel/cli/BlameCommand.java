package dev.lintel.cli;

import dev.lintel.cli.blame.Blame;
import dev.lintel.cli.blame.Commit;
import dev.lintel.cli.blame.Deed;
import dev.lintel.cli.blame.GitBlame;
import dev.lintel.cli.blame.ObjectName;
import dev.lintel.cli.json.DeedsJson;
import dev.lintel.cli.text.DeedsText;
import dev.lintel.cli.text.Visible;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.rule.Project;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code lintel blame}: prints every statement that made, changed or dropped an object. */
final class BlameCommand implements Command {

  @Override
  public String name() {
    return "blame";
  }

  @Override
  public String summary() {
    return "Print every statement that made, changed or dropped an object.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .paramLabel("OBJECT")
            .type(String.class)
            .description(
                "Table, column, enum value, index, constraint, type, schema or extension, such as"
                    + " public.users, User.email, Status.ACTIVE.")
            .build());
    spec.addPositional(Options.paths(1));
    spec.addOption(Options.format(Format.TEXT, Format.JSON));
    spec.addOption(Options.output());
    Options.reading().forEach(spec::addOption);
    spec.addOption(Options.color());
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    String asked = call.parameters(0).get(0);
    ObjectName name =
        ObjectName.parse(asked)
            .orElseThrow(() -> new UserError("'%s' is no name".formatted(Visible.oneLine(asked))));
    Project project = new Reading(call).single(call.parameters(1));
    Map<ObjectPath, List<Deed>> deeds = new LinkedHashMap<>();
    for (ObjectPath object : found(name, asked, project)) {
      deeds.put(object, Blame.of(object, project.replay()));
    }
    GitBlame git = new GitBlame(project.history().root());
    Map<Deed, Commit> commits = new LinkedHashMap<>();
    deeds.values().stream()
        .flatMap(List::stream)
        .forEach(deed -> git.commit(deed.span()).ifPresent(commit -> commits.put(deed, commit)));
    if (call.option(Options.FORMAT, Format.TEXT) == Format.JSON) {
      call.write(out -> DeedsJson.write(deeds, commits, out));
    } else {
      call.writeText(DeedsText.of(call.paint(), deeds, commits, project.history()));
    }
    return ExitCode.CLEAN;
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
    String lower = asked.replace("\"", "").toLowerCase(Locale.ROOT);
    Optional<String> near =
        objects.stream()
            .map(ObjectPath::toString)
            .min(
                Comparator.comparingInt(
                    text -> Distance.between(lower, text.toLowerCase(Locale.ROOT))));
    return near.map(text -> "; the nearest name is '" + Visible.oneLine(text) + "'").orElse("");
  }
}
