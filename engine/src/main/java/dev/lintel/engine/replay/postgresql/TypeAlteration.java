package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
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
import dev.lintel.engine.sql.node.ObjectKind;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.RenameConstraint;
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
    requireNoRowType(node);
    UserType type = type(node.name());
    requireDomain(node, type);
    QualifiedName name = type.name();
    for (AlterAction action : node.actions()) {
      run(execution.catalog().type(name).orElse(type), node.name(), action);
    }
  }

  private void requireNoRowType(AlterObject node) {
    AlterAction action = node.actions().get(0);
    if (find(node.name()).isPresent()
        || !(action instanceof RenameTo || action instanceof SetSchema)) {
      return;
    }
    lookup
        .find(node.name(), name -> execution.catalog().relation(name).isPresent())
        .flatMap(name -> execution.catalog().relation(name))
        .filter(relation -> !(relation instanceof Sequence))
        .ifPresent(
            relation -> {
              throw rowTypeRefused(
                  node.name(),
                  relation,
                  "%s is a table's row type".formatted(Quoting.quote(relation.name())));
            });
  }

  private void requireDomain(AlterObject node, UserType type) {
    if (node.kind() == ObjectKind.DOMAIN && !(type instanceof DomainType)) {
      throw execution.refused(
          execution.isCertain(type.name()),
          RefusalKind.WRONG_OBJECT_TYPE,
          "%s is not a domain".formatted(Quoting.quote(type.name())),
          ObjectPath.type(type.name()),
          execution.span(node.name()),
          type.origin());
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
      return rowTypeRefused(
          identifier,
          execution.catalog().relation(rowType.get()).orElseThrow(),
          "%s is not an enum".formatted(Quoting.quote(rowType.get())));
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

  private Refused rowTypeRefused(SqlIdentifier identifier, Relation relation, String message) {
    return execution.refused(
        execution.isCertain(relation.name()),
        RefusalKind.WRONG_OBJECT_TYPE,
        message,
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
      QualifiedName to = type.name().withSchema(Folding.name(schema.schema()));
      if (!to.equals(type.name())) {
        move(type, to, execution.span(schema.schema()), span);
      }
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
        "%s is not an enum".formatted(Quoting.quote(type.name())),
        ObjectPath.type(type.name()),
        execution.span(name),
        type.origin());
  }

  private void move(UserType type, QualifiedName to, SourceSpan nameSpan, SourceSpan span) {
    if (to.schema().equals(type.name().schema())) {
      lookup.requireFreeType(to, nameSpan);
    } else if (execution.catalog().type(to).isPresent() || rowType(to)) {
      throw execution.refused(
          execution.isCertain(to),
          RefusalKind.DUPLICATE_TYPE,
          "type \"%s\" already exists in schema \"%s\"".formatted(to.name(), to.schema()),
          ObjectPath.type(to),
          nameSpan,
          lookup.origin(to));
    }
    new Relocation(execution, type.name(), to).type(type);
    execution.set(execution.state().withLabelsRenamed(type.name(), to));
    execution.depart(ObjectPath.type(type.name()), span);
    execution.record(new TypeRenamed(type.name(), to, span));
  }

  private boolean rowType(QualifiedName name) {
    return execution
        .catalog()
        .relation(name)
        .filter(relation -> !(relation instanceof Sequence))
        .isPresent();
  }

  private void alter(CompositeType type, AlterAction action, SourceSpan span) {
    List<Column> attributes = new ArrayList<>(type.attributes());
    requireAttribute(type, action);
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
    requireConstraint(type, action);
    if (action instanceof SetColumnNullability nullability) {
      notNull = nullability.notNull();
    } else if (action instanceof AddConstraint add) {
      checks.add(
          add.constraint().name() != null
              ? Folding.name(add.constraint().name())
              : ImplicitNames.domainCheck(type.name().name(), checks::contains));
    } else if (action instanceof DropConstraint drop) {
      checks.remove(Folding.name(drop.constraint()));
    } else if (action instanceof RenameConstraint rename) {
      checks.replaceAll(
          name ->
              name.equals(Folding.name(rename.constraint()))
                  ? Folding.name(rename.newName())
                  : name);
    }
    replace(type, new DomainType(type.name(), type.base(), notNull, checks, type.origin()), span);
  }

  /** Refuses an attribute that is missing, or one that is there already. */
  private void requireAttribute(CompositeType type, AlterAction action) {
    SqlIdentifier missing = null;
    SqlIdentifier taken = null;
    if (action instanceof AddColumn add) {
      taken = add.column().name();
    } else if (action instanceof DropColumn drop && !drop.ifExists()) {
      missing = drop.column();
    } else if (action instanceof RenameColumn rename) {
      missing = rename.column();
      taken = rename.newName();
    } else if (action instanceof SetColumnType retype) {
      missing = retype.column();
      requireUnused(type, retype);
    }
    if (missing != null && attribute(type, missing).isEmpty()) {
      throw action instanceof RenameColumn
          ? new MissingColumn(execution)
              .ofNothing(type.name(), Folding.name(missing), execution.span(missing))
          : new MissingColumn(execution)
              .ofRelation(type.name(), Folding.name(missing), execution.span(missing));
    }
    Optional<Column> existing = taken == null ? Optional.empty() : attribute(type, taken);
    if (taken != null && existing.isPresent()) {
      throw execution.refused(
          execution.isCertain(type.name(), existing.get().name()),
          RefusalKind.DUPLICATE_COLUMN,
          "column \"%s\" of relation \"%s\" already exists"
              .formatted(existing.get().name(), type.name().name()),
          ObjectPath.member(type.name(), existing.get().name()),
          execution.span(taken),
          existing.get().origin());
    }
  }

  private void requireUnused(CompositeType type, SetColumnType action) {
    for (Table table : new Dependents(execution).tablesUsing(type.name())) {
      for (Column column : table.columns()) {
        if (type.name().equals(column.type().userType())) {
          throw execution.refused(
              execution.isCertain(table.name(), column.name()),
              RefusalKind.FEATURE_NOT_SUPPORTED,
              "cannot alter type \"%s\" because column \"%s.%s\" uses it"
                  .formatted(type.name().name(), table.name().name(), column.name()),
              ObjectPath.type(type.name()),
              execution.span(action),
              column.origin());
        }
      }
    }
  }

  private static Optional<Column> attribute(CompositeType type, SqlIdentifier name) {
    return type.attributes().stream()
        .filter(attribute -> attribute.name().equals(Folding.name(name)))
        .findFirst();
  }

  private void requireConstraint(DomainType type, AlterAction action) {
    if (action instanceof DropConstraint drop
        && !drop.ifExists()
        && !type.constraints().contains(Folding.name(drop.constraint()))) {
      throw domainConstraint(
          type,
          drop.constraint(),
          RefusalKind.MISSING_CONSTRAINT,
          "constraint \"%s\" of domain \"%s\" does not exist");
    }
    if (action instanceof AddConstraint add
        && add.constraint().name() != null
        && type.constraints().contains(Folding.name(add.constraint().name()))) {
      throw domainConstraint(
          type,
          add.constraint().name(),
          RefusalKind.DUPLICATE_CONSTRAINT,
          "constraint \"%s\" for domain \"%s\" already exists");
    }
  }

  private Refused domainConstraint(
      DomainType type, SqlIdentifier constraint, RefusalKind kind, String message) {
    String name = Folding.name(constraint);
    return execution.refused(
        execution.isCertain(type.name(), name),
        kind,
        message.formatted(name, type.name().name()),
        ObjectPath.member(type.name(), name),
        execution.span(constraint),
        type.origin());
  }

  private void replace(UserType before, UserType after, SourceSpan span) {
    if (!before.equals(after)) {
      execution.put(after);
      execution.record(new TypeAltered(before, after, span));
    }
  }
}
