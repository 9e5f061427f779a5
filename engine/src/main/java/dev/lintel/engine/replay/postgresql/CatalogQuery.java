package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.replay.postgresql.CatalogRows.Row;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A query of {@code information_schema} or {@code pg_catalog} with conditions of the form column =
 * 'constant', joined by AND. Other conditions can only make the result smaller, so that without any
 * row the answer is certain all the same.
 */
final class CatalogQuery {

  private final Tokens tokens;
  private final Execution execution;
  private final Map<String, Set<String>> conditions = new HashMap<>();
  private final Map<String, Set<String>> exclusions = new HashMap<>();
  private boolean allUnderstood = true;

  private CatalogQuery(Tokens tokens, Execution execution) {
    this.tokens = tokens;
    this.execution = execution;
  }

  /** Returns whether the query between two tokens has rows. */
  static Truth hasRows(Tokens tokens, int from, int to, Execution execution) {
    return new CatalogQuery(tokens, execution).hasRows(from, to);
  }

  private Truth hasRows(int from, int to) {
    int fromClause = find("from", from, to);
    if (!tokens.isWord(from, "select") || fromClause < 0) {
      return Truth.UNKNOWN;
    }
    int table = tokens.is(fromClause + 2, TokenType.DOT) ? fromClause + 3 : fromClause + 1;
    if (!tokens.isName(table)) {
      return Truth.UNKNOWN;
    }
    int where = find("where", from, to);
    if (find("or", from, to) >= 0) {
      return Truth.UNKNOWN;
    }
    joinConditions(table + 1, where < 0 ? to : where);
    if (where >= 0) {
      conditions(where + 1, to);
    }
    boolean ofExtensions = tokens.isWord(table, "pg_extension");
    return CatalogRows.of(tokens.name(table), conditions, execution)
        .map(rows -> decide(rows, ofExtensions))
        .orElse(Truth.UNKNOWN);
  }

  private Truth decide(List<Row> rows, boolean ofExtensions) {
    boolean known = true;
    boolean found = false;
    for (Row row : rows) {
      Truth matches = matches(row);
      if (matches != Truth.NO && row.certain()) {
        found = true;
        known &= matches == Truth.YES;
      } else if (matches != Truth.NO) {
        return Truth.UNKNOWN;
      }
    }
    if (!found) {
      boolean fromOutside = ofExtensions && execution.premises().mayHaveExtensions();
      return fromOutside || mayExist() ? Truth.UNKNOWN : Truth.NO;
    }
    return known && allUnderstood ? Truth.YES : Truth.UNKNOWN;
  }

  private Truth matches(Row row) {
    Truth truth = Truth.YES;
    for (Map.Entry<String, Set<String>> condition : conditions.entrySet()) {
      String value = row.values().get(condition.getKey());
      truth =
          truth.and(value == null ? Truth.UNKNOWN : Truth.of(condition.getValue().contains(value)));
    }
    for (Map.Entry<String, Set<String>> exclusion : exclusions.entrySet()) {
      String value = row.values().get(exclusion.getKey());
      Truth excluded =
          value == null ? Truth.UNKNOWN : Truth.of(exclusion.getValue().contains(value));
      truth = truth.and(excluded.not());
    }
    return truth;
  }

  /** Returns whether something uncertain may have one of the names asked for. */
  private boolean mayExist() {
    Uncertainty uncertainty = execution.catalog().uncertainty();
    if (uncertainty.isNone()) {
      return false;
    }
    Set<String> constants = new HashSet<>();
    conditions.values().forEach(constants::addAll);
    List<QualifiedName> owners = new ArrayList<>();
    for (String schema : execution.state().searchPath().schemas()) {
      constants.forEach(constant -> owners.add(new QualifiedName(schema, constant)));
    }
    return owners.stream().anyMatch(uncertainty::covers)
        || constants.stream().anyMatch(uncertainty.schemas()::contains)
        || constants.stream().anyMatch(this::mayComeWithExtension)
        || uncertainty.members().values().stream()
            .anyMatch(members -> members.stream().anyMatch(constants::contains));
  }

