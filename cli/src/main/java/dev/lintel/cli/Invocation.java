package dev.lintel.cli;

import dev.lintel.cli.text.Paint;
import dev.lintel.cli.text.Visible;
import dev.lintel.engine.source.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * One call of a command.
 *
 * @param options what was given on the command line
 * @param shell where it runs
 */
record Invocation(ParseResult options, Shell shell) {

  /** Returns the value of an option; null if it was not given. */
  <T> @Nullable T option(String name) {
    return options.matchedOptionValue(name, (T) null);
  }

  /** Returns the value of an option, or {@code absent} if it was not given. */
  <T> T option(String name, T absent) {
    return options.matchedOptionValue(name, absent);
  }

  /** Returns whether a flag was given. */
  boolean has(String flag) {
    return options.matchedOptionValue(flag, false);
  }

  /** Returns all positional parameters from {@code first} (0-based) on. */
  List<String> parameters(int first) {
    List<String> all =
        options.matchedPositionals().stream()
            .flatMap(p -> p.originalStringValues().stream())
            .toList();
    return all.size() <= first ? List.of() : all.subList(first, all.size());
  }

  /** Returns a path as Java has it, relative ones from the working directory. */
  Path path(String text) {
    if (text.isEmpty()) {
      throw new UserError("An empty text is not a path");
    }
    try {
      return shell.workingDirectory().resolve(text);
    } catch (InvalidPathException e) {
      throw new UserError("'" + Visible.oneLine(text) + "' is not a path");
    }
  }

  /** Returns whether to colour what goes to standard output. */
  Paint paint() {
    ColorChoice choice = option(Options.COLOR, ColorChoice.AUTO);
    boolean terminal = shell.outIsTerminal() && option(Options.OUTPUT) == null;
    return new Paint(choice.colours(shell.environment(), terminal));
  }

  /** Writes the result to the file of {@code --output}, or to standard output. */
  void write(OutputFile.Content content) throws java.io.IOException {
    String file = option(Options.OUTPUT);
    if (file == null || file.equals("-")) {
      content.writeTo(shell.out());
    } else {
      OutputFile.write(path(file), file, content);
    }
  }

  /** Writes text as {@link #write} does. */
  void writeText(String text) throws java.io.IOException {
    write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Tells something on standard error. */
  void tell(String sentence) {
    shell.err().print("lintel: " + sentence + "\n");
  }

  /** Tells what is wrong with the input, naming the place unless the message does. */
  void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      String file = problem.span().file();
      String message = Visible.oneLine(problem.message());
      String place = message.contains(file) ? "" : Visible.oneLine(file) + ": ";
      tell(place + message + (message.endsWith(".") ? "" : "."));
    }
  }
}
