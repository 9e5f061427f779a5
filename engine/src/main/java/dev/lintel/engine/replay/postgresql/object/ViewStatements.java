package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.ViewAdded;
import dev.lintel.engine.change.ViewReplaced;
import dev.lintel.engine.replay.postgresql.execution.CreationNames;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.query.NewColumns;
import dev.lintel.engine.replay.postgresql.query.PopulatedViews;
import dev.lintel.engine.replay.postgresql.query.QueryShape;
import dev.lintel.engine.replay.postgresql.query.UpdatableViews;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.Parameters;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs CREATE VIEW and CREATE MATERIALIZED VIEW. */
public final class ViewStatements {

  private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "merge");

  private final Execution execution;
  private final Lookup lookup;

  public ViewStatements(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs CREATE VIEW or CREATE MATERIALIZED VIEW. */
  public void create(CreateView node) {
    QueryShape shape =
        node.recursive()
            ? QueryShape.ofRecursive(node.query(), Folding.name(node.name()), execution)
            : QueryShape.of(node.query(), execution);
    List<String> names = node.columns().stream().map(Folding::name).toList();
    NewColumns columns = new NewColumns(execution, shape, names, execution.span(node));
    if (node.materialized()) {
      requireLogged(node);
    } else {
      UpdatableViews.requireCheckable(
          execution, node.query().text(), afterQuery(node), node.name());
      columns.requireFew("CREATE VIEW specifies more column names than columns");
    }
    QualifiedName name = new CreationNames(execution).of(node.name(), node.temporary());
    Optional<Relation> existing = execution.catalog().relation(name);
    boolean taken = ImplicitNames.relationExists(execution.catalog(), name);
    if (node.ifNotExists()
        && taken
        && (execution.isCertain(name) || existing.filter(View.class::isInstance).isEmpty())) {
      return;
    }
    boolean mayExist = node.ifNotExists() && !execution.isCertain(name);
    Parameters.requireIn(
        execution,
        node.materialized() ? "table" : "view",
        beforeQuery(node),
        ObjectPath.relation(name),
        execution.span(node.name()));
    requireNoInto(node, name);
    requireNoChanges(node, name);
    View view = view(node, name, shape);
    if (node.orReplace() && taken && existing.isEmpty()) {
      throw lookup.wrongKind(node.name(), name, "\"%s\" is not a view");
    }
    if (node.orReplace() && existing.isPresent()) {
      replace(node, existing.get(), view);
      return;
    }
    if (node.materialized()) {
      columns.requireFew("too many column names were specified");
    }
    columns.requireDistinct(name);
    if (!mayExist) {
      new FreeNames(execution).requireRelation(name, execution.span(node.name()));
      execution.makeCertain(name);
    }
    if (node.materialized()) {
      requireNoTemporary(node, view);
    }
    if (node.materialized() && view.populated()) {
      new PopulatedViews(execution, execution.span(node)).require(view.dependsOn(), view.query());
    }
    execution.put(view);
    execution.record(new ViewAdded(view, execution.span(node)));
  }

  /** The grammar has UNLOGGED for what may come one day. */
  private void requireLogged(CreateView node) {
    if (Tokens.of(beforeQuery(node)).isWord(1, "unlogged")) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "materialized views cannot be unlogged",
          ObjectPath.relation(new CreationNames(execution).of(node.name(), false)),
          execution.span(node.name()),
          null);
    }
  }

  private void requireNoTemporary(CreateView node, View view) {
    if (view.dependsOn().stream().anyMatch(r -> r.schema().equals(SearchPath.TEMPORARY))) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "materialized views must not use temporary tables or views",
          ObjectPath.relation(view.name()),
          execution.span(node.query()),
          null);
    }
  }

  private void requireNoInto(CreateView node, QualifiedName name) {
    Tokens tokens = Tokens.of(node.query().text());
    boolean into =
        tokens.isWord(0, "select") && QueryClauses.find(tokens, "into", 1, tokens.size()) > 0;
    if (into && !node.materialized()) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "views must not contain SELECT INTO",
          ObjectPath.relation(name),
          execution.span(node.query()),
          null);
    }
  }

  /** What the parts of WITH do is done once, and not whenever the view is read. */
  private void requireNoChanges(CreateView node, QualifiedName name) {
    Tokens tokens = Tokens.of(node.query().text());
    boolean changes = false;
    for (int i = 0; tokens.isWord(0, "with") && i + 1 < tokens.size(); i++) {
      boolean part = tokens.isWord(i - 1, "as") || tokens.isWord(i - 1, "materialized");
      changes |=
          part
              && tokens.is(i, TokenType.LEFT_PAREN)
              && tokens.is(i + 1, TokenType.WORD)
              && CHANGES.contains(tokens.name(i + 1));
    }
    if (changes) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          node.materialized()
              ? "materialized views must not use data-modifying statements in WITH"
              : "views must not contain data-modifying statements in WITH",
          ObjectPath.relation(name),
          execution.span(node.query()),
          null);
    }
  }

  /** Returns what stands before the query, which may be long. */
  private String beforeQuery(CreateView node) {
    String text = execution.text(node);
    int query = text.indexOf(node.query().text());
    return query < 0 ? "" : text.substring(0, query);
  }

  private String afterQuery(CreateView node) {
    String text = execution.text(node);
    String query = node.query().text();
    int start = text.indexOf(query);
    return start < 0 ? "" : text.substring(start + query.length());
  }

  private static boolean isWithNoData(String options) {
    return Tokens.of(options).areWords(0, "with", "no", "data");
  }

  private View view(CreateView node, QualifiedName name, QueryShape shape) {
    SourceSpan span = execution.span(node);
    List<String> names = node.columns().stream().map(Folding::name).toList();
    return new View(
        name,
        node.materialized(),
        shape.certain() ? shape.columns(names, span) : List.of(),
        node.query().text(),
        shape.relations(),
        shape.columnUses(),
        shape.keyUses(),
        List.of(),
        !node.materialized() || !isWithNoData(afterQuery(node)),
        List.of(),
        span);
  }

  private void replace(CreateView node, Relation existing, View view) {
    if (!(existing instanceof View before) || before.materialized()) {
      throw lookup.wrongKind(node.name(), existing.name(), "\"%s\" is not a view");
    }
    if (!before.columns().isEmpty() && !view.columns().isEmpty()) {
      requireSameColumns(node, before, view);
    }
    View after = withWhatStays(before, view);
    execution.put(after);
    execution.record(new ViewReplaced(before, after, execution.span(node)));
  }

  /** Defaults that ALTER VIEW gave to columns stay, and so do triggers and rules. */
  private static View withWhatStays(View before, View after) {
    List<Column> columns = new ArrayList<>(after.columns());
    for (int i = 0; i < Math.min(columns.size(), before.columns().size()); i++) {
      columns.set(i, columns.get(i).withDefault(before.columns().get(i).defaultValue()));
    }
    return after.withColumns(columns).withAttachments(before.attachments());
  }

  /** A replaced view keeps its columns; new ones may only be added at the end. */
  private void requireSameColumns(CreateView node, View before, View after) {
    if (after.columns().size() < before.columns().size()) {
      throw changed(node, before, "cannot drop columns from view");
    }
    for (int i = 0; i < before.columns().size(); i++) {
      Column old = before.columns().get(i);
      Column now = after.columns().get(i);
      if (!old.name().equals(now.name())) {
        throw changed(
            node,
            before,
            "cannot change name of view column \"%s\" to \"%s\"".formatted(old.name(), now.name()));
      }
      boolean known =
          !old.type().equals(UndeterminedType.UNKNOWN)
              && !now.type().equals(UndeterminedType.UNKNOWN);
      if (known && !old.type().equals(now.type())) {
        throw changed(
            node,
            before,
            "cannot change data type of view column \"%s\" from %s to %s"
                .formatted(old.name(), old.type().sql(), now.type().sql()));
      }
    }
  }

  private Refused changed(CreateView node, View before, String message) {
    return execution.refused(
        execution.isCertain(before.name()),
        RefusalKind.INVALID_TABLE_DEFINITION,
        message,
        ObjectPath.relation(before.name()),
        execution.span(node.name()),
        before.origin());
  }
}
