package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TypeAltered;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StoredValues;
import dev.lintel.engine.replay.postgresql.query.DomainExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.TypeLookup;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.RenameConstraint;
import dev.lintel.engine.sql.node.SetColumnDefault;
import dev.lintel.engine.sql.node.SetColumnNullability;
import dev.lintel.engine.sql.node.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs ALTER DOMAIN: nullability and checks. */
final class DomainAlteration {

  private final Execution execution;

  DomainAlteration(Execution execution) {
    this.execution = execution;
  }

  /** Runs one action. */
  void run(DomainType type, SqlIdentifier written, AlterAction action, SourceSpan span) {
    boolean notNull = type.notNull();
    List<DomainType.Check> checks = new ArrayList<>(type.checks());
    requireConstraint(type, Folding.written(written), action);
    if (action instanceof SetColumnNullability nullability) {
      notNull = nullability.notNull();
    } else if (action instanceof SetColumnDefault value && value.expression() != null) {
      new DomainExpressions(execution, type.name(), type.base()).requireDefault(value.expression());
    } else if (action instanceof AddConstraint add) {
      if (add.constraint() instanceof CheckConstraint check) {
        new DomainExpressions(execution, type.name(), type.base()).requireCheck(check.expression());
      }
      checks.add(added(type, add));
    } else if (action instanceof DropConstraint drop) {
      checks.removeIf(check -> check.name().equals(Folding.name(drop.constraint())));
    } else if (action instanceof RenameConstraint rename) {
      checks.replaceAll(
          check ->
              check.name().equals(Folding.name(rename.constraint()))
                  ? new DomainType.Check(Folding.name(rename.newName()), check.expression())
                  : check);
    }
    boolean checksValues =
        (notNull && !type.notNull())
            || (action instanceof AddConstraint add && !add.constraint().deferral().notValid());
    if (checksValues) {
      requireStoredPlain(type, span);
    }
    DomainType after = new DomainType(type.name(), type.base(), notNull, checks, type.origin());
    if (!type.equals(after)) {
      execution.put(after);
      execution.record(new TypeAltered(type, after, span));
    }
  }

  private static DomainType.Check added(DomainType type, AddConstraint add) {
    String name =
        add.constraint().name() != null
            ? Folding.name(add.constraint().name())
            : ImplicitNames.domainCheck(type.name().name(), type.constraints()::contains);
    // NOT NULL as a constraint of its own checks no condition that is kept.
    String condition =
        add.constraint() instanceof CheckConstraint check ? check.expression().text() : "true";
    return new DomainType.Check(name, condition);
  }

  /** Stored values are checked in columns of the domain only, not inside of other types. */
  private void requireStoredPlain(DomainType type, SourceSpan span) {
    StoredValues stored = new StoredValues(execution);
    Optional<StoredValues.Place> place = stored.inside(type.name());
    if (place.isPresent()) {
      throw stored.refused(type.name(), place.get(), span);
    }
  }

  /** Refuses the statement if a domain certainly has no constraint of that name. */
  void requireConstraint(SqlIdentifier domain, SqlIdentifier constraint) {
    if (new TypeLookup(execution).type(domain) instanceof DomainType type
        && !type.constraints().contains(Folding.name(constraint))) {
      throw domainConstraint(
          type,
          constraint,
          RefusalKind.MISSING_CONSTRAINT,
          "constraint \"%s\" for domain %s does not exist",
          execution.printed(type.name()));
    }
  }

  private void requireConstraint(DomainType type, String written, AlterAction action) {
    if (action instanceof ValidateConstraint validate
        && !type.constraints().contains(Folding.name(validate.constraint()))) {
      throw domainConstraint(
          type,
          validate.constraint(),
          RefusalKind.MISSING_CONSTRAINT,
          "constraint \"%s\" of domain \"%s\" does not exist",
          written);
    }
    if (action instanceof RenameConstraint rename
        && !type.constraints().contains(Folding.name(rename.constraint()))) {
      throw domainConstraint(
          type,
          rename.constraint(),
          RefusalKind.MISSING_CONSTRAINT,
          "constraint \"%s\" for domain %s does not exist",
          execution.printed(type.name()));
    }
    if (action instanceof RenameConstraint rename
        && type.constraints().contains(Folding.name(rename.newName()))) {
      throw domainConstraint(
          type,
          rename.newName(),
          RefusalKind.DUPLICATE_CONSTRAINT,
          "constraint \"%s\" for domain %s already exists",
          execution.printed(type.name()));
    }
    if (action instanceof DropConstraint drop
        && !drop.ifExists()
        && !type.constraints().contains(Folding.name(drop.constraint()))) {
      throw domainConstraint(
          type,
          drop.constraint(),
          RefusalKind.MISSING_CONSTRAINT,
          "constraint \"%s\" of domain \"%s\" does not exist",
          written);
    }
    if (action instanceof AddConstraint add
        && add.constraint().name() != null
        && type.constraints().contains(Folding.name(add.constraint().name()))) {
      throw domainConstraint(
          type,
          add.constraint().name(),
          RefusalKind.DUPLICATE_CONSTRAINT,
          "constraint \"%s\" for domain \"%s\" already exists",
          type.name().name());
    }
  }

  private Refused domainConstraint(
      DomainType type, SqlIdentifier constraint, RefusalKind kind, String message, String domain) {
    String name = Folding.name(constraint);
    return execution.refused(
        execution.isCertain(type.name(), name),
        kind,
        message.formatted(name, domain),
        ObjectPath.member(type.name(), name),
        execution.span(constraint),
        type.origin());
  }
}
