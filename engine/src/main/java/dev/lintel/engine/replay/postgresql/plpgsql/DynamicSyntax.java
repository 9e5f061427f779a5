package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SyntaxErrors;
import dev.lintel.engine.replay.postgresql.version.ServerLimits;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;

/** The syntax of what EXECUTE gets, which is not read before it runs. */
final class DynamicSyntax {
  private DynamicSyntax() {}

  /** Refuses statements whose syntax is wrong. */
  static void require(String text, SourceSpan caller, Execution execution) {
    SourceFile made = new SourceFile(execution.file().path(), text);
    Execution inner = execution.inside(made, caller);
    for (ParsedStatement statement :
        ScriptParser.parseStatements(made, 0, text.length(), Dialect.POSTGRESQL)) {
      SourceSpan place = statement.reasonSpan();
      if (statement.understanding() == Understanding.INVALID
          && place != null
          && !ServerLimits.mayReadInvalid(statement, inner)) {
        ServerLimits.check(statement, inner);
        throw inner.refused(
            RefusalKind.SYNTAX_ERROR,
            SyntaxErrors.message(statement, place),
            ObjectPath.relation(new QualifiedName("", "")),
            inner.span(place),
            null);
      }
    }
  }
}
