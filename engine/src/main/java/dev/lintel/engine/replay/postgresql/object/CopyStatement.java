package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** COPY of a table or a query ({@code copy.c} of the server's source), in its order. */
public final class CopyStatement {

  private static final Set<String> CHANGES = Set.of("insert", "update", "delete");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final NameReader reader;
  private final Lookup lookup;

  /** The token TO or FROM; a negative number if neither is found. */
  private final int direction;

  CopyStatement(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.reader = text.reader(1);
    this.lookup = new Lookup(execution);
    int to = QueryClauses.find(tokens, "to", 1, tokens.size());
    int from = QueryClauses.find(tokens, "from", 1, tokens.size());
    this.direction = to < 0 || (from >= 0 && from < to) ? from : to;
  }

  /** Refuses what cannot be copied, and options that do not fit. */
  void require() {
    boolean query = tokens.is(1, TokenType.LEFT_PAREN);
    boolean reads = tokens.isWord(direction, "from");
    Table table = query ? null : table(reads);
    if (direction < 0) {
      return;
    }
    CopyOptions options = new CopyOptions(execution, tokens, afterFile(), text.span());
    options.require(reads);
    if (table != null) {
      options.quoted().forEach(column -> requireColumn(table, column));
    }
  }

  /** Returns the token behind the file, and behind WITH if that is said. */
  private int afterFile() {
    int file = tokens.isWord(direction + 1, "program") ? direction + 2 : direction + 1;
    return tokens.isWord(file + 1, "with") ? file + 2 : file + 1;
  }

  private @Nullable Table table(boolean reads) {
    if (!tokens.is(2, TokenType.DOT)) {
      reader.skip("binary");
    }
    SqlIdentifier name = reader.name();
    if (name == null) {
      return null;
    }
    if (!reads && QueryClauses.find(tokens, "where", direction + 1, tokens.size()) > 0) {
      throw refused(RefusalKind.SYNTAX_ERROR, "WHERE clause not allowed with COPY TO");
    }
    QualifiedName found = lookup.find(name).orElseThrow(() -> lookup.missingSource(name));
    Relation relation = execution.catalog().relation(found).orElse(null);
    Table table = relation instanceof Table copied ? copied : null;
    if (relation != null) {
      requireColumns(relation);
    }
    String unread = reads || relation == null ? null : unread(relation);
    if (unread != null) {
      throw lookup.wrongKind(name, found, "cannot copy from " + unread + " \"%s\"");
    }
    return table;
  }

  /** Returns what of a relation has no rows of its own; null if it has. */
  private static @Nullable String unread(Relation relation) {
    if (relation instanceof Table table) {
      return table.kind() == Table.Kind.TABLE ? null : table.kind().words();
    }
    if (relation instanceof View view) {
      // Version 18 copies materialized views.
      return view.materialized() ? null : "view";
    }
    return relation instanceof Sequence ? "sequence" : null;
  }

  /** Refuses a column that the relation lacks, or that is named twice. */
  private void requireColumns(Relation table) {
    Set<String> copied = new HashSet<>();
    boolean listed = reader.skip(TokenType.LEFT_PAREN);
    for (int i = reader.position(); listed && tokens.isName(i); i += 2) {
      listed = tokens.is(i + 1, TokenType.COMMA);
      String column = tokens.name(i);
      requireColumn(table, column);
      if (!copied.add(column)) {
        throw execution.refused(
            RefusalKind.DUPLICATE_COLUMN,
            "column \"%s\" specified more than once".formatted(column),
            ObjectPath.member(table.name(), column),
            text.span(),
            null);
      }
    }
  }

  private void requireColumn(Relation relation, String column) {
    boolean missing =
        relation instanceof Table table
            ? table.column(column).isEmpty()
            : relation instanceof View view && lacks(view, column);
    if (missing) {
      throw new MissingColumn(execution).ofRelation(relation.name(), column, text.span());
    }
  }

  /** The columns of a view may not be known. */
  private static boolean lacks(View view, String column) {
    return !view.columns().isEmpty()
        && view.columns().stream().noneMatch(known -> known.name().equals(column));
  }

  /** Refuses a statement that changes rows and returns none: there is nothing to copy. */
  public static void requireRows(Execution execution, ParsedStatement statement, Tokens tokens) {
    int end = tokens.afterParenthesis(1) - 1;
    boolean changes = tokens.is(2, TokenType.WORD) && CHANGES.contains(tokens.name(2));
    if (changes && QueryClauses.find(tokens, "returning", 2, end) < 0) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "COPY query must have a RETURNING clause",
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(statement.span()),
          null);
    }
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), text.span(), null);
  }
}
