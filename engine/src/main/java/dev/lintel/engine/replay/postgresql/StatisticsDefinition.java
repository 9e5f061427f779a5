package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Checks CREATE STATISTICS ({@code CreateStatistics} of the server's source). */
final class StatisticsDefinition {

  private static final Set<String> KINDS = Set.of("ndistinct", "dependencies", "mcv");

  private final Execution execution;
  private final Tokens tokens;
  private final SourceSpan span;
  private final SqlParserPos place;

  /**
   * Prepares for a statement.
   *
   * @param tokens its tokens
   */
  StatisticsDefinition(Execution execution, Tokens tokens, SourceSpan span) {
    this.execution = execution;
    this.tokens = tokens;
    this.span = span;
    this.place = new SqlParserPos(span.line(), span.column(), span.endLine(), span.endColumn() - 1);
  }

  /** Refuses a relation or columns that cannot have statistics. */
  void require(Runnable requireFreeName) {
    int on = QueryClauses.find(tokens, "on", 0, tokens.size());
    int from = QueryClauses.find(tokens, "from", Math.max(on, 0), tokens.size());
    Relation relation = on < 0 || from < 0 ? null : relation(from + 1);
    requireFreeName.run();
    if (relation == null) {
      return;
    }
    Set<String> columns = new HashSet<>();
    boolean twice = false;
    List<int[]> items = Items.of(tokens, on + 1, from);
    int expressions = 0;
    for (int[] item : items) {
      if (item[1] == item[0] + 1 && tokens.isName(item[0])) {
        String column = tokens.name(item[0]);
        requireColumn(relation, column);
        twice |= !columns.add(column);
      } else {
        expressions++;
      }
    }
    requireKinds(on, items.size(), expressions);
    if (items.size() < 2 && expressions == 0) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "extended statistics require at least 2 columns",
          relation);
    }
    if (twice) {
      throw refused(
          RefusalKind.DUPLICATE_COLUMN, "duplicate column name in statistics definition", relation);
    }
  }

  private @Nullable Relation relation(int at) {
    SqlIdentifier name = new NameReader(tokens, at, place).name();
    if (name == null) {
      return null;
    }
    Lookup lookup = new Lookup(execution);
    lookup.requireAny(name);
    Relation relation =
        lookup.find(name).flatMap(found -> execution.catalog().relation(found)).orElse(null);
    boolean plainView = relation instanceof View view && !view.materialized();
    if (relation instanceof Sequence || plainView) {
      throw lookup.wrongKind(
          name, relation.name(), "cannot define statistics for relation \"%s\"");
    }
    return relation;
  }

  private void requireColumn(Relation relation, String column) {
    if (!(relation instanceof Table table)) {
      return;
    }
    if (ColumnMaker.SYSTEM_COLUMNS.contains(column)) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "statistics creation on system columns is not supported",
          relation);
    }
    if (table.column(column).isEmpty()) {
      throw new MissingColumn(execution).ofNothing(table.name(), column, span);
    }
  }

  private void requireKinds(int on, int items, int expressions) {
    int open = 0;
    while (open < on && !tokens.is(open, TokenType.LEFT_PAREN)) {
      open++;
    }
    if (open >= on || (items == 1 && expressions == 1)) {
      return;
    }
    List<String> kinds = new ArrayList<>();
    for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
      kinds.add(tokens.name(item[0]));
    }
    for (String kind : kinds) {
      if (!KINDS.contains(kind)) {
        throw execution.refused(
            RefusalKind.SYNTAX_ERROR,
            "unrecognized statistics kind \"%s\"".formatted(kind),
            ObjectPath.relation(new QualifiedName("", kind)),
            span,
            null);
      }
    }
  }

  private Refused refused(RefusalKind kind, String message, Relation relation) {
    return execution.refused(
        execution.isCertain(relation.name()),
        kind,
        message,
        ObjectPath.relation(relation.name()),
        span,
        relation.origin());
  }
}
