package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StatementHead;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a statement may touch that makes or changes a table of whose name only the beginning is
 * known, such as a partition called after a month.
 */
final class PartialNames {

  /** A shorter beginning tells no more than that anything may be meant. */
  private static final int SHORTEST = 3;

  private final Execution execution;
  private final Tokens tokens;

  private PartialNames(Tokens tokens, Execution execution) {
    this.tokens = tokens;
    this.execution = execution;
  }

  /**
   * Makes uncertain what the statement may touch.
   *
   * @param statement the statement with holes in place of what is not known
   * @return false if it may touch anything
   */
  static boolean touch(String statement, Execution execution) {
    Optional<List<QualifiedName>> names = StatementHead.names(statement, execution);
    PartialNames partial = new PartialNames(Tokens.of(statement), execution);
    if (names.isEmpty() || !partial.isLimited()) {
      return false;
    }
    List<String> beginnings = new ArrayList<>();
    for (QualifiedName name : names.get()) {
      int hole = name.name().indexOf(PlValue.HOLE);
      if (name.schema().indexOf(PlValue.HOLE) >= 0 || (hole >= 0 && hole < SHORTEST)) {
        return false;
      }
      if (hole >= 0) {
        beginnings.add(name.name().substring(0, hole));
      }
    }
    // What hangs on a table, such as an index without a name, is called after it.
    beginnings.forEach(
        beginning ->
            execution.set(
                execution
                    .catalog()
                    .with(execution.catalog().uncertainty().withBeginning(beginning))));
    names.get().stream()
        .filter(name -> name.name().indexOf(PlValue.HOLE) < 0)
        .forEach(execution::makeUncertain);
    if (partial.tokens.isWord(0, "alter")) {
      partial.touchOthers();
    }
    return true;
  }

  /** One statement that makes a table or index, or changes a table and nothing that leans on it. */
  private boolean isLimited() {
    boolean alters = tokens.isWord(0, "alter");
    if (!alters && !tokens.isWord(0, "create")) {
      return false;
    }
    int names = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean last = i == tokens.size() - 1;
      if (tokens.isWord(i, "cascade") || (tokens.is(i, TokenType.TERMINATOR) && !last)) {
        return false;
      }
      names += tokens.isName(i) && tokens.image(i).indexOf(PlValue.HOLE) >= 0 ? 1 : 0;
    }
    // ALTER TABLE … RENAME TO another such name.
    return !alters || names == 1;
  }

  /** Another table may become a partition, or get one. */
  private void touchOthers() {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.isName(i)) {
        String name = tokens.name(i);
        execution.catalog().relations().stream()
            .filter(relation -> relation.name().name().equals(name))
            .forEach(relation -> execution.makeUncertain(relation.name()));
      }
    }
  }
}
