package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AddEnumValue;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterConstraint;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.CreateComposite;
import dev.lintel.engine.sql.node.CreateDomain;
import dev.lintel.engine.sql.node.CreateEnum;
import dev.lintel.engine.sql.node.CreateIndex;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.CreateOtherType;
import dev.lintel.engine.sql.node.CreateSchema;
import dev.lintel.engine.sql.node.CreateSequence;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.CreateView;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import dev.lintel.engine.sql.node.Persistence;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.RenameConstraint;
import dev.lintel.engine.sql.node.RenameEnumValue;
import dev.lintel.engine.sql.node.RenameTo;
import dev.lintel.engine.sql.node.SetColumnDefault;
import dev.lintel.engine.sql.node.SetColumnNullability;
import dev.lintel.engine.sql.node.SetColumnType;
import dev.lintel.engine.sql.node.SetSchema;
import dev.lintel.engine.sql.node.TableElement;
import dev.lintel.engine.sql.node.UniqueConstraint;
import dev.lintel.engine.sql.node.ValidateConstraint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells what a statement makes, changes or drops, without running it. */
public final class StatementNames {

  private final Lookup lookup;
  private final Catalog catalog;
  private final boolean ran;
  private final Set<ObjectPath> names = new LinkedHashSet<>();

  private StatementNames(Execution execution, boolean ran) {
    this.lookup = new Lookup(execution);
    this.catalog = execution.catalog();
    this.ran = ran;
  }

  /** Tells it of a statement. */
  public static Set<ObjectPath> of(Execution execution, DdlStatement node) {
    return of(execution, node, true);
  }

  private static Set<ObjectPath> of(Execution execution, DdlStatement node, boolean ran) {
    StatementNames collector = new StatementNames(execution, ran);
    collector.collect(node);
    return collector.names;
  }

  /**
   * Tells it of a statement that was refused; nothing if it found no schema.
   *
   * @param certain false if the statement may have run
   */
  public static Set<ObjectPath> ofRefused(Execution execution, DdlStatement node, boolean certain) {
    try {
      return of(execution, node, !certain);
    } catch (Refused noSchemaToMakeItIn) {
      return Set.of();
    }
  }

  /** Tells what actions of ALTER TABLE make, change or drop. */
  public static Set<ObjectPath> of(
      Execution execution, QualifiedName table, List<AlterAction> actions) {
    StatementNames collector = new StatementNames(execution, true);
    actions.forEach(action -> collector.member(table, action));
    return collector.names;
  }

  private void collect(DdlStatement node) {
    if (node instanceof CreateTable table) {
      boolean temporary = table.persistence() == Persistence.TEMPORARY;
      relation(table.name(), temporary);
      sequences(table, temporary);
      columns(table, temporary);
    } else if (node instanceof CreateView view) {
      relation(view.name(), view.temporary());
    } else if (node instanceof CreateSequence sequence) {
      relation(sequence.name(), false);
    } else if (node instanceof CreateIndex index && index.name() != null) {
      QualifiedName table = lookup.findOrTarget(index.table());
      names.add(ObjectPath.relation(table.withName(Folding.name(index.name()))));
      if (index.unique()) {
        names.add(ObjectPath.part(table, NamelessParts.UNIQUE_KEYS));
      }
    } else if (node instanceof CreateEnum type) {
      type(type.name());
      labels(type);
    } else if (node instanceof CreateComposite type) {
      type(type.name());
    } else if (node instanceof CreateOtherType type) {
      type(type.name());
    } else if (node instanceof CreateDomain type) {
      type(type.name());
    } else if (node instanceof CreateSchema schema) {
      SqlIdentifier written = schema.name() != null ? schema.name() : schema.authorization();
      if (written != null) {
        madeSchema(Folding.name(written));
      }
      schema.elements().forEach(this::collect);
    } else if (node instanceof CreateNamed named && named.name() != null) {
      named(named.kind(), named.name(), named.onTable());
    } else if (node instanceof DropObjects drop) {
      drop(drop);
    } else if (node instanceof AlterObject alter) {
      alter(alter);
    }
  }

