package dev.lintel.cli;

import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Parameter;
import dev.lintel.cli.args.UserError;
import dev.lintel.cli.json.SchemaJson;
import dev.lintel.cli.text.SchemaText;
import dev.lintel.cli.text.Visible;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.rule.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code lintel schema}: prints the catalog that the migrations make. */
final class SchemaCommand implements Command {
  private static final String AT = "--at";

  @Override
  public List<Parameter> parameters() {
    return List.of(Options.PATHS);
  }

  @Override
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    options.add(Options.format(Format.TEXT, Format.JSON));
    options.add(
        Option.text(
            null, AT, "MIGRATION", "As it is after this migration: its name or the start of it."));
    options.add(Options.output());
    options.addAll(Options.reading());
    options.add(Options.color());
    return options;
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    Project project = new Reading(call).single(call.arguments().parameters(0));
    Replay replay = upTo(project.replay(), call.arguments().option(AT));
    if (call.format() == Format.JSON) {
      call.write(out -> SchemaJson.write(replay, out));
    } else {
      call.writeText(SchemaText.of(call.paint(), replay));
    }
    return Reading.outcome(project);
  }

  private static Replay upTo(Replay replay, @Nullable String migration) {
    if (migration == null) {
      return replay;
    }
    List<Integer> found = indexes(replay, name -> name.equals(migration));
    if (found.isEmpty()) {
      found = indexes(replay, name -> name.startsWith(migration));
    }
    if (found.size() != 1) {
      throw new UserError(
          "%s of the %d migrations is called '%s' or begins with that."
              .formatted(
                  found.isEmpty() ? "None" : "More than one",
                  replay.migrations().size(),
                  Visible.oneLine(migration)));
    }
    return new Replay(
        replay.dialect(),
        replay.initial(),
        replay.migrations().subList(0, found.get(0) + 1),
        replay.missingStart(),
        replay.start());
  }

  private static List<Integer> indexes(Replay replay, Predicate<String> test) {
    List<ReplayedMigration> migrations = replay.migrations();
    return IntStream.range(0, migrations.size())
        .filter(i -> test.test(migrations.get(i).migration().name()))
        .boxed()
        .toList();
  }
}
