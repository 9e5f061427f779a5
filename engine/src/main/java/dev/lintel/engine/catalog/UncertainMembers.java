package dev.lintel.engine.catalog;

import java.util.HashSet;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Names of what may exist, be missing or look otherwise in known relations and types.
 *
 * @param columns columns and enum values; of what is not known whether it is one, that too
 * @param parts constraints, triggers, policies and rules
 */
public record UncertainMembers(
    PMap<QualifiedName, PSet<String>> columns, PMap<QualifiedName, PSet<String>> parts) {

  /** All members are known. */
  static final UncertainMembers NONE =
      new UncertainMembers(HashTreePMap.empty(), HashTreePMap.empty());

  /** Returns whether nothing is uncertain. */
  public boolean isEmpty() {
    return columns.isEmpty() && parts.isEmpty();
  }

  /** Returns whether something of that relation or type is uncertain. */
  public boolean areOf(QualifiedName owner) {
    return columns.containsKey(owner) || parts.containsKey(owner);
  }

  /** Returns the uncertain columns of a relation. */
  public Set<String> columnsOf(QualifiedName owner) {
    return columns.getOrDefault(owner, HashTreePSet.empty());
  }

  /** Returns whether what has that name is uncertain. */
  boolean has(QualifiedName owner, String member) {
    return names(columns, owner).contains(member) || names(parts, owner).contains(member);
  }

  /** Returns the relations and types of which something is uncertain. */
  public Set<QualifiedName> owners() {
    Set<QualifiedName> owners = new HashSet<>(columns.keySet());
    owners.addAll(parts.keySet());
    return owners;
  }

  /** Returns whether one of these names is uncertain in a relation or type. */
  public boolean haveAny(QualifiedName owner, Set<String> names) {
    return names.stream().anyMatch(name -> has(owner, name));
  }

  /** Returns whether one of these names is uncertain anywhere. */
  public boolean haveAny(Set<String> names) {
    return owners().stream().anyMatch(owner -> haveAny(owner, names));
  }

  UncertainMembers withColumn(QualifiedName owner, String name) {
    return new UncertainMembers(plus(columns, owner, name), parts);
  }

  UncertainMembers withPart(QualifiedName owner, String name) {
    return new UncertainMembers(columns, plus(parts, owner, name));
  }

  UncertainMembers without(QualifiedName owner, String name) {
    return has(owner, name)
        ? new UncertainMembers(minus(columns, owner, name), minus(parts, owner, name))
        : this;
  }

  UncertainMembers without(QualifiedName owner) {
    return areOf(owner) ? new UncertainMembers(columns.minus(owner), parts.minus(owner)) : this;
  }

  UncertainMembers renamed(QualifiedName from, QualifiedName to) {
    return new UncertainMembers(renamed(columns, from, to), renamed(parts, from, to));
  }

  private static PSet<String> names(PMap<QualifiedName, PSet<String>> all, QualifiedName owner) {
    return all.getOrDefault(owner, HashTreePSet.empty());
  }

  private static PMap<QualifiedName, PSet<String>> plus(
      PMap<QualifiedName, PSet<String>> all, QualifiedName owner, String name) {
    return all.plus(owner, names(all, owner).plus(name));
  }

  private static PMap<QualifiedName, PSet<String>> minus(
      PMap<QualifiedName, PSet<String>> all, QualifiedName owner, String name) {
    PSet<String> remaining = names(all, owner).minus(name);
    return remaining.isEmpty() ? all.minus(owner) : all.plus(owner, remaining);
  }

  private static PMap<QualifiedName, PSet<String>> renamed(
      PMap<QualifiedName, PSet<String>> all, QualifiedName from, QualifiedName to) {
    PSet<String> names = all.get(from);
    return names == null ? all : all.minus(from).plus(to, names);
  }
}
