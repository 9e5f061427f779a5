package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the name from the head of a statement that was not understood any further. */
public final class StatementHead {

  private static final Set<String> KINDS =
      Set.of("table", "view", "sequence", "index", "type", "domain");

  private static final Set<String> MODIFIERS =
      Set.of(
          "or",
          "replace",
          "global",
          "local",
          "temporary",
          "temp",
          "unlogged",
          "foreign",
          "unique",
          "materialized",
          "recursive",
          "concurrently",
          "if",
          "not",
          "exists",
          "only");

  private StatementHead() {}

  /**
   * Returns what the statement names; empty if it may touch anything.
   *
   * @param text the statement
   */
  public static Optional<List<QualifiedName>> names(String text, Execution execution) {
    Tokens tokens = Tokens.of(text);
    if (!tokens.isWord(0, "create") && !tokens.isWord(0, "alter") && !tokens.isWord(0, "drop")) {
      return Optional.empty();
    }
    int i = skipModifiers(tokens, 1);
    if (!tokens.is(i, TokenType.WORD) || !KINDS.contains(tokens.name(i))) {
      return Optional.empty();
    }
    boolean index = tokens.isWord(i, "index");
    List<QualifiedName> names = new ArrayList<>();
    i = skipModifiers(tokens, i + 1);
    i = name(tokens, i, names, execution);
    if (index) {
      for (int k = i; k < tokens.size(); k++) {
        if (tokens.isWord(k, "on")) {
          name(tokens, skipModifiers(tokens, k + 1), names, execution);
          break;
        }
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private static int skipModifiers(Tokens tokens, int from) {
    int i = from;
    while (tokens.is(i, TokenType.WORD) && MODIFIERS.contains(tokens.name(i))) {
      i++;
    }
    return i;
  }

  private static int name(Tokens tokens, int i, List<QualifiedName> names, Execution execution) {
    if (!tokens.isName(i)) {
      return i;
    }
    if (tokens.is(i + 1, TokenType.DOT) && tokens.isName(i + 2)) {
      names.add(new QualifiedName(tokens.name(i), tokens.name(i + 2)));
      return i + 3;
    }
    names.add(new QualifiedName(SearchPath.TEMPORARY, tokens.name(i)));
    for (String schema : execution.state().searchPath().schemas()) {
      names.add(new QualifiedName(schema, tokens.name(i)));
    }
    return i + 1;
  }
}
