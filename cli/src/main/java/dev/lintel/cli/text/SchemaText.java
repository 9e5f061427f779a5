package dev.lintel.cli.text;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.ReferentialAction;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.sql.Coverage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a replayed catalog for people, names as they are written in SQL. */
public final class SchemaText {

  private final StringBuilder out = new StringBuilder();
  private final Paint paint;

  private SchemaText(Paint paint) {
    this.paint = paint;
  }

  /** Returns the catalog at the end of a replay: types, tables, views, sequences, each by name. */
  public static String of(Paint paint, Replay replay) {
    SchemaText text = new SchemaText(paint);
    text.append(replay.result());
    text.counts(replay);
    return text.out.toString();
  }

  private void append(Catalog catalog) {
    for (UserType type : sorted(catalog.types(), Comparator.comparing(UserType::name))) {
      type(type);
    }
    List<Relation> relations = sorted(catalog.relations(), Comparator.comparing(Relation::name));
    relations.stream().filter(Table.class::isInstance).map(Table.class::cast).forEach(this::table);
    relations.stream().filter(View.class::isInstance).map(View.class::cast).forEach(this::view);
    relations.stream()
        .filter(Sequence.class::isInstance)
        .forEach(sequence -> heading("sequence", sequence.name()));
  }

  private void counts(Replay replay) {
    Catalog catalog = replay.result();
    long tables = catalog.relations().stream().filter(Table.class::isInstance).count();
    Coverage coverage = Coverage.of(replay.steps().map(Step::statement).toList());
    out.append(out.isEmpty() ? "" : "\n");
    out.append(
            Prose.hanging(
                "%s after %s and %s: %d understood, %d inert, %d not understood, %d invalid."
                    .formatted(
                        Counts.of(tables, "table", "tables"),
                        Counts.of(replay.migrations().size(), "migration", "migrations"),
                        Counts.of(coverage.sum(), "statement", "statements"),
                        coverage.understood(),
                        coverage.inert(),
                        coverage.opaque(),
                        coverage.invalid()),
                0,
                2))
        .append('\n');
  }

  private void type(UserType type) {
    if (type instanceof EnumType enumType) {
      heading("enum", type.name());
      enumType.labels().forEach(label -> line("'" + label.replace("'", "''") + "'"));
    } else if (type instanceof DomainType domain) {
      heading("domain", type.name());
      line(domain.base().sql() + (domain.notNull() ? " not null" : ""));
    } else {
      heading("type", type.name());
    }
  }

  private void table(Table table) {
    heading(table.kind().words(), table.name());
    columns(table.columns());
    for (Constraint constraint : table.constraints()) {
      line(constraint(constraint));
    }
    indexes(table.indexes());
  }

  private void view(View view) {
    heading(view.materialized() ? "materialized view" : "view", view.name());
    columns(view.columns());
    indexes(view.indexes());
  }

  private void columns(List<Column> columns) {
    int nameWidth =
        columns.stream().mapToInt(c -> Quoting.quote(c.name()).length()).max().orElse(0);
    for (Column column : columns) {
      String name = Quoting.quote(column.name());
      StringBuilder text = new StringBuilder(name);
      text.append(" ".repeat(nameWidth - name.length() + 2)).append(column.type().sql());
      if (column.notNull()) {
        text.append(" not null");
      }
      if (column.defaultValue() != null) {
        text.append(" default ").append(column.defaultValue().sql());
      }
      if (column.identity() != null) {
        text.append(" identity");
      }
      if (column.generated() != null) {
        text.append(" generated as (").append(column.generated()).append(')');
      }
      line(text.toString());
    }
  }

  /** Indexes behind constraints carry the constraint's name and would only repeat it. */
  private void indexes(List<Index> indexes) {
    for (Index index : indexes) {
      if (!index.constraint()) {
        line(
            (index.unique() ? "unique index " : "index ")
                + Quoting.quote(index.name().name())
                + (index.method().equals("btree") ? "" : " using " + index.method())
                + index.keys().stream()
                    .map(SchemaText::key)
                    .collect(Collectors.joining(", ", " (", ")"))
                + (index.include().isEmpty() ? "" : " include " + columnList(index.include()))
                + (index.predicate() == null ? "" : " where " + index.predicate()));
      }
    }
  }

  private static String key(IndexKey key) {
    String what = key.column() == null ? "(" + key.expression() + ")" : Quoting.quote(key.column());
    return key.descending() ? what + " desc" : what;
  }

  private static String constraint(Constraint constraint) {
    String name = Quoting.quote(constraint.name());
    if (constraint instanceof PrimaryKey key) {
      return "primary key " + name + " " + columnList(key.columns());
    }
    if (constraint instanceof UniqueConstraint unique) {
      return "unique " + name + " " + columnList(unique.columns());
    }
    if (constraint instanceof ForeignKey key) {
      return foreignKey(name, key);
    }
    return constraint instanceof CheckConstraint check
        ? "check " + name + " (" + check.expression() + ")"
        : "exclude " + name + " " + columnList(constraint.columns());
  }

  private static String foreignKey(String name, ForeignKey key) {
    return "foreign key "
        + name
        + " "
        + columnList(key.columns())
        + " references "
        + Quoting.quote(key.referencedTable())
        + " "
        + columnList(key.referencedColumns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + (key.validated() ? "" : " not valid");
  }

  private static String action(String words, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? ""
        : words + action.sql().toLowerCase(Locale.ROOT);
  }

  private static String columnList(List<String> columns) {
    return columns.stream().map(Quoting::quote).collect(Collectors.joining(", ", "(", ")"));
  }

  private void heading(String kind, QualifiedName name) {
    out.append(out.isEmpty() ? "" : "\n").append(kind).append(' ');
    out.append(paint.in(Style.STRONG, Visible.oneLine(Quoting.quote(name)))).append('\n');
  }

  private void line(String text) {
    out.append("  ").append(Visible.of(text.replaceAll("\\s*\\R\\s*", " "))).append('\n');
  }

  private static <T> List<T> sorted(Collection<T> all, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(order);
    return sorted;
  }
}
