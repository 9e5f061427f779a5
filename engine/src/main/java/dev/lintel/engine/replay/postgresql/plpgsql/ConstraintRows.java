package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.ReferentialAction;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows about constraints and the columns they are on. */
final class ConstraintRows {

  private final RowSources sources;
  private final Execution execution;
  private final RowList rows;

  ConstraintRows(RowSources sources, Execution execution, RowList rows) {
    this.sources = sources;
    this.execution = execution;
    this.rows = rows;
  }

  void constraints() {
    for (Relation relation : sources.relations()) {
      if (relation instanceof Table table) {
        QualifiedName name = table.name();
        for (Constraint constraint : table.constraints()) {
          rows.add(execution.isCertain(name, constraint.name()))
              .set(constraint.name(), "conname", "constraint_name")
              .set(CatalogNames.number(name, execution, true), "conrelid")
              .set(referred(constraint), "confrelid")
              .set(name.schema(), "connamespace")
              .set(definition(constraint), CatalogScope.DEFINITION)
              .set(name.name(), "table_name", "relname")
              .set(name.schema(), "table_schema", "constraint_schema", "nspname")
              .set(numbers(table, keyColumns(constraint)), "conkey")
              .set(letter(constraint), "contype")
              .set(new PlValue.Bool(isValidated(constraint)), "convalidated")
              .set(action(constraint, ForeignKey::onUpdate), "confupdtype")
              .set(action(constraint, ForeignKey::onDelete), "confdeltype")
              .set(words(constraint), "constraint_type");
        }
      }
    }
  }

  private static boolean isValidated(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return key.validated();
    }
    return !(constraint instanceof CheckConstraint check) || check.validated();
  }

  /** Returns the letter of an action of a foreign key; a space for other constraints. */
  private static String action(
      Constraint constraint, Function<ForeignKey, ReferentialAction> event) {
    if (!(constraint instanceof ForeignKey key)) {
      return " ";
    }
    return switch (event.apply(key)) {
      case NO_ACTION -> "a";
      case RESTRICT -> "r";
      case CASCADE -> "c";
      case SET_NULL -> "n";
      case SET_DEFAULT -> "d";
    };
  }

  /** Of what refers to nothing the server prints a dash. */
  private String referred(Constraint constraint) {
    return constraint instanceof ForeignKey key
        ? CatalogNames.number(key.referencedTable(), execution, true)
        : "-";
  }

  /** Returns what the server prints of a key; something of what is not known as it prints it. */
  private PlValue definition(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return PlValue.of("PRIMARY KEY " + listed(key.columns()));
    }
    if (constraint instanceof UniqueConstraint key) {
      String words = key.nullsNotDistinct() ? "UNIQUE NULLS NOT DISTINCT " : "UNIQUE ";
      return PlValue.of(words + listed(key.columns()));
    }
    if (!(constraint instanceof ForeignKey key) || key.deferrable()) {
      return PlValue.SOMETHING;
    }
    return PlValue.of(
        "FOREIGN KEY %s REFERENCES %s%s%s%s%s"
            .formatted(
                listed(key.columns()),
                referred(key),
                listed(key.referencedColumns()),
                action(" ON UPDATE ", key.onUpdate()),
                action(" ON DELETE ", key.onDelete()),
                key.validated() ? "" : " NOT VALID"));
  }

  private static String listed(List<String> columns) {
    return columns.stream().map(Quoting::quote).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String action(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
  }

  void keyColumns() {
    for (Relation relation : sources.relations()) {
      if (relation instanceof Table table) {
        for (Constraint constraint : table.constraints()) {
          for (String column : keyColumns(constraint)) {
            rows.add(execution.isCertain(table.name(), constraint.name()))
                .set(constraint.name(), "constraint_name", "conname")
                .set(table.name().name(), "table_name")
                .set(table.name().schema(), "table_schema", "constraint_schema")
                .set(words(constraint), "constraint_type")
                .set(column, "column_name");
          }
        }
      }
    }
  }

  /** Of a foreign key these are the columns it refers to. */
  void usedColumns() {
    for (Relation relation : execution.catalog().relations()) {
      if (relation instanceof Table table) {
        for (Constraint constraint : table.constraints()) {
          ForeignKey reference = constraint instanceof ForeignKey key ? key : null;
          QualifiedName used = reference == null ? table.name() : reference.referencedTable();
          List<String> columns =
              reference == null ? keyColumns(constraint) : reference.referencedColumns();
          for (int i = 0; i < Math.max(columns.size(), 1); i++) {
            rows.add(execution.isCertain(table.name(), constraint.name()))
                .set(constraint.name(), "constraint_name")
                .set(used.name(), "table_name")
                .set(used.schema(), "table_schema", "constraint_schema")
                .set(
                    columns.isEmpty() ? PlValue.UNKNOWN : PlValue.of(columns.get(i)),
                    "column_name");
          }
        }
      }
    }
  }

  private static List<String> keyColumns(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return key.columns();
    }
    if (constraint instanceof PrimaryKey key) {
      return key.columns();
    }
    return constraint instanceof UniqueConstraint key ? key.columns() : List.of();
  }

  /** Here columns are numbered without those that were dropped, everywhere in the same way. */
  private static PlValue numbers(Table table, List<String> columns) {
    List<PlValue> numbers = new ArrayList<>();
    for (String column : columns) {
      for (int i = 0; i < table.columns().size(); i++) {
        if (table.columns().get(i).name().equals(column)) {
          numbers.add(PlValue.of(i + 1));
        }
      }
    }
    return numbers.isEmpty() ? PlValue.UNKNOWN : new PlValue.Array(numbers);
  }

  private static String letter(Constraint constraint) {
    if (constraint instanceof ForeignKey) {
      return "f";
    }
    if (constraint instanceof PrimaryKey) {
      return "p";
    }
    if (constraint instanceof UniqueConstraint) {
      return "u";
    }
    return constraint instanceof CheckConstraint ? "c" : "x";
  }

  private static String words(Constraint constraint) {
    return switch (letter(constraint)) {
      case "f" -> "FOREIGN KEY";
      case "p" -> "PRIMARY KEY";
      case "u" -> "UNIQUE";
      case "c" -> "CHECK";
      default -> "EXCLUDE";
    };
  }
}
