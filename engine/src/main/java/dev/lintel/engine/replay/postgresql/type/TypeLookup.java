package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Finds the types that the statements about types mean. */
public final class TypeLookup {

  private final Execution execution;
  private final Lookup lookup;

  public TypeLookup(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Returns the type an identifier means, or refuses the statement. */
  public UserType type(SqlIdentifier identifier) {
    return find(identifier).orElseThrow(() -> missing(identifier));
  }

  /** Returns the type an identifier means; empty if the catalog lists none. */
  public Optional<UserType> find(SqlIdentifier identifier) {
    return lookup
        .find(identifier, name -> execution.catalog().type(name).isPresent())
        .flatMap(name -> execution.catalog().type(name));
  }

  /** Refuses the statement if there is certainly no type of that name, not even a built-in one. */
  public void requireAny(SqlIdentifier identifier) {
    boolean rowType =
        lookup.find(identifier, n -> execution.catalog().relation(n).isPresent()).isPresent();
    if (find(identifier).isEmpty()
        && !rowType
        && BuiltInTypes.printed(Folding.name(identifier)) == null) {
      throw missing(identifier);
    }
  }

  /** Makes the refusal of an identifier that means no type. */
  public Refused missing(SqlIdentifier identifier) {
    Optional<QualifiedName> rowType =
        lookup.find(identifier, name -> execution.catalog().relation(name).isPresent());
    if (rowType.isPresent()) {
      return rowTypeRefused(
          identifier,
          execution.catalog().relation(rowType.get()).orElseThrow(),
          "%s is not an enum".formatted(execution.printed(rowType.get())));
    }
    String schema = Folding.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    List<QualifiedName> candidates = lookup.candidates(identifier);
    return execution.refused(
        lookup.isMissingType(identifier),
        RefusalKind.MISSING_TYPE,
        "type \"%s\" does not exist".formatted(Folding.written(identifier)),
        ObjectPath.type(candidates.get(candidates.size() - 1)),
        execution.span(identifier),
        lookup.departed(candidates));
  }

  /** Makes the refusal of the row type of a relation. */
  public Refused rowTypeRefused(SqlIdentifier identifier, Relation relation, String message) {
    return execution.refused(
        execution.isCertain(relation.name()),
        RefusalKind.WRONG_OBJECT_TYPE,
        message,
        ObjectPath.relation(relation.name()),
        execution.span(identifier),
        relation.origin());
  }
}
