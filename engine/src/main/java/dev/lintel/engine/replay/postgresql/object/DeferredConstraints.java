package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.SetVariable;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** SET CONSTRAINTS: they must exist, and be deferrable if they are deferred. */
public final class DeferredConstraints {

  private final Execution execution;
  private final Lookup lookup;

  public DeferredConstraints(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs the statement. */
  public void run(SetVariable node) {
    StatementText text = StatementText.of(execution, node);
    Tokens tokens = text.tokens();
    if (tokens.isWord(2, "all")) {
      return;
    }
    boolean deferred = tokens.isWord(tokens.size() - 1, "deferred");
    NameReader reader = text.reader(2);
    do {
      SqlIdentifier identifier = reader.name();
      if (identifier == null) {
        return;
      }
      require(identifier, deferred);
    } while (reader.skip(TokenType.COMMA));
  }

  private void require(SqlIdentifier identifier, boolean deferred) {
    String schema = Folding.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    List<QualifiedName> candidates = lookup.candidates(identifier);
    for (QualifiedName candidate : candidates) {
      List<Constraint> named = named(candidate);
      if (!named.isEmpty()) {
        if (deferred && named.stream().allMatch(DeferredConstraints::isNotDeferrable)) {
          throw refused(
              identifier,
              RefusalKind.WRONG_OBJECT_TYPE,
              "constraint \"%s\" is not deferrable",
              named.get(0));
        }
        return;
      }
    }
    boolean missing = execution.emptyStart() && candidates.stream().noneMatch(this::mayExist);
    if (missing) {
      throw refused(
          identifier, RefusalKind.MISSING_CONSTRAINT, "constraint \"%s\" does not exist", null);
    }
  }

  private List<Constraint> named(QualifiedName name) {
    return execution.catalog().tablesWithConstraint(name).stream()
        .filter(table -> execution.isCertain(table, name.name()))
        .map(table -> execution.catalog().table(table))
        .flatMap(Optional::stream)
        .flatMap(table -> table.constraint(name.name()).stream())
        .toList();
  }

  /** Of keys it is not kept whether they are deferrable. */
  private static boolean isNotDeferrable(Constraint constraint) {
    return constraint instanceof CheckConstraint
        || (constraint instanceof ForeignKey key && !key.deferrable());
  }

  /** A constraint trigger is a constraint too; anything may be in a schema that is not known. */
  private boolean mayExist(QualifiedName name) {
    return !execution.isCertain(name)
        || !execution.catalog().tablesWithConstraint(name).isEmpty()
        || execution.catalog().relations().stream()
            .filter(relation -> relation.name().schema().equals(name.schema()))
            .anyMatch(
                relation ->
                    !execution.isCertain(relation.name(), name.name())
                        || (relation instanceof Table table
                            && table.attachments().stream()
                                .anyMatch(a -> a.name().equals(name.name()))));
  }

  private Refused refused(
      SqlIdentifier identifier, RefusalKind kind, String message, @Nullable Constraint earlier) {
    List<QualifiedName> candidates = lookup.candidates(identifier);
    return execution.refused(
        kind,
        message.formatted(Folding.name(identifier)),
        ObjectPath.relation(candidates.get(candidates.size() - 1)),
        execution.span(identifier),
        earlier == null ? null : earlier.origin());
  }
}
