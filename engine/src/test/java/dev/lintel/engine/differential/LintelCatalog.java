package dev.lintel.engine.differential;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.ExclusionConstraint;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.IdentityMode;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.OtherType;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.Table.Persistence;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.catalog.View;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Writes a replayed catalog as the lines that {@link ServerCatalog} reads from the server. */
public final class LintelCatalog {
  private final List<String> facts = new ArrayList<>();

  private LintelCatalog() {}

  /** Returns the facts of {@code catalog}, sorted. */
  public static List<String> facts(Catalog catalog) {
    LintelCatalog writer = new LintelCatalog();
    catalog.schemas().forEach(writer::schema);
    for (Extension extension : catalog.extensions()) {
      writer.facts.add("extension " + extension.name());
    }
    catalog.relations().forEach(writer::relation);
    // The server takes a multirange for a part of its range.
    catalog.types().stream()
        .filter(t -> !(t instanceof OtherType other && other.form().equals("MULTIRANGE")))
        .forEach(writer::type);
    return writer.facts.stream().sorted().toList();
  }

  private void schema(Schema schema) {
    boolean system = schema.name().startsWith("pg_") || schema.name().equals("information_schema");
    if (!system) {
      facts.add("schema " + schema.name());
    }
  }

  private void relation(Relation relation) {
    if (relation instanceof Table table) {
      table(table);
    } else if (relation instanceof View view) {
      view(view);
    } else if (relation instanceof Sequence sequence) {
      String owner =
          sequence.ownerTable() == null
              ? ""
              : (sequence.identity() ? " of identity " : " owned by ")
                  + sequence.ownerTable()
                  + "."
                  + sequence.ownerColumn();
      facts.add("sequence " + sequence.name() + owner);
    }
  }

  private void table(Table table) {
    if (table.persistence() == Persistence.TEMPORARY) {
      return;
    }
    String unlogged = table.persistence() == Persistence.UNLOGGED ? " unlogged" : "";
    facts.add(table.kind().words() + " " + table.name() + unlogged);
    if (table.partitionOf() != null) {
      facts.add(table.name() + " partition of " + table.partitionOf());
    }
    for (QualifiedName parent : table.inherits()) {
      facts.add(table.name() + " inherits " + parent);
    }
    columns("column ", table.name(), table.columns());
    for (Constraint constraint : table.constraints()) {
      facts.add(constraint(table.name(), constraint));
    }
    for (Index index : table.indexes()) {
      facts.add(index(table.name(), index));
    }
  }

  private void view(View view) {
    facts.add((view.materialized() ? "materialized view " : "view ") + view.name());
    columns("view column ", view.name(), view.columns());
    for (Index index : view.indexes()) {
      facts.add(index(view.name(), index));
    }
  }

  private void columns(String words, QualifiedName relation, List<Column> columns) {
    int number = 0;
    for (Column column : columns) {
      number++;
      StringBuilder fact = new StringBuilder(words).append(relation).append(" #").append(number);
      fact.append(' ').append(column.name()).append(' ').append(type(column.type()));
      if (column.notNull()) {
        fact.append(" not null");
      }
      if (column.defaultValue() != null) {
        fact.append(" default");
      }
      if (column.generated() != null) {
        fact.append(" generated");
      }
      if (column.identity() != null) {
        boolean always = column.identity() == IdentityMode.ALWAYS;
        fact.append(always ? " identity always" : " identity by default");
      }
      facts.add(fact.toString());
    }
  }

  private static String constraint(QualifiedName table, Constraint constraint) {
    String name = " " + table + " " + constraint.name();
    if (constraint instanceof PrimaryKey) {
      return "primary key" + name + " " + names(constraint.columns());
    }
    if (constraint instanceof UniqueConstraint) {
      return "unique" + name + " " + names(constraint.columns());
    }
    if (constraint instanceof ExclusionConstraint) {
      return "exclusion" + name;
    }
    if (constraint instanceof CheckConstraint check) {
      return "check" + name + (check.validated() ? "" : " not valid");
    }
    ForeignKey key = (ForeignKey) constraint;
    return "foreign key%s %s references %s %s on delete %s on update %s%s%s"
        .formatted(
            name,
            names(key.columns()),
            key.referencedTable(),
            names(key.referencedColumns()),
            key.onDelete().sql(),
            key.onUpdate().sql(),
            key.deferrable() ? " deferrable" : "",
            key.validated() ? "" : " not valid");
  }

  private static String index(QualifiedName relation, Index index) {
    List<String> keys =
        index.keys().stream().map(k -> k.column() == null ? "<expression>" : k.column()).toList();
    return "index %s on %s%s %s %s%s%s%s%s"
        .formatted(
            index.name(),
            relation,
            index.unique() ? " unique" : "",
            index.method(),
            names(keys),
            index.include().isEmpty() ? "" : " include " + names(index.include()),
            index.predicate() == null ? "" : " where",
            index.nullsNotDistinct() ? " nulls not distinct" : "",
            index.constraint() ? " of a constraint" : "");
  }

  private void type(UserType type) {
    if (type instanceof EnumType enumType) {
      facts.add("enum " + type.name() + " " + names(enumType.labels()));
    } else if (type instanceof DomainType domain) {
      StringBuilder fact = new StringBuilder("domain ").append(type.name());
      fact.append(' ').append(type(domain.base())).append(domain.notNull() ? " not null" : "");
      new TreeSet<>(domain.constraints()).forEach(name -> fact.append(" check ").append(name));
      facts.add(fact.toString());
    } else if (type instanceof CompositeType composite) {
      List<String> attributes =
          composite.attributes().stream().map(a -> a.name() + " " + type(a.type())).toList();
      facts.add("composite " + type.name() + " " + names(attributes));
    } else {
      facts.add("type " + type.name());
    }
  }

  /**
   * Writes a type as {@code format_type} of the server does, a type outside {@code pg_catalog}
   * always with its schema.
   */
  private static String type(DataType type) {
    String modifiers =
        type.modifiers().isEmpty() ? "" : "(" + String.join(",", type.modifiers()) + ")";
    QualifiedName made = type.userType();
    boolean system = made == null || made.schema().equals("pg_catalog");
    String name = system ? type.name() : made.toString();
    int zone = type.userType() == null ? name.indexOf(" with") : -1;
    String written =
        zone < 0 ? name + modifiers : name.substring(0, zone) + modifiers + name.substring(zone);
    return written + (type.dimensions() > 0 ? "[]" : "");
  }

  private static String names(List<String> names) {
    return "(" + String.join(", ", names) + ")";
  }
}