  /** What is in a schema that exists stays as it is if the schema is made once more. */
  private void madeSchema(String name) {
    if (catalog.schema(name).isEmpty()) {
      names.add(ObjectPath.schema(name));
    }
  }

  private void drop(DropObjects drop) {
    for (SqlIdentifier identifier : drop.names()) {
      switch (drop.kind()) {
        case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, TYPE, DOMAIN ->
            dropped(drop.kind(), lookup.findOrTarget(identifier));
        case INDEX -> relation(identifier, false);
        case SCHEMA -> names.add(ObjectPath.schema(Folding.name(identifier)));
        default -> named(drop.kind(), identifier, drop.onTable());
      }
    }
  }

  /** What is there and could not be dropped looks as it did. */
  private void dropped(ObjectKind kind, QualifiedName name) {
    boolean type = kind == ObjectKind.TYPE || kind == ObjectKind.DOMAIN;
    if (ran || !isThere(name)) {
      names.add(type ? ObjectPath.type(name) : ObjectPath.relation(name));
    }
  }

  private boolean isThere(QualifiedName name) {
    return ImplicitNames.relationExists(catalog, name) || catalog.type(name).isPresent();
  }

  private void named(ObjectKind kind, SqlIdentifier name, @Nullable SqlIdentifier table) {
    switch (kind) {
      case FUNCTION, PROCEDURE, AGGREGATE -> relation(name, false);
      case TRIGGER, RULE -> {
        if (table != null) {
          QualifiedName owner = lookup.findOrTarget(table);
          parts(owner, name);
          names.add(ObjectPath.part(owner, NamelessParts.TRIGGERS));
        }
      }
      case POLICY -> {
        if (table != null) {
          parts(lookup.findOrTarget(table), name);
        }
      }
      case STATISTICS, COLLATION, OTHER -> relation(name, false);
      default -> names.add(ObjectPath.relation(new QualifiedName("", Folding.name(name))));
    }
  }

  private void alter(AlterObject alter) {
    boolean isType = alter.kind() == ObjectKind.TYPE || alter.kind() == ObjectKind.DOMAIN;
    if (alter.kind() == ObjectKind.SCHEMA || alter.kind() == ObjectKind.EXTENSION) {
      return;
    }
    QualifiedName owner = lookup.findOrTarget(alter.name());
    for (AlterAction action : alter.actions()) {
      if (action instanceof RenameTo rename) {
        moved(isType, owner, owner.withName(Folding.name(rename.newName())));
      } else if (action instanceof SetSchema schema) {
        moved(isType, owner, owner.withSchema(Folding.name(schema.schema())));
      } else if (action instanceof AddEnumValue add) {
        names.add(ObjectPath.member(owner, Folding.literal(add.value())));
      } else if (action instanceof RenameEnumValue rename) {
        names.add(ObjectPath.member(owner, Folding.literal(rename.newValue())));
        names.add(ObjectPath.member(owner, Folding.literal(rename.value())));
      } else {
        member(owner, action);
      }
    }
  }

  private void member(QualifiedName owner, AlterAction action) {
    if (action instanceof AddColumn add) {
      members(owner, add.column().name());
      add.column().constraints().forEach(constraint -> key(owner, constraint));
    } else if (action instanceof DropColumn drop) {
      members(owner, drop.column());
    } else if (action instanceof AddConstraint add) {
      parts(owner, add.constraint().name());
      key(owner, add.constraint());
      if (add.constraint().name() != null) {
        names.add(ObjectPath.relation(owner.withName(Folding.name(add.constraint().name()))));
      }
    } else if (action instanceof DropConstraint drop) {
      parts(owner, drop.constraint());
    } else if (ran && action instanceof ValidateConstraint validation) {
      parts(owner, validation.constraint());
    } else if (ran && action instanceof AlterConstraint alteration) {
      parts(owner, alteration.constraint());
    } else if (action instanceof RenameColumn rename) {
      members(owner, rename.newName());
      if (ran || !Members.exist(catalog, ObjectPath.member(owner, newName(rename)))) {
        members(owner, rename.column());
      }
    } else if (action instanceof RenameConstraint rename) {
      parts(owner, rename.constraint());
      parts(owner, rename.newName());
    } else if (action instanceof SetColumnType type) {
      members(owner, type.column());
    } else if (action instanceof SetColumnDefault value) {
      names.add(ObjectPath.part(owner, NamelessParts.defaultOf(Folding.name(value.column()))));
    } else if (action instanceof SetColumnNullability nullability) {
      members(owner, nullability.column());
    }
  }

