package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionMembers;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a query of the system catalog certainly asks for: columns and the constants they must equal.
 */
final class CatalogConditions {

  /** The columns that tell the relation or type that a member is of. */
  private static final Set<String> OWNERS =
      Set.of("table_name", "tablename", "relname", "typname", "conrelid", "attrelid", "enumtypid");

  private final Tokens tokens;
  private final Execution execution;
  private final PlScope scope;
  private final Map<String, Set<String>> constants = new HashMap<>();

  CatalogConditions(Tokens tokens, Execution execution, PlScope scope) {
    this.tokens = tokens;
    this.execution = execution;
    this.scope = scope;
  }

  Map<String, Set<String>> constants() {
    return constants;
  }

  /** Reads a condition; what is not joined by AND is not read. */
  void read(int from, int to) {
    if (QueryClauses.find(tokens, "or", from, to) >= 0) {
      return;
    }
    int and = QueryClauses.find(tokens, "and", from, to);
    if (and >= 0 && QueryClauses.find(tokens, "between", from, and) < 0) {
      read(from, and);
      read(and + 1, to);
    } else if (tokens.is(from, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from) == to) {
      read(from + 1, to - 1);
    } else {
      comparison(from, to);
    }
  }

  private void comparison(int from, int to) {
    int column = tokens.is(from + 1, TokenType.DOT) ? from + 2 : from;
    if (!tokens.isName(column)) {
      return;
    }
    if (tokens.isOperator(column + 1, "=")) {
      boolean any = tokens.isWord(column + 2, "any");
      add(tokens.name(column), any ? value(column + 4, to - 1) : value(column + 2, to));
    } else if (tokens.isWord(column + 1, "in") && tokens.is(column + 2, TokenType.LEFT_PAREN)) {
      List<PlValue> values = new ArrayList<>();
      for (int[] item : Items.of(tokens, column + 3, to - 1)) {
        values.add(value(item[0], item[1]));
      }
      add(tokens.name(column), new PlValue.Array(values));
    }
  }

  private PlValue value(int from, int to) {
    return new PlExpression(tokens, execution, scope).value(from, to);
  }

  private void add(String column, PlValue value) {
    Set<String> texts = new HashSet<>();
    List<PlValue> values = value instanceof PlValue.Array a ? a.elements() : List.of(value);
    for (PlValue one : values) {
      if (!(one instanceof PlValue.Text) || !one.isKnown()) {
        return;
      }
      texts.add(one.output());
    }
    constants.merge(column, texts, CatalogConditions::intersection);
  }

  private static Set<String> intersection(Set<String> first, Set<String> second) {
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return both;
  }

  /** Returns whether there may be objects of which not even the names are known. */
  boolean isAnyUncertain() {
    Uncertainty uncertainty = execution.catalog().uncertainty();
    return uncertainty.everything()
        || !uncertainty.schemas().isEmpty()
        || !uncertainty.members().isEmpty();
  }

  /** Returns whether something uncertain may have one of the names asked for. */
  boolean mayExist() {
    Uncertainty uncertainty = execution.catalog().uncertainty();
    Set<String> names = new HashSet<>();
    constants.values().forEach(names::addAll);
    if (names.stream().anyMatch(this::mayComeWithExtension)) {
      return true;
    }
    if (uncertainty.isNone()) {
      return false;
    }
    List<QualifiedName> owners = new ArrayList<>();
    for (String schema : execution.state().searchPath().schemas()) {
      names.forEach(name -> owners.add(new QualifiedName(schema, name)));
    }
    for (String name : names) {
      QualifiedName relation = CatalogNames.resolve(name, execution, true);
      if (relation != null) {
        owners.add(relation);
      }
    }
    return names.isEmpty()
        || owners.stream().anyMatch(uncertainty::covers)
        || uncertainty.schemas().stream().anyMatch(names::contains)
        || uncertainty.members().owners().stream()
            .anyMatch(
                owner -> mayBeOwner(owner, names) && uncertainty.members().haveAny(owner, names));
  }

  private boolean mayComeWithExtension(String name) {
    ExtensionObjects extensions = new ExtensionObjects(execution);
    return extensions.mayBeThere(ExtensionMembers::types, name)
        || extensions.mayBeThere(ExtensionMembers::relations, name)
        || extensions.mayBeThere(ExtensionMembers::schemas, name);
  }

  private boolean mayBeOwner(QualifiedName owner, Set<String> names) {
    boolean anyOwner = constants.keySet().stream().noneMatch(OWNERS::contains);
    return anyOwner
        || names.contains(owner.name())
        || names.contains(CatalogNames.number(owner, execution, true));
  }
}
