package dev.lintel.engine.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The relations of a catalog, with what leads back to them from the names of their indexes,
 * constraints and what they depend on.
 *
 * @param byName the relations
 * @param indexOwners the relation that an index is of
 * @param dependents the relations whose definition names a relation or type
 * @param constraintTables the tables that have a constraint of a name in their schema
 */
record Relations(
    PMap<QualifiedName, Relation> byName,
    PMap<QualifiedName, QualifiedName> indexOwners,
    PMap<QualifiedName, PSet<QualifiedName>> dependents,
    PMap<QualifiedName, PSet<QualifiedName>> constraintTables) {

  static final Relations EMPTY =
      new Relations(
          HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

  @Nullable Relation relation(QualifiedName name) {
    return byName.get(name);
  }

  Collection<Relation> all() {
    return byName.values();
  }

  @Nullable QualifiedName indexOwner(QualifiedName index) {
    return indexOwners.get(index);
  }

  @Nullable Index index(QualifiedName name) {
    QualifiedName owner = indexOwners.get(name);
    return owner == null
        ? null
        : indexesOf(byName.get(owner)).stream()
            .filter(index -> index.name().equals(name))
            .findFirst()
            .orElse(null);
  }

  Collection<QualifiedName> dependents(QualifiedName name) {
    return dependents.getOrDefault(name, HashTreePSet.empty());
  }

  Collection<QualifiedName> tablesWithConstraint(QualifiedName constraint) {
    return constraintTables.getOrDefault(constraint, HashTreePSet.empty());
  }

  Relations with(Relation relation) {
    return replace(relation.name(), byName.get(relation.name()), relation);
  }

  Relations without(QualifiedName name) {
    Relation before = byName.get(name);
    return before == null ? this : replace(name, before, null);
  }

  private Relations replace(
      QualifiedName name, @Nullable Relation before, @Nullable Relation after) {
    boolean sameDependencies = before != null && after != null && Dependencies.same(before, after);
    return new Relations(
        after == null ? byName.minus(name) : byName.plus(name, after),
        indexesOf(before) == indexesOf(after) ? indexOwners : owners(name, before, after),
        sameDependencies
            ? dependents
            : ReverseIndex.entered(
                dependents,
                name,
                before == null ? Set.of() : Dependencies.of(before),
                after == null ? Set.of() : Dependencies.of(after)),
        constraintsOf(before) == constraintsOf(after)
            ? constraintTables
            : ReverseIndex.entered(
                constraintTables,
                name,
                constraintNames(name, before),
                constraintNames(name, after)));
  }

  private PMap<QualifiedName, QualifiedName> owners(
      QualifiedName name, @Nullable Relation before, @Nullable Relation after) {
    PMap<QualifiedName, QualifiedName> owners = indexOwners;
    for (Index index : indexesOf(before)) {
      owners = owners.minus(index.name());
    }
    for (Index index : indexesOf(after)) {
      owners = owners.plus(index.name(), name);
    }
    return owners;
  }

  private static Set<QualifiedName> constraintNames(
      QualifiedName table, @Nullable Relation relation) {
    Set<QualifiedName> names = new LinkedHashSet<>();
    constraintsOf(relation).forEach(c -> names.add(table.withName(c.name())));
    return names;
  }

  private static List<Constraint> constraintsOf(@Nullable Relation relation) {
    return relation instanceof Table table ? table.constraints() : List.of();
  }

  private static List<Index> indexesOf(@Nullable Relation relation) {
    if (relation instanceof Table table) {
      return table.indexes();
    }
    return relation instanceof View view ? view.indexes() : List.of();
  }
}
