package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.IndexClasses;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * CREATE STATISTICS in the order in which the server complains ({@code CreateStatistics} of its
 * source).
 */
final class StatisticsDefinition {

  private static final Set<String> KINDS = Set.of("ndistinct", "dependencies", "mcv");

  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;

  StatisticsDefinition(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Returns the relation that the statistics are about; null if that is not known. */
  @Nullable Relation relation(int from) {
    int at = QueryClauses.find(tokens, "from", from, tokens.size());
    NameReader reader = text.reader(at + 1);
    SqlIdentifier identifier = at < 0 ? null : reader.name();
    if (identifier == null) {
      return null;
    }
    if (tokens.is(reader.position(), TokenType.COMMA)) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "only a single relation is allowed in CREATE STATISTICS",
          ObjectPath.relation(new QualifiedName("", Folding.name(identifier))),
          text.span(),
          null);
    }
    Lookup lookup = new Lookup(execution);
    Relation relation = lookup.relation(identifier, "cannot define statistics for relation \"%s\"");
    boolean plainView = relation instanceof View view && !view.materialized();
    if (relation instanceof Sequence || plainView) {
      throw execution.refused(
          execution.isCertain(relation.name()),
          RefusalKind.WRONG_OBJECT_TYPE,
          "cannot define statistics for relation \"%s\"".formatted(relation.name().name()),
          ObjectPath.relation(relation.name()),
          execution.span(identifier),
          relation.origin());
    }
    return relation;
  }

  /**
   * Checks what the statistics are of and returns what they lean on.
   *
   * @param from the token after the name
   */
  Set<ObjectUse> uses(int from, @Nullable Relation relation) {
    int on = QueryClauses.find(tokens, "on", from, tokens.size());
    int end = QueryClauses.find(tokens, "from", from, tokens.size());
    if (relation == null || on < 0 || end < on) {
      return Set.of();
    }
    Set<ObjectUse> uses = new HashSet<>(Set.of(ObjectUse.relation(relation.name())));
    Set<String> columns = new HashSet<>();
    int count = 0;
    int expressions = 0;
    String twice = null;
    for (int[] item : Items.of(tokens, on + 1, end)) {
      count++;
      if (item[1] - item[0] == 1 && tokens.isName(item[0])) {
        String column = tokens.name(item[0]);
        require(relation, column, item);
        twice = columns.add(column) ? twice : "column name";
        uses.add(ObjectUse.column(relation.name(), column));
      } else {
        expressions++;
      }
    }
    requireKinds(from, on, relation, count == 1 && expressions == 1);
    if (count < 2 && expressions == 0) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "extended statistics require at least 2 columns",
          relation);
    }
    if (twice != null) {
      throw refused(
          RefusalKind.DUPLICATE_COLUMN,
          "duplicate %s in statistics definition".formatted(twice),
          relation);
    }
    return uses;
  }

  private void require(Relation relation, String column, int[] item) {
    if (SYSTEM_COLUMNS.contains(column)) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "statistics creation on system columns is not supported",
          relation);
    }
    List<Column> columns =
        relation instanceof Table table ? table.columns() : ((View) relation).columns();
    boolean known = relation instanceof Table || !columns.isEmpty();
    if (known && columns.stream().noneMatch(c -> c.name().equals(column))) {
      ObjectPath object = ObjectPath.member(relation.name(), column);
      throw execution.refused(
          execution.isCertain(relation.name(), column),
          RefusalKind.MISSING_COLUMN,
          "column \"%s\" does not exist".formatted(column),
          object,
          text.span(item[0], item[1]),
          execution.state().departed().get(object));
    }
    columns.stream()
        .filter(c -> c.name().equals(column) && execution.isCertain(relation.name(), column))
        .findFirst()
        .ifPresent(c -> requireOrder(relation, c));
  }

  private void requireOrder(Relation relation, Column column) {
    if (IndexClasses.hasNoOperators(execution, column.type(), "btree")) {
      TypeBook types = new TypeBook(execution);
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "column \"%s\" cannot be used in statistics because its type %s has no default btree operator class"
              .formatted(column.name(), types.printed(types.type(column.type()))),
          relation);
    }
  }

  private void requireKinds(int from, int on, Relation relation, boolean single) {
    if (!tokens.is(from, TokenType.LEFT_PAREN)) {
      return;
    }
    for (int[] item : Items.of(tokens, from + 1, tokens.afterParenthesis(from) - 1)) {
      if (item[0] < on && tokens.isName(item[0]) && !KINDS.contains(tokens.name(item[0]))) {
        throw refused(
            RefusalKind.SYNTAX_ERROR,
            "unrecognized statistics kind \"%s\"".formatted(tokens.name(item[0])),
            relation);
      }
    }
    if (single) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "when building statistics on a single expression, statistics kinds may not be specified",
          relation);
    }
  }

  private Refused refused(RefusalKind kind, String message, Relation relation) {
    QualifiedName name = relation.name();
    return execution.refused(
        execution.isCertain(name),
        kind,
        message,
        ObjectPath.relation(name),
        text.span(),
        relation.origin());
  }
}