  private void key(QualifiedName owner, ConstraintNode constraint) {
    boolean primary = constraint instanceof PrimaryKeyConstraint;
    if (constraint instanceof PrimaryKeyConstraint key) {
      uniqueKey(owner, key.columns());
    } else if (constraint instanceof UniqueConstraint key) {
      uniqueKey(owner, key.columns());
    }
    if (primary) {
      names.add(ObjectPath.part(owner, NamelessParts.PRIMARY_KEY));
    }
  }

  private void uniqueKey(QualifiedName owner, List<SqlIdentifier> columns) {
    if (columns.isEmpty()) {
      names.add(ObjectPath.part(owner, NamelessParts.UNIQUE_KEYS));
    } else {
      names.add(ObjectPath.part(owner, NamelessParts.KEYS_OF_COLUMNS));
      names.add(
          ObjectPath.part(
              owner, NamelessParts.keyOf(columns.stream().map(Folding::name).toList())));
    }
  }

  private static String newName(RenameColumn rename) {
    return Folding.name(rename.newName());
  }

  /** What could not move stays where it is. */
  private void moved(boolean isType, QualifiedName from, QualifiedName to) {
    if (ran || !isThere(from)) {
      names.add(isType ? ObjectPath.type(from) : ObjectPath.relation(from));
    }
    names.add(isType ? ObjectPath.type(to) : ObjectPath.relation(to));
  }

  private void members(QualifiedName owner, @Nullable SqlIdentifier member) {
    if (member != null) {
      names.add(ObjectPath.member(owner, Folding.name(member)));
    }
  }

  private void parts(QualifiedName owner, @Nullable SqlIdentifier part) {
    if (part != null) {
      names.add(ObjectPath.part(owner, Folding.name(part)));
    }
  }

  private void relation(SqlIdentifier identifier, boolean temporary) {
    names.add(ObjectPath.relation(relationName(identifier, temporary)));
  }

  private QualifiedName relationName(SqlIdentifier identifier, boolean temporary) {
    return temporary
        ? new QualifiedName(SearchPath.TEMPORARY, Folding.name(identifier))
        : lookup.findOrTarget(identifier);
  }

  /** The sequences that serial and identity columns bring, whatever type they turn out to have. */
  private void sequences(CreateTable node, boolean temporary) {
    QualifiedName table = relationName(node.name(), temporary);
    for (TableElement element : node.elements()) {
      if (element instanceof ColumnDefinition column) {
        String sequence =
            ImplicitNames.sequence(catalog, table, Folding.name(column.name()), name -> false);
        names.add(ObjectPath.relation(table.withName(sequence)));
      }
    }
  }

  /** A table that is there already may be meant to have these columns too. */
  private void columns(CreateTable node, boolean temporary) {
    QualifiedName table = relationName(node.name(), temporary);
    for (TableElement element : node.elements()) {
      if (element instanceof ColumnDefinition column) {
        other(ObjectPath.member(table, Folding.name(column.name())));
      }
    }
  }

  /** A type that is there already may be meant to have these labels too. */
  private void labels(CreateEnum node) {
    QualifiedName type = lookup.findOrTarget(node.name());
    node.values().forEach(label -> other(ObjectPath.member(type, Folding.literal(label))));
  }

  private void other(ObjectPath member) {
    boolean there =
        catalog.relation(member.owner()).isPresent() || catalog.type(member.owner()).isPresent();
    if (there && !Members.exist(catalog, member)) {
      names.add(member);
    }
  }

  private void type(SqlIdentifier identifier) {
    names.add(ObjectPath.type(lookup.findOrTarget(identifier)));
  }
}
