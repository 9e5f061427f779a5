package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TypeRenamed;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.table.Relocation;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeLookup;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddEnumValue;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.InertAction;
import dev.lintel.engine.sql.node.ObjectKind;
import dev.lintel.engine.sql.node.OpaqueAction;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.RenameEnumValue;
import dev.lintel.engine.sql.node.RenameTo;
import dev.lintel.engine.sql.node.SetColumnType;
import dev.lintel.engine.sql.node.SetSchema;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs ALTER TYPE and ALTER DOMAIN. */
public final class TypeAlteration {

  /** Since then the grammar has DROP VALUE, only to refuse it. */
  private static final ServerVersion READS_DROP_VALUE = new ServerVersion(17);

  private final Execution execution;
  private final Lookup lookup;
  private final TypeLookup types;

  public TypeAlteration(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
    this.types = new TypeLookup(execution);
  }

  /** Runs ALTER TYPE or ALTER DOMAIN. */
  public void run(AlterObject node) {
    if (node.kind() == ObjectKind.TYPE) {
      requireNoDroppedValue(node);
    }
    if (node.kind() == ObjectKind.TYPE && isAboutAttributes(node)) {
      requireComposite(node.name());
    }
    requireNoRowType(node);
    UserType type = types.type(node.name());
    requireDomain(node, type);
    QualifiedName name = type.name();
    for (AlterAction action : node.actions()) {
      run(execution.catalog().type(name).orElse(type), node.name(), action);
    }
  }

  /** The parser of the server refuses to drop a label before anything is looked up. */
  private void requireNoDroppedValue(AlterObject node) {
    Tokens tokens =
        node.actions().get(0) instanceof OpaqueAction action
            ? Tokens.of(action.text())
            : Tokens.of("");
    boolean drops = tokens.areWords(0, "drop", "value") && tokens.type(2).isString();
    if (drops && execution.premises().outside().server().isBefore(READS_DROP_VALUE)) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          "syntax error at or near \"%s\"".formatted(tokens.image(1)),
          ObjectPath.type(lookup.findOrTarget(node.name())),
          execution.span(node),
          null);
    }
    if (drops) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "dropping an enum value is not implemented",
          ObjectPath.type(lookup.findOrTarget(node.name())),
          execution.span(node),
          null);
    }
  }

  private static boolean isAboutAttributes(AlterObject node) {
    AlterAction action = node.actions().get(0);
    return action instanceof AddColumn
        || action instanceof DropColumn
        || action instanceof RenameColumn
        || action instanceof SetColumnType;
  }

  /** The server looks for a relation then: a composite type is one, and other types are none. */
  private void requireComposite(SqlIdentifier identifier) {
    UserType type = types.find(identifier).orElse(null);
    if (type instanceof CompositeType) {
      return;
    }
    Optional<QualifiedName> relation =
        lookup.find(identifier, n -> execution.catalog().relation(n).isPresent());
    if (relation.isPresent()) {
      throw lookup.wrongKind(identifier, relation.get(), "\"%s\" is not a composite type");
    }
    if (type == null || execution.isCertain(type.name())) {
      throw lookup.missingRelation(identifier, "relation");
    }
  }

  private void requireNoRowType(AlterObject node) {
    AlterAction action = node.actions().get(0);
    if (types.find(node.name()).isPresent()
        || !(action instanceof RenameTo || action instanceof SetSchema)) {
      return;
    }
    lookup
        .find(node.name(), name -> execution.catalog().relation(name).isPresent())
        .flatMap(name -> execution.catalog().relation(name))
        .filter(relation -> !(relation instanceof Sequence))
        .ifPresent(
            relation -> {
              throw types.rowTypeRefused(
                  node.name(),
                  relation,
                  "%s is a table's row type".formatted(execution.printed(relation.name())));
            });
  }

  private void requireDomain(AlterObject node, UserType type) {
    if (node.kind() == ObjectKind.DOMAIN && !(type instanceof DomainType)) {
      throw execution.refused(
          execution.isCertain(type.name()),
          RefusalKind.WRONG_OBJECT_TYPE,
          "%s is not a domain".formatted(execution.printed(type.name())),
          ObjectPath.type(type.name()),
          execution.span(node.name()),
          type.origin());
    }
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
        SearchPath.noteFoundWithout(execution, to);
      }
    } else if (type instanceof CompositeType composite) {
      new CompositeAlteration(execution).run(composite, action, span);
    } else if (type instanceof DomainType domain) {
      new DomainAlteration(execution).run(domain, name, action, span);
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
        "%s is not an enum".formatted(execution.printed(type.name())),
        ObjectPath.type(type.name()),
        execution.span(name),
        type.origin());
  }

  private void move(UserType type, QualifiedName to, SourceSpan nameSpan, SourceSpan span) {
    if (to.schema().equals(type.name().schema())) {
      new FreeNames(execution).requireType(to, nameSpan);
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
    execution.set(
        execution.state().with(execution.state().uncommitted().withEnumRenamed(type.name(), to)));
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
}
