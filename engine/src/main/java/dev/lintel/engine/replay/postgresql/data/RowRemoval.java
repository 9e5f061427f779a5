package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SeededRows;
import dev.lintel.engine.replay.postgresql.routine.RoutineCall;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The tables that a statement may remove rows from: those it names, and those whose rows go with
 * them through foreign keys.
 */
final class RowRemoval {

  private final Execution execution;
  private final Set<String> words = new HashSet<>();
  private boolean mayRunAnything;

  RowRemoval(Execution execution, String statement) {
    this.execution = execution;
    Tokens tokens = Tokens.of(statement);
    read(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i).isString()) {
        read(Tokens.of(tokens.string(i))); // it may be the body of a block
      }
    }
    this.mayRunAnything |= words.contains("execute") || words.contains("call");
  }

  private void read(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i)) {
        words.add(tokens.name(i));
      }
    }
    mayRunAnything |= !RoutineCall.in(tokens, execution).isEmpty();
  }

  /** Returns what still certainly holds a row; nothing if the statement may run anything else. */
  SeededRows from(SeededRows seeded) {
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
      left = table == null || isAnswered(table) ? SeededRows.NONE : left.without(name);
      execution.catalog().dependents(name).stream()
          .filter(other -> refers(other, name) && seen.add(other))
          .forEach(emptied::add);
    }
    return left;
  }

  /** A trigger or rule may do anything when rows of the table go. */
  private static boolean isAnswered(Table table) {
    return table.attachments().stream().anyMatch(a -> a.kind() != Attachment.Kind.POLICY);
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
