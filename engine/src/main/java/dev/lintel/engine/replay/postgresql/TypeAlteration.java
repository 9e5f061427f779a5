package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TypeAltered;
import dev.lintel.engine.change.TypeRenamed;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AddEnumValue;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.InertAction;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.RenameEnumValue;
import dev.lintel.engine.sql.node.RenameTo;
import dev.lintel.engine.sql.node.SetColumnNullability;
import dev.lintel.engine.sql.node.SetColumnType;
import dev.lintel.engine.sql.node.SetSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs ALTER TYPE and ALTER DOMAIN. */
final class TypeAlteration {

  private final Execution execution;
  private final Lookup lookup;

  TypeAlteration(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  void run(AlterObject node) {
    UserType type = type(node.name());
    for (AlterAction action : node.actions()) {
      run(type, node.name(), action);
    }
  }

  /** Returns the type an identifier means, or refuses the statement. */
  UserType type(SqlIdentifier identifier) {
    return find(identifier).orElseThrow(() -> missing(identifier));
  }

  Optional<UserType> find(SqlIdentifier identifier) {
    return lookup
        .find(identifier, name -> execution.catalog().type(name).isPresent())
        .flatMap(name -> execution.catalog().type(name));
  }

  Refused missing(SqlIdentifier identifier) {
    Optional<QualifiedName> rowType =
        lookup.find(identifier, name -> execution.catalog().relation(name).isPresent());
    if (rowType.isPresent()) {
      return rowTypeRefused(identifier, execution.catalog().relation(rowType.get()).orElseThrow());
    }
    String schema = Lookup.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    List<QualifiedName> candidates = lookup.candidates(identifier);
    return execution.refused(
        lookup.isMissingType(identifier),
        RefusalKind.MISSING_TYPE,
        "type \"%s\" does not exist".formatted(Lookup.written(identifier)),
        ObjectPath.type(candidates.get(candidates.size() - 1)),
        execution.span(identifier),
        lookup.departed(candidates));
  }

  private Refused rowTypeRefused(SqlIdentifier identifier, Relation relation) {
    return execution.refused(
        execution.isCertain(relation.name()),
        RefusalKind.WRONG_OBJECT_TYPE,
        "%s is not an enum".formatted(Folding.name(identifier)),
        ObjectPath.relation(relation.name()),
        execution.span(identifier),
        relation.origin());
  }

  private void run(UserType type, SqlIdentifier name, AlterAction action) {
    SourceSpan span = execution.span(action);
    if (action instanceof AddEnumValue add) {
      new EnumAlteration(execution).add(requireEnum(type, name), add);
    } else if (action instanceof RenameEnumValue rename) {
      new EnumAlteration(execution).rename(requireEnum(type, name), rename);
    } else if (action instanceof RenameTo rename) {
      move(
          type,
          type.name().withName(Folding.name(rename.newName())),
          execution.span(rename.newName()),
          span);
    } else if (action instanceof SetSchema schema) {
      lookup.requireSchema(Folding.name(schema.schema()), execution.span(schema.schema()));
      move(
          type,
          type.name().withSchema(Folding.name(schema.schema())),
          execution.span(schema.schema()),
          span);
    } else if (type instanceof CompositeType composite) {
      alter(composite, action, span);
    } else if (type instanceof DomainType domain) {
      alter(domain, action, span);
    } else if (!(action instanceof InertAction)) {
      execution.makeUncertain(type.name());
    }
  }

  private EnumType requireEnum(UserType type, SqlIdentifier name) {
    if (type instanceof EnumType enumType) {
      return enumType;
    }
    throw execution.refused(
        execution.isCertain(type.name()),
        RefusalKind.WRONG_OBJECT_TYPE,
        "%s is not an enum".formatted(Folding.name(name)),
        ObjectPath.type(type.name()),
        execution.span(name),
        type.origin());
  }

  private void move(UserType type, QualifiedName to, SourceSpan nameSpan, SourceSpan span) {
    if (to.equals(type.name())) {
      return;
    }
    lookup.requireFreeType(to, nameSpan);
    new Relocation(execution, type.name(), to).type(type);
    execution.set(execution.state().withLabelsRenamed(type.name(), to));
    execution.depart(ObjectPath.type(type.name()), span);
    execution.record(new TypeRenamed(type.name(), to, span));
  }

  private void alter(CompositeType type, AlterAction action, SourceSpan span) {
    List<Column> attributes = new ArrayList<>(type.attributes());
    if (action instanceof AddColumn add) {
      attributes.add(
          new ColumnMaker(execution)
              .make(type.name(), add.column(), ColumnAttributes.of(List.of())));
    } else if (action instanceof DropColumn drop) {
      attributes.removeIf(a -> a.name().equals(Folding.name(drop.column())));
    } else if (action instanceof RenameColumn rename) {
      attributes.replaceAll(
          a ->
              a.name().equals(Folding.name(rename.column()))
                  ? a.withName(Folding.name(rename.newName()))
                  : a);
    } else if (action instanceof SetColumnType retype) {
      attributes.replaceAll(
          a ->
              a.name().equals(Folding.name(retype.column()))
                  ? a.withType(new TypeResolver(execution).resolve(retype.type()))
                  : a);
    } else if (!(action instanceof InertAction)) {
      execution.makeUncertain(type.name());
    }
    replace(type, new CompositeType(type.name(), attributes, type.origin()), span);
  }

  private void alter(DomainType type, AlterAction action, SourceSpan span) {
    boolean notNull = type.notNull();
    List<String> checks = new ArrayList<>(type.constraints());
    if (action instanceof SetColumnNullability nullability) {
      notNull = nullability.notNull();
    } else if (action instanceof AddConstraint add) {
      checks.add(
          add.constraint().name() != null
              ? Folding.name(add.constraint().name())
              : ImplicitNames.domainCheck(type.name().name(), checks::contains));
    } else if (action instanceof DropConstraint drop) {
      checks.remove(Folding.name(drop.constraint()));
    }
    replace(type, new DomainType(type.name(), type.base(), notNull, checks, type.origin()), span);
  }

  private void replace(UserType before, UserType after, SourceSpan span) {
    if (!before.equals(after)) {
      execution.put(after);
      execution.record(new TypeAltered(before, after, span));
    }
  }
}
