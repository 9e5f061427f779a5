package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.generated.Parsers;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Parts of a statement that are read only when somebody asks for them. */
public final class Fragments {

  private Fragments() {}

  /**
   * Reads an expression of PostgreSQL.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @return its tree; null if it could not be read
   */
  public static @Nullable SqlNode expression(SourceFile file, int start, int end) {
    return Parsers.tree(file, start, end, false);
  }

  /**
   * Reads a query of PostgreSQL, if need be without the parts that Calcite has no form for and that
   * do not decide what it returns.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @return its tree; null if it could not be read
   */
  public static @Nullable SqlNode query(SourceFile file, int start, int end) {
    return Parsers.tree(file, start, end, true);
  }
}
