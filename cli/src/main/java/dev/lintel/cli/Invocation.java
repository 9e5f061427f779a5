package dev.lintel.cli;

import dev.lintel.cli.args.Arguments;
import dev.lintel.cli.args.UserError;
import dev.lintel.cli.text.Paint;
import dev.lintel.cli.text.Visible;
import dev.lintel.engine.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * One call of a command.
 *
 * @param arguments what was given on the command line
 * @param shell where it runs
 */
record Invocation(Arguments arguments, Shell shell) {

  /** Returns the value of an option that takes a word, or {@code absent} if it was not given. */
  <T extends Named> T choice(String option, T[] values, T absent) {
    String word = arguments.option(option);
    for (T value : values) {
      if (value.word().equals(word)) {
        return value;
      }
    }
    return absent;
  }

  /** Returns the format to print. */
  Format format() {
    return choice(Options.FORMAT, Format.values(), Format.TEXT);
  }

  /** Returns a path as Java has it, relative ones from the working directory. */
  Path path(String text) {
    if (text.isEmpty()) {
      throw new UserError("An empty text is not a path.");
    }
    try {
      return shell.workingDirectory().resolve(text);
    } catch (InvalidPathException e) {
      throw new UserError("'" + Visible.oneLine(text) + "' is not a path.");
    }
  }

  /** Returns the jars of {@code --rule-path}. */
  List<Path> rulePath() {
    return arguments.all(Options.RULE_PATH).stream().map(this::path).toList();
  }

  /** Returns whether to colour the output. */
  Paint paint() {
    ColorChoice choice = choice(Options.COLOR, ColorChoice.values(), ColorChoice.AUTO);
    boolean terminal = shell.outIsTerminal() && arguments.option(Options.OUTPUT) == null;
    return new Paint(choice.colours(shell.environment(), terminal));
  }

  /** Writes the result to the file of {@code --output}, or to standard output. */
  void write(OutputFile.Content content) throws IOException {
    String file = arguments.option(Options.OUTPUT);
    if (file == null || file.equals("-")) {
      content.writeTo(shell.out());
    } else {
      OutputFile.write(path(file), file, content);
    }
  }

  /** Writes text as {@link #write} does. */
  void writeText(String text) throws IOException {
    write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Tells something on standard error. */
  void tell(String sentence) {
    shell.err().print("lintel: " + sentence + "\n");
  }

  /** Tells what is wrong with the input. */
  void tell(List<Problem> problems) {
    problems.forEach(problem -> tell(sentence(problem)));
  }

  /** Returns what is wrong with the input, with the place unless the message names it. */
  static String sentence(Problem problem) {
    String file = Visible.oneLine(problem.span().file());
    String message = Visible.oneLine(problem.message());
    String place = message.contains(file) ? "" : file + ": ";
    return place + message + (message.endsWith(".") ? "" : ".");
  }
}
