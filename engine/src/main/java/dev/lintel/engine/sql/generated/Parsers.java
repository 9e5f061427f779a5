package dev.lintel.engine.sql.generated;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.node.DdlStatement;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.runtime.CalciteException;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.jspecify.annotations.Nullable;

/**
 * Makes generated parsers with the settings our names need: no change of case, no limit of length.
 */
public final class Parsers {
  private Parsers() {}

  /** Returns a parser that reads from {@code tokens}; one thread at a time may use it. */
  public static MigrationParser create(MigrationParserTokenManager tokens) {
    MigrationParser parser = new MigrationParser(tokens);
    parser.setUnquotedCasing(Casing.UNCHANGED);
    parser.setQuotedCasing(Casing.UNCHANGED);
    parser.setIdentifierMaxLength(Integer.MAX_VALUE);
    parser.setConformance(SqlConformanceEnum.BABEL);
    return parser;
  }

  /**
   * Reads the statement that the parser's token supply was told to begin.
   *
   * @throws ParseException if it is none of the grammar
   */
  public static DdlStatement statement(MigrationParser parser) throws ParseException {
    parser.begin();
    try {
      return parser.MigrationStatement();
    } catch (StackOverflowError ex) {
      // CREATE SCHEMA may hold statements, and a text may nest it without end
      throw new ParseException("nested too deeply");
    }
  }

  /**
   * Reads a part of a file as a query or an expression of PostgreSQL.
   *
   * @return null if Calcite's grammar does not take it
   */
  public static @Nullable SqlNode tree(SourceFile file, int start, int end, boolean query) {
    return query
        ? clause(file, start, end, Clause.NONE)
        : new LazyTree(file, start, end, Syntax.POSTGRESQL, LazyTree.Part.EXPRESSION).get();
  }

  /**
   * Reads a clause of a statement of PostgreSQL as the query that has it.
   *
   * @return null if Calcite's grammar does not take it
   */
  public static @Nullable SqlNode clause(SourceFile file, int start, int end, Clause clause) {
    SqlNode whole =
        new LazyTree(file, start, end, Syntax.POSTGRESQL, LazyTree.Part.QUERY, clause).get();
    return whole != null
        ? whole
        : new LazyTree(file, start, end, Syntax.POSTGRESQL, LazyTree.Part.ROWS, clause).get();
  }

  /** Reads a whole query or expression; returns null if Calcite's grammar does not take it. */
  static @Nullable SqlNode query(MigrationParserTokenManager tokens, boolean query) {
    MigrationParser parser = create(tokens);
    try {
      return query ? parser.SqlQueryEof() : parser.SqlExpressionEof();
    } catch (ParseException | CalciteException | StackOverflowError ex) {
      // not in Calcite's grammar, a literal it refuses, or nested too deeply: the text is all there
      // is
      return null;
    } catch (RuntimeException ex) {
      // Calcite's productions also throw others, such as an UnsupportedCharsetException for a
      // literal
      return null;
    }
  }
}
