package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.query.AssignedValues;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.Parameters;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;

/** STORAGE, COMPRESSION, STATISTICS and options of a column, which the catalog does not keep. */
public final class ColumnStorage {

  private static final Set<String> STORAGES =
      Set.of("plain", "external", "extended", "main", "default");

  private static final Set<String> COMPRESSIONS = Set.of("pglz", "lz4", "default");

  /** Types of one length, whose values are never stored elsewhere ({@code typstorage}). */
  private static final Set<String> FIXED =
      Set.of(
          "\"char\"",
          "bigint",
          "boolean",
          "circle",
          "date",
          "double precision",
          "integer",
          "interval",
          "macaddr",
          "macaddr8",
          "money",
          "name",
          "oid",
          "pg_lsn",
          "point",
          "real",
          "smallint",
          "time with time zone",
          "time without time zone",
          "timestamp with time zone",
          "timestamp without time zone",
          "uuid");

  private final Execution execution;
  private final QualifiedName table;
  private final Column column;
  private final SourceSpan span;

  public ColumnStorage(Execution execution, QualifiedName table, Column column, SourceSpan span) {
    this.execution = execution;
    this.table = table;
    this.column = column;
    this.span = span;
  }

  /** Refuses what SET cannot mean; {@code at} is the index of the word after it. */
  public void requireSetting(Tokens words, int at) {
    if (words.isWord(at, "storage") && words.isName(at + 1)) {
      requireStorage(words.name(at + 1));
    } else if (words.isWord(at, "compression") && words.isName(at + 1)) {
      requireCompression(words.name(at + 1));
    } else if (words.isWord(at, "statistics") && words.isOperator(at + 1, "-")) {
      if (words.is(at + 2, TokenType.INTEGER) && !words.image(at + 2).equals("1")) {
        throw invalid("statistics target -%s is too low".formatted(words.image(at + 2)));
      }
    } else if (words.is(at, TokenType.LEFT_PAREN)) {
      Parameters.require(
          execution, Parameters.Target.COLUMN, words, at, ObjectPath.relation(table), span);
    }
  }

  /** Refuses STORAGE and COMPRESSION in the definition of a column. */
  void requireDefinition(Tokens words) {
    int depth = 0;
    for (int i = 1; i < words.size(); i++) {
      depth += words.nesting(i);
      boolean clause = words.isWord(i, "storage") || words.isWord(i, "compression");
      if (depth == 0 && clause && words.is(i, TokenType.WORD) && isBehindType(words, i)) {
        requireSetting(words, i);
      }
    }
  }

  /** In a definition the words stand behind the type and before the constraints. */
  private static boolean isBehindType(Tokens words, int at) {
    return at > 1
        && words.is(at + 1, TokenType.WORD)
        && !words.isWord(at - 1, "default")
        && !words.isWord(at - 1, "constraint")
        && !words.isWord(at - 1, "collate");
  }

  private void requireStorage(String storage) {
    if (!STORAGES.contains(storage)) {
      throw invalid("invalid storage type \"%s\"".formatted(storage));
    }
    if (!storage.equals("plain") && !storage.equals("default") && isFixed(column.type())) {
      throw unsupported(
          "column data type %s can only have storage PLAIN"
              .formatted(AssignedValues.written(column.type())));
    }
  }

  private void requireCompression(String method) {
    if (!method.equals("default") && isFixed(column.type())) {
      throw unsupported(
          "column data type %s does not support compression"
              .formatted(AssignedValues.written(column.type())));
    }
    if (!COMPRESSIONS.contains(method)) {
      throw invalid("invalid compression method \"%s\"".formatted(method));
    }
  }

  private boolean isFixed(DataType type) {
    if (type.dimensions() > 0) {
      return false;
    }
    if (type.userType() == null) {
      return FIXED.contains(type.name());
    }
    UserType made = execution.catalog().type(type.userType()).orElse(null);
    if (made instanceof DomainType domain) {
      return isFixed(domain.base());
    }
    return made instanceof EnumType;
  }

  private Refused invalid(String message) {
    return refused(RefusalKind.INVALID_PARAMETER, message);
  }

  private Refused unsupported(String message) {
    return refused(RefusalKind.FEATURE_NOT_SUPPORTED, message);
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        execution.isCertain(table, column.name()),
        kind,
        message,
        ObjectPath.member(table, column.name()),
        span,
        column.origin());
  }
}
