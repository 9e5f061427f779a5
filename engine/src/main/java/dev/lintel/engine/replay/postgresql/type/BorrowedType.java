package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code t.c%TYPE} and PL/pgSQL's {@code t%ROWTYPE}, whose relation and column must exist
 * ({@code LookupTypeNameExtended}).
 */
public final class BorrowedType {

  private final Execution execution;
  private final Lookup lookup;
  private final SourceSpan span;

  public BorrowedType(Execution execution, SourceSpan span) {
    this.execution = execution.inside(execution.file(), span);
    this.lookup = new Lookup(this.execution);
    this.span = span;
  }

  /** Returns whether tokens end in {@code %TYPE} or {@code %ROWTYPE}. */
  public static boolean isOne(Tokens tokens) {
    int last = tokens.size() - 1;
    return last >= 2
        && tokens.isOperator(last - 1, "%")
        && (tokens.isWord(last, "type") || tokens.isWord(last, "rowtype"));
  }

  /**
   * Returns the type.
   *
   * @return null if it is not known
   * @throws Refused if what it is borrowed from certainly does not exist
   */
  public @Nullable DataType read(Tokens tokens) {
    int end = tokens.size() - 2;
    boolean whole = tokens.isWord(tokens.size() - 1, "rowtype");
    List<Integer> parts = parts(tokens, end);
    int column = whole ? 0 : 1;
    if (parts.size() <= column || parts.size() > column + 2) {
      return null;
    }
    SqlIdentifier name = identifier(tokens, parts.subList(0, parts.size() - column));
    Optional<QualifiedName> found = lookup.find(name);
    if (found.isEmpty()) {
      Refused missing = lookup.missingRelation(name, "relation");
      if (missing.certain()) {
        throw missing;
      }
      return null;
    }
    if (whole) {
      return new DataType(null, "record", List.of(), 0);
    }
    return column(found.get(), tokens.name(parts.get(parts.size() - 1)));
  }

  private @Nullable DataType column(QualifiedName relation, String column) {
    Relation found = execution.catalog().relation(relation).orElse(null);
    if (!(found instanceof Table table) || !execution.isCertain(relation)) {
      return null;
    }
    Optional<Column> existing =
        table.columns().stream().filter(c -> c.name().equals(column)).findFirst();
    if (existing.isPresent()) {
      return existing.get().type();
    }
    if (SystemColumns.NAMES.contains(column) || !execution.isCertain(relation, column)) {
      return null;
    }
    throw new MissingColumn(execution).ofRelation(relation, column, span);
  }

  private static List<Integer> parts(Tokens tokens, int end) {
    List<Integer> parts = new ArrayList<>();
    int i = 0;
    while (i < end && tokens.isName(i)) {
      parts.add(i);
      if (i + 1 < end && !tokens.is(i + 1, TokenType.DOT)) {
        return List.of();
      }
      i += 2;
    }
    return parts;
  }

  private static SqlIdentifier identifier(Tokens tokens, List<Integer> parts) {
    List<String> names = new ArrayList<>();
    List<SqlParserPos> positions = new ArrayList<>();
    for (int part : parts) {
      names.add(tokens.name(part));
      positions.add(SqlParserPos.ZERO.withQuoting(true));
    }
    return new SqlIdentifier(names, null, positions.get(0), positions);
  }
}
