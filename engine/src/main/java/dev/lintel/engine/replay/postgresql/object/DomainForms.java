package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.query.DomainExpressions;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.CreateDomain;
import dev.lintel.engine.sql.node.DefaultConstraint;
import dev.lintel.engine.sql.node.Deferral;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.NotNullConstraint;
import dev.lintel.engine.sql.node.NullConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** What a new domain cannot be ({@code DefineDomain} of the server's source), in its order. */
final class DomainForms {

  private final Execution execution;
  private final QualifiedName name;
  private @Nullable Boolean notNull;
  private boolean defaulted;

  DomainForms(Execution execution, QualifiedName name) {
    this.execution = execution;
    this.name = name;
  }

  /** Refuses a type and constraints that a domain cannot have. */
  void require(DataType base, CreateDomain node) {
    if (base.userType() == null && BuiltInTypes.isPseudo(base.name())) {
      throw refused(
          RefusalKind.TYPE_MISMATCH,
          "\"%s\" is not a valid base type for a domain".formatted(base.name()),
          node.constraints().isEmpty() ? null : node.constraints().get(0));
    }
    node.constraints().forEach(constraint -> require(constraint, base));
  }

  private void require(ConstraintNode node, DataType base) {
    if (node instanceof DefaultConstraint given) {
      if (defaulted) {
        throw refused(RefusalKind.SYNTAX_ERROR, "multiple default expressions", node);
      }
      defaulted = true;
      new DomainExpressions(execution, name, base).requireDefault(given.expression());
    } else if (node instanceof NotNullConstraint || node instanceof NullConstraint) {
      boolean isNotNull = node instanceof NotNullConstraint;
      if (notNull != null && notNull != isNotNull) {
        throw refused(RefusalKind.SYNTAX_ERROR, "conflicting NULL/NOT NULL constraints", node);
      }
      notNull = isNotNull;
    } else if (node instanceof CheckConstraint && node.deferral().noInherit()) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "check constraints for domains cannot be marked NO INHERIT",
          node);
    }
    String kind = impossible(node);
    if (kind != null) {
      throw refused(
          RefusalKind.SYNTAX_ERROR,
          "%s constraints not possible for domains".formatted(kind),
          node);
    }
    Deferral said = node.deferral();
    if (said.deferrable() != null || said.initiallyDeferred() != null) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "specifying constraint deferrability not supported for domains",
          node);
    }
  }

  private static @Nullable String impossible(ConstraintNode node) {
    if (node instanceof UniqueConstraint) {
      return "unique";
    }
    if (node instanceof PrimaryKeyConstraint) {
      return "primary key";
    }
    return node instanceof ForeignKeyConstraint ? "foreign key" : null;
  }

  private Refused refused(RefusalKind kind, String message, @Nullable ConstraintNode place) {
    return execution.refused(
        kind,
        message,
        ObjectPath.type(name),
        place == null ? execution.statement() : execution.span(place),
        null);
  }
}
