package dev.lintel.engine.replay.postgresql.execution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of what an extension brings.
 *
 * @param schemas schemas that it makes for itself, with whatever it keeps in them
 * @param types types, row types made for themselves too
 * @param relations tables, views and sequences
 * @param functions functions that people call
 * @param triggers functions made for triggers, which are among the functions too
 * @param operatorClasses operator classes that the server itself has none of that name of
 * @param accessMethods access methods of indexes and tables
 * @param operators operators between built-in types, or types that those are cast to implicitly
 * @param operands the built-in types that these operators take; empty if they may take any
 */
public record ExtensionMembers(
    Set<String> schemas,
    Set<String> types,
    Set<String> relations,
    Set<String> functions,
    Set<String> triggers,
    Set<String> operatorClasses,
    Set<String> accessMethods,
    Set<String> operators,
    Set<String> operands) {

  /** The end of a name that stands for all names with the same beginning. */
  private static final String ANY_END = "*";

  public ExtensionMembers {
    schemas = Set.copyOf(schemas);
    types = Set.copyOf(types);
    relations = Set.copyOf(relations);
    functions = Set.copyOf(functions);
    triggers = Set.copyOf(triggers);
    operatorClasses = Set.copyOf(operatorClasses);
    accessMethods = Set.copyOf(accessMethods);
    operators = Set.copyOf(operators);
    operands = Set.copyOf(operands);
  }

  /** Returns the operators without the star that stands for all, which also multiplies. */
  Set<String> namedOperators() {
    return operators.equals(Set.of(ANY_END)) ? Set.of() : operators;
  }

  /** Returns whether {@code name} is one of {@code names}, some of which may end in a star. */
  static boolean holds(Set<String> names, String name) {
    return names.contains(name)
        || names.stream()
            .map(ExtensionMembers::beginning)
            .anyMatch(beginning -> beginning != null && name.startsWith(beginning));
  }

  /** Returns what a name before a star stands for; null if it stands for itself only. */
  static @Nullable String beginning(String name) {
    return name.endsWith(ANY_END) ? name.substring(0, name.length() - 1) : null;
  }
}
