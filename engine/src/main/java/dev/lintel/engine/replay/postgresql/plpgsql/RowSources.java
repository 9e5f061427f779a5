package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objects that a query of the system catalog can be about: those of the names it asks for, so
 * that a guard costs the same in a small and in a large schema.
 */
final class RowSources {

  private static final Set<String> RELATION_COLUMNS =
      Set.of(
          "table_name",
          "tablename",
          "relname",
          "viewname",
          "matviewname",
          "sequence_name",
          "sequencename");

  private static final Set<String> CONSTRAINT_COLUMNS = Set.of("conname", "constraint_name");

  private final Map<String, Set<String>> conditions;
  private final Execution execution;
  private final Catalog catalog;

  RowSources(Map<String, Set<String>> conditions, Execution execution) {
    this.conditions = conditions;
    this.execution = execution;
    this.catalog = execution.catalog();
  }

  /** Returns the relations that may be asked for; all of them if no name is. */
  Collection<Relation> relations() {
    if (!execution.emptyStart()) {
      // Schemas that no migration makes are not listed, their relations are.
      return catalog.relations();
    }
    for (String column : RELATION_COLUMNS) {
      if (conditions.containsKey(column)) {
        return named(qualified(conditions.get(column)));
      }
    }
    for (String column : CONSTRAINT_COLUMNS) {
      if (conditions.containsKey(column)) {
        Set<QualifiedName> tables = new LinkedHashSet<>();
        qualified(conditions.get(column))
            .forEach(name -> tables.addAll(catalog.tablesWithConstraint(name)));
        return named(tables);
      }
    }
    return conditions.containsKey("indexname")
        ? named(qualified(conditions.get("indexname")))
        : catalog.relations();
  }

  /**
   * Returns the relations that may be asked for by their numbers.
   *
   * @param column the column that holds such a number
   */
  Collection<Relation> relationsByNumber(String column) {
    Set<QualifiedName> names = new HashSet<>();
    for (String number : conditions.getOrDefault(column, Set.of())) {
      QualifiedName name = CatalogNames.resolve(number, execution, true);
      if (name == null) {
        return relations();
      }
      names.add(name);
    }
    return conditions.containsKey(column)
        ? relations().stream().filter(relation -> names.contains(relation.name())).toList()
        : relations();
  }

  /** Returns the types that may be asked for; all of them if no name is. */
  Collection<UserType> types() {
    Set<String> names = conditions.get("typname");
    if (names == null || !execution.emptyStart()) {
      return catalog.types();
    }
    return qualified(names).stream().map(catalog::type).flatMap(Optional::stream).toList();
  }

  /** Returns the relations whose row types may be asked for. */
  Collection<Relation> rowTypes() {
    Set<String> names = conditions.get("typname");
    return names == null || !execution.emptyStart() ? catalog.relations() : named(qualified(names));
  }

  private Collection<Relation> named(Collection<QualifiedName> names) {
    Map<QualifiedName, Relation> found = new LinkedHashMap<>();
    for (QualifiedName name : names) {
      QualifiedName owner = catalog.indexOwner(name).orElse(name);
      catalog.relation(owner).ifPresent(relation -> found.put(owner, relation));
    }
    return found.values();
  }

  private List<QualifiedName> qualified(Set<String> names) {
    List<QualifiedName> qualified = new ArrayList<>();
    for (Schema schema : catalog.schemas()) {
      names.forEach(name -> qualified.add(new QualifiedName(schema.name(), name)));
    }
    return qualified;
  }
}
