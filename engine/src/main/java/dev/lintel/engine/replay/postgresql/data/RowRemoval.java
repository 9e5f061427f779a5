package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SeededRows;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tables that a statement may remove rows from: those it names, and those whose rows go with
 * them through foreign keys.
 */
final class RowRemoval {

  /** A place of format() that the name around it goes on from. */
  private static final Pattern PART_OF_NAME = Pattern.compile("\\w%|%(?:\\d+\\$)?-?\\d*[sIL]\\w");

  /** Without one of these, other than behind the ON of a foreign key, no row goes. */
  private static final Set<String> REMOVERS =
      Set.of("delete", "truncate", "drop", "merge", "update", "insert");

  private final Execution execution;
  private final Set<String> words = new HashSet<>();
  private boolean mayRemove;
  private boolean mayRunAnything;

  RowRemoval(Execution execution, String statement) {
    this.execution = execution;
    read(Tokens.of(statement));
    this.mayRunAnything |= words.contains("call");
  }

  /** Reads strings too: one may be the body of a block, what the block executes, or a name. */
  private void read(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i)) {
        words.add(tokens.name(i));
        mayRemove |= REMOVERS.contains(tokens.name(i)) && !tokens.isWord(i - 1, "on");
        mayRunAnything |= tokens.isWord(i, "execute") && !isWrittenOut(tokens, i + 1);
      } else if (tokens.type(i).isString()) {
        words.add(tokens.string(i));
        read(Tokens.of(tokens.string(i)));
      }
    }
    mayRunAnything |= new RowWriting(execution).isCalledIn(tokens);
  }

  /** Returns whether EXECUTE runs one string, or a format of strings, each of them whole names. */
  private static boolean isWrittenOut(Tokens tokens, int from) {
    int i = from;
    boolean whole = true;
    while (whole && i < tokens.size() && !tokens.is(i, TokenType.TERMINATOR)) {
      whole =
          switch (tokens.type(i)) {
            case LEFT_PAREN, RIGHT_PAREN, COMMA -> true;
            case STRING, ESCAPE_STRING, DOLLAR_STRING ->
                !PART_OF_NAME.matcher(tokens.string(i)).find();
            default -> tokens.isWord(i, "format");
          };
      i++;
    }
    return whole && i > from;
  }

  /** Returns what still certainly holds a row; nothing if the statement may run anything else. */
  SeededRows from(SeededRows seeded) {
    if (!mayRemove && !mayRunAnything) {
      return seeded;
    }
    Deque<QualifiedName> emptied = new ArrayDeque<>();
    for (Relation relation : execution.catalog().relations()) {
      if (words.contains(relation.name().name())) {
        emptied.add(relation.name());
      }
    }
    SeededRows left = mayRunAnything ? SeededRows.NONE : seeded;
    Set<QualifiedName> seen = new HashSet<>(emptied);
    while (!emptied.isEmpty() && !left.tables().isEmpty()) {
      QualifiedName name = emptied.remove();
      Table table = execution.catalog().table(name).orElse(null);
      left =
          table == null || new RowWriting(execution).answers(table)
              ? SeededRows.NONE
              : left.without(name);
      execution.catalog().dependents(name).stream()
          .filter(other -> refers(other, name) && seen.add(other))
          .forEach(emptied::add);
    }
    return left;
  }

  private boolean refers(QualifiedName other, QualifiedName name) {
    return execution
        .catalog()
        .table(other)
        .filter(
            table ->
                table.constraints().stream()
                    .anyMatch(
                        c -> c instanceof ForeignKey key && key.referencedTable().equals(name)))
        .isPresent();
  }
}
