package dev.lintel.engine.differential;

import dev.lintel.engine.differential.History.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what the server and Lintel made of a history. */
public final class Disagreement {
  private static final Pattern TRANSACTION =
      Pattern.compile(
          "\\b(begin|start|commit|end|rollback|savepoint)\\b", Pattern.CASE_INSENSITIVE);

  private Disagreement() {}

  /** Returns what differs, written for people; empty if nothing does. */
  static String between(History history, Mode mode, Outcome server, Outcome lintel) {
    StringBuilder text = new StringBuilder();
    if (server.verdict().unreadable()) {
      if (!isUnreadable(server.verdict(), lintel)) {
        text.append("server: ").append(server.verdict()).append('\n');
        text.append("Lintel: could read it, ").append(lintel.verdict()).append('\n');
      }
    } else if (!server.verdict().equals(lintel.verdict())) {
      text.append("server: ").append(server.verdict()).append('\n');
      text.append("Lintel: ").append(lintel.verdict()).append('\n');
    } else if (catalogsAreComparable(history, server.verdict())) {
      ofCatalogs(server.catalog(), lintel.catalog())
          .forEach(line -> text.append(line).append('\n'));
    }
    return text.isEmpty() ? "" : text + describe(history, mode);
  }

  /** Returns the facts that only one catalog holds. */
  public static List<String> ofCatalogs(List<String> server, List<String> lintel) {
    List<String> expected = withoutUnknownViewColumns(server, lintel);
    List<String> lines = new ArrayList<>();
    minus(expected, lintel).forEach(fact -> lines.add("only on the server: " + fact));
    minus(lintel, expected).forEach(fact -> lines.add("only in Lintel:     " + fact));
    return lines;
  }

  /** Of text that cannot be read Lintel says so in its own words, or that it does not know it. */
  private static boolean isUnreadable(Verdict server, Outcome lintel) {
    Verdict verdict = lintel.verdict();
    return verdict.refused()
        ? verdict.sqlState().equals(server.sqlState())
            && verdict.migration().equals(server.migration())
        : lintel.unread().contains(server.migration());
  }

  /**
   * What a refused file with its own transactions left behind is not compared: part of it may stay.
   */
  private static boolean catalogsAreComparable(History history, Verdict verdict) {
    return history.migrations().stream()
        .noneMatch(
            script ->
                script.name().equals(verdict.migration())
                    && TRANSACTION.matcher(script.sql()).find());
  }

  /**
   * Lintel leaves out the columns of a view whose query it cannot follow, and the type of a column
   * whose expression it cannot.
   */
  private static List<String> withoutUnknownViewColumns(List<String> server, List<String> lintel) {
    List<String> known =
        lintel.stream().filter(f -> f.startsWith("view column ")).map(Disagreement::view).toList();
    return server.stream()
        .filter(f -> !f.startsWith("view column ") || known.contains(view(f)))
        .map(f -> f.startsWith("view column ") && lintel.contains(untyped(f)) ? untyped(f) : f)
        .toList();
  }

  private static String untyped(String viewColumn) {
    String[] words = viewColumn.split(" ", -1);
    return String.join(" ", words[0], words[1], words[2], words[3], words[4], "unknown");
  }

  private static String view(String viewColumn) {
    return viewColumn.substring(0, viewColumn.indexOf(" #"));
  }

  private static List<String> minus(List<String> facts, List<String> others) {
    List<String> rest = new ArrayList<>(facts);
    for (String other : others) {
      rest.remove(other);
    }
    return rest;
  }

  private static String describe(History history, Mode mode) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%n%s, %s:%n", history.name(), mode.words()));
    for (Script script : history.migrations()) {
      text.append("-- migration: ").append(script.name()).append('\n').append(script.sql());
    }
    return text.toString();
  }
}
