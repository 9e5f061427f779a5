package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.InertAction;

/** Statements that change nothing the catalog keeps, whatever the names in them are. */
final class UnknownNames {

  private UnknownNames() {}

  /**
   * Returns whether that is so of a statement.
   *
   * @param statement the statement with holes in place of names
   */
  static boolean isHarmless(String statement) {
    SourceFile file = new SourceFile("", statement);
    return ScriptParser.parseStatements(file, 0, statement.length(), Dialect.POSTGRESQL).stream()
        .allMatch(UnknownNames::isHarmless);
  }

  /** Returns whether a statement drops no more than a function or procedure. */
  static boolean dropsRoutine(String statement) {
    Tokens tokens = Tokens.of(statement);
    boolean routine =
        tokens.isWord(1, "function")
            || tokens.isWord(1, "procedure")
            || tokens.isWord(1, "routine")
            || tokens.isWord(1, "aggregate");
    boolean cascade = false;
    for (int i = 2; i < tokens.size(); i++) {
      cascade |= tokens.isWord(i, "cascade");
    }
    return tokens.isWord(0, "drop") && routine && !cascade;
  }

  private static boolean isHarmless(ParsedStatement statement) {
    if (statement.understanding() == Understanding.INERT) {
      // A function may be dropped that others depend on; a query may call one that does anything.
      return statement.kind().startsWith("CREATE")
          || statement.kind().startsWith("DROP TRIGGER")
          || statement.kind().startsWith("DROP POLICY")
          || statement.kind().startsWith("COMMENT")
          || statement.kind().startsWith("GRANT")
          || statement.kind().startsWith("REVOKE")
          || statement.kind().startsWith("ALTER DEFAULT");
    }
    return statement.node() instanceof AlterObject alter
        && alter.actions().stream().allMatch(InertAction.class::isInstance);
  }
}
