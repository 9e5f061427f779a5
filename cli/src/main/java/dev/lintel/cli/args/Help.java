package dev.lintel.cli.args;

import java.util.ArrayList;
import java.util.List;

/** The help of a command. */
public final class Help {

  /** The option that every command has. */
  public static final Option OPTION = Option.flag("-h", "--help", "Print this help.");

  private static final int WIDTH = 80;
  private static final int WIDEST_NAME = 26;

  private Help() {}

  /** Returns the help, at most 80 columns wide. */
  public static String of(Syntax syntax) {
    StringBuilder out = new StringBuilder();
    out.append(usage(syntax)).append("\n\n").append(syntax.summary()).append('\n');
    List<String[]> rows = new ArrayList<>();
    for (Parameter parameter : syntax.parameters()) {
      rows.add(new String[] {parameter.label(), parameter.description()});
    }
    section(out, "Parameters", rows);
    rows = new ArrayList<>();
    for (Option option : syntax.options()) {
      rows.add(new String[] {names(option), description(option)});
    }
    section(out, "Options", rows);
    return out.toString();
  }

  /** Appends a titled list of names and descriptions, unless it is empty. */
  public static void section(StringBuilder out, String title, List<String[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int indent = 0;
    for (String[] row : rows) {
      indent = Math.max(indent, Math.min(row[0].length(), WIDEST_NAME) + 4);
    }
    out.append('\n').append(title).append(":\n");
    for (String[] row : rows) {
      out.append("  ").append(row[0]);
      int column = row[0].length() + 2;
      if (column + 2 > indent) {
        out.append('\n');
        column = 0;
      }
      out.append(" ".repeat(indent - column)).append(wrapped(row[1], indent)).append('\n');
    }
  }

  private static String usage(Syntax syntax) {
    StringBuilder usage =
        new StringBuilder("Usage: ").append(syntax.command()).append(" [OPTION]...");
    for (Parameter parameter : syntax.parameters()) {
      String label = parameter.label() + (parameter.repeatable() ? "..." : "");
      usage.append(' ').append(parameter.required() ? label : "[" + label + "]");
    }
    return usage.toString();
  }

  private static String names(Option option) {
    String letter = option.letter() == null ? "    " : option.letter() + ", ";
    return letter + option.name() + (option.label() == null ? "" : " " + option.label());
  }

  private static String description(Option option) {
    return option.choices().isEmpty()
        ? option.description()
        : option.description() + " One of: " + String.join(", ", option.choices()) + ".";
  }

  private static String wrapped(String text, int indent) {
    StringBuilder out = new StringBuilder();
    int column = indent;
    for (String word : text.split(" ", -1)) {
      if (column > indent && column + 1 + word.length() > WIDTH) {
        out.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (column > indent) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }
}
