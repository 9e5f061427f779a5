package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Coercions;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the catalog does not list because an extension brings it: one that the history made, or, on
 * a database that was not empty at first, one that somebody else made.
 */
public final class ExtensionObjects {

  private final Execution execution;

  public ExtensionObjects(Execution execution) {
    this.execution = execution;
  }

  /** Returns whether an extension may bring an object of that kind and name. */
  public boolean mayBring(Function<ExtensionMembers, Set<String>> kind, QualifiedName name) {
    Catalog catalog = execution.catalog();
    for (Extension made : catalog.extensions()) {
      boolean known = Extensions.members(made.name()).isPresent();
      if (!known
          || (made.isFoundIn(name.schema())
              && Extensions.mayBring(made.name(), kind, name.name()))) {
        return true;
      }
    }
    return mayBeThere(kind, name.name()) || mayBringSchema(name.schema());
  }

  /**
   * Returns whether an extension may bring an operator of that name that takes such operands.
   *
   * @param operands the types of the operands, one or two
   */
  public boolean mayBringOperator(String name, List<SqlType> operands) {
    return Stream.concat(
                execution.catalog().extensions().stream().map(Extension::name), toldOf().stream())
            .map(Extensions::members)
            .anyMatch(members -> members.isEmpty() || isOperatorOf(members.get(), name, operands))
        || (!execution.premises().emptyDatabase()
            && Extensions.bringingOperator(name).stream()
                .filter(extension -> !isDropped(extension))
                .flatMap(extension -> Extensions.members(extension).stream())
                .anyMatch(members -> takes(members, operands)));
  }

  private static boolean isOperatorOf(
      ExtensionMembers members, String name, List<SqlType> operands) {
    return ExtensionMembers.holds(members.operators(), name) && takes(members, operands);
  }

  /** Returns whether the operators of an extension may take such operands. */
  private static boolean takes(ExtensionMembers members, List<SqlType> operands) {
    return members.operands().isEmpty()
        || operands.stream().allMatch(operand -> isTaken(members, operand));
  }

  private static boolean isTaken(ExtensionMembers members, SqlType operand) {
    return members.operands().stream()
        .anyMatch(type -> Coercions.can(operand, BuiltIns.type(type), Context.IMPLICIT));
  }

  /** Returns whether an extension may bring a schema; none did that a migration makes itself. */
  boolean mayBringSchema(String schema) {
    return execution.catalog().extensions().stream()
            .anyMatch(made -> Extensions.mayBring(made.name(), ExtensionMembers::schemas, schema))
        || (!isOwnSchema(schema) && mayBeThere(ExtensionMembers::schemas, schema));
  }

  private boolean isOwnSchema(String schema) {
    Catalog catalog = execution.catalog();
    return catalog.schema(schema).filter(made -> made.origin() != null).isPresent()
        && !catalog.uncertainty().schemas().contains(schema);
  }

  /** Returns whether an extension is certainly not there. */
  public boolean isMissing(String extension) {
    return execution.emptyStart()
        && !execution.catalog().uncertainty().everything()
        && execution.catalog().extension(extension).isEmpty()
        && !execution.premises().outside().extensions().contains(extension)
        && (execution.premises().emptyDatabase() || isDropped(extension));
  }

  /** Returns whether an extension that no migration made may bring an object of that name. */
  public boolean mayBeThere(Function<ExtensionMembers, Set<String>> kind, String name) {
    return toldOf().stream().anyMatch(told -> Extensions.mayBring(told, kind, name))
        || (!execution.premises().emptyDatabase()
            && !Extensions.bringing(kind, name).stream().allMatch(this::isDropped));
  }

  /** Returns the extensions that the user says are there, without those that were dropped. */
  private List<String> toldOf() {
    return execution.premises().outside().extensions().stream()
        .filter(told -> !isDropped(told))
        .toList();
  }

  private boolean isDropped(String extension) {
    return execution.catalog().extension(extension).isEmpty()
        && execution.state().departed().containsKey(ObjectPath.extension(extension));
  }
}
