package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.query.ViewQuery.Shown;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.InertAction;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to write rows through a view that cannot pass them on ({@code rewriteTargetView} of the
 * server's source). A view that may have a trigger or rule of its own takes them all.
 */
public final class UpdatableViews {

  private final Execution execution;

  public UpdatableViews(Execution execution) {
    this.execution = execution;
  }

  /** What is done with the rows. */
  public enum Change {
    INSERT("insert into"),
    UPDATE("update"),
    DELETE("delete from");

    private final String words;

    Change(String words) {
      this.words = words;
    }
  }

  /**
   * Refuses a change that the server certainly does not know how to pass on.
   *
   * @param columns the columns that get values
   */
  public void require(SqlIdentifier target, Change change, List<String> columns) {
    QualifiedName name = new Lookup(execution).find(target).orElse(null);
    List<String> passed = columns;
    View view = name == null ? null : view(name);
    while (name != null && view != null) {
      ViewQuery query = new ViewQuery(execution, view.query());
      QualifiedName base = base(view, query);
      if (query.forbidsUpdates() || (base != null && !mayPass(base))) {
        throw refused(
            RefusalKind.NOT_IN_PREREQUISITE_STATE,
            "cannot %s view \"%s\"".formatted(change.words, name.name()),
            view,
            target);
      }
      passed = passed(view, query, change, passed, target);
      name = base;
      view = name == null ? null : view(name);
    }
  }

  /** Returns a view without triggers and rules that is certainly as it looks. */
  private @Nullable View view(QualifiedName name) {
    Catalog catalog = execution.catalog();
    boolean certain = execution.isCertain(name) && !catalog.uncertainty().members().areOf(name);
    Relation relation = certain ? catalog.relation(name).orElse(null) : null;
    return relation instanceof View view && !view.materialized() && view.attachments().isEmpty()
        ? view
        : null;
  }

  /** Returns the relation that a view reads, if it is known which one that is. */
  private static @Nullable QualifiedName base(View view, ViewQuery query) {
    String name = query.relation().map(Folding::name).orElse(null);
    List<QualifiedName> read =
        view.dependsOn().stream().distinct().filter(r -> r.name().equals(name)).toList();
    return read.size() == 1 ? read.get(0) : null;
  }

  private boolean mayPass(QualifiedName base) {
    Relation relation = execution.catalog().relation(base).orElse(null);
    return relation == null
        || relation instanceof Table
        || (relation instanceof View view && !view.materialized());
  }

  /** Returns the columns of the relation below; refuses one that is no column of it. */
  private List<String> passed(
      View view, ViewQuery query, Change change, List<String> columns, SqlIdentifier target) {
    List<Shown> shown = query.columns();
    List<Column> known = view.columns();
    List<String> passed = new ArrayList<>();
    if (shown == null || shown.size() != known.size()) {
      return passed;
    }
    for (String column : columns) {
      for (int i = 0; i < known.size(); i++) {
        if (!known.get(i).name().equals(column)) {
          continue;
        }
        if (shown.get(i).computed()) {
          throw refused(
              RefusalKind.FEATURE_NOT_SUPPORTED,
              "cannot %s column \"%s\" of view \"%s\""
                  .formatted(change.words, column, view.name().name()),
              view,
              target);
        }
        String source = shown.get(i).source();
        if (source != null) {
          passed.add(source);
        }
      }
    }
    return passed;
  }

  private Refused refused(RefusalKind kind, String message, View view, SqlIdentifier place) {
    return execution.refused(
        kind, message, ObjectPath.relation(view.name()), execution.span(place), view.origin());
  }

  /** Refuses WITH CHECK OPTION for a view that no rows can be written through. */
  public static void requireCheckable(
      Execution execution, String query, String rest, SqlIdentifier name) {
    Tokens tokens = Tokens.of(rest);
    boolean checked = false;
    for (int i = 0; i < tokens.size(); i++) {
      checked |= tokens.areWords(i, "check", "option");
    }
    if (checked && new ViewQuery(execution, query).forbidsUpdates()) {
      throw uncheckable(
          execution, new QualifiedName("", Folding.name(name)), execution.span(name), null);
    }
  }

  /** Refuses a check option that is set for a view that no rows can be written through. */
  public static void requireCheckable(Execution execution, View view, InertAction action) {
    Tokens tokens = Tokens.of(action.text());
    boolean sets = tokens.isWord(0, "set") && tokens.is(1, TokenType.LEFT_PAREN);
    boolean checked = false;
    for (int i = 2; sets && i < tokens.size(); i++) {
      checked |= tokens.isWord(i, "check_option") && !tokens.is(i - 1, TokenType.DOT);
    }
    if (checked
        && execution.isCertain(view.name())
        && new ViewQuery(execution, view.query()).forbidsUpdates()) {
      throw uncheckable(execution, view.name(), execution.span(action), view.origin());
    }
  }

  private static Refused uncheckable(
      Execution execution, QualifiedName view, SourceSpan place, @Nullable SourceSpan earlier) {
    return execution.refused(
        RefusalKind.FEATURE_NOT_SUPPORTED,
        "WITH CHECK OPTION is supported only on automatically updatable views",
        ObjectPath.relation(view),
        place,
        earlier);
  }
}