  private boolean mayComeWithExtension(String name) {
    ExtensionObjects extensions = new ExtensionObjects(execution);
    return extensions.mayBeThere(ExtensionMembers::types, name)
        || extensions.mayBeThere(ExtensionMembers::relations, name)
        || extensions.mayBeThere(ExtensionMembers::schemas, name);
  }

  /** Joins tie a name to its namespace; only their constants matter. */
  private void joinConditions(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i, "on")) {
        int end = i + 1;
        while (end < to
            && !tokens.isWord(end, "join")
            && !tokens.isWord(end, "left")
            && !tokens.isWord(end, "inner")) {
          end++;
        }
        conditions(i + 1, end);
      }
    }
  }

  private void conditions(int from, int to) {
    int end = find("and", from, to);
    if (end < 0) {
      condition(from, to);
    } else {
      condition(from, end);
      conditions(end + 1, to);
    }
  }

  private void condition(int from, int to) {
    if (tokens.is(from, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from) == to) {
      conditions(from + 1, to - 1);
      return;
    }
    int column = tokens.is(from + 1, TokenType.DOT) ? from + 2 : from;
    if (tokens.isWord(from, "not") && to - from <= 4 && tokens.isWord(to - 1, "attisdropped")) {
      return;
    }
    if (tokens.isName(column) && tokens.isOperator(column + 1, "=")) {
      equality(tokens.name(column), column + 2, to);
    } else if (tokens.isName(column)
        && (tokens.isOperator(column + 1, "<>") || tokens.isOperator(column + 1, "!="))) {
      inequality(tokens.name(column), column + 2, to);
    } else if (tokens.isName(column) && tokens.isWord(column + 1, "in")) {
      membership(tokens.name(column), column + 2, to);
    } else {
      allUnderstood = false;
    }
  }

  private void equality(String column, int from, int to) {
    if (tokens.type(from).isString()) {
      constant(column, from, to)
          .ifPresentOrElse(
              value -> conditions.put(column, Set.of(value)), () -> allUnderstood = false);
    } else if (tokens.isWord(from, "current_schema")) {
      execution.state().searchPath().schemas().stream()
          .findFirst()
          .ifPresent(schema -> conditions.put(column, Set.of(schema)));
    } else if (!isColumn(from, to)) {
      allUnderstood = false;
    }
  }

  private void inequality(String column, int from, int to) {
    Optional<String> value =
        tokens.type(from).isString() ? constant(column, from, to) : Optional.empty();
    if (value.isPresent()) {
      exclusions.computeIfAbsent(column, name -> new HashSet<>()).add(value.get());
    } else {
      allUnderstood = false;
    }
  }

  /** A comparison of two columns is the condition of a join. */
  private boolean isColumn(int from, int to) {
    return tokens.isName(from) && tokens.is(from + 1, TokenType.DOT) && to - from == 3;
  }

  private Optional<String> constant(String column, int from, int to) {
    String text = tokens.string(from);
    boolean cast = tokens.is(from + 1, TokenType.DOUBLE_COLON);
    if (to - from > (cast ? 3 : 1)) {
      return Optional.empty();
    }
    boolean relation = tokens.isWord(from + 2, "regclass") || column.endsWith("relid");
    boolean type = tokens.isWord(from + 2, "regtype") || column.endsWith("typid");
    if (!relation && !type) {
      return Optional.of(text);
    }
    return Optional.ofNullable(CatalogNames.resolve(text, execution, relation))
        .map(QualifiedName::toString);
  }

  private void membership(String column, int from, int to) {
    Set<String> values = new HashSet<>();
    for (int i = from + 1; i < to - 1; i++) {
      if (tokens.type(i).isString()) {
        values.add(tokens.string(i));
      } else if (!tokens.is(i, TokenType.COMMA)) {
        allUnderstood = false;
        return;
      }
    }
    conditions.put(column, values);
  }

  private int find(String word, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) ? 1 : 0;
      if (depth == 0 && tokens.isWord(i, word)) {
        return i;
      }
    }
    return -1;
  }
}
