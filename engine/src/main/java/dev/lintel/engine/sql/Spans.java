package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * Turns parser positions into spans: Calcite's end column is that of the last character, ours is
 * the one after it. Nothing else adds that one.
 */
public final class Spans {
  private Spans() {}

  /** Returns the range of a position in {@code file}, the file it was parsed from. */
  public static SourceSpan of(SourceFile file, SqlParserPos position) {
    return new SourceSpan(
        file.path(),
        position.getLineNum(),
        position.getColumnNum(),
        position.getEndLineNum(),
        position.getEndColumnNum() + 1);
  }

  /** Returns the range of a node of {@code file}. */
  public static SourceSpan of(SourceFile file, SqlNode node) {
    return of(file, node.getParserPosition());
  }

  /** Returns the position of a range. */
  public static SqlParserPos position(SourceSpan span) {
    return new SqlParserPos(span.line(), span.column(), span.endLine(), span.endColumn() - 1);
  }
}
