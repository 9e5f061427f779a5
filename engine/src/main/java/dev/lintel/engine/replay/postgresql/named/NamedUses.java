package dev.lintel.engine.replay.postgresql.named;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets what objects lean on follow renames and drops: statistics go with their table or with one of
 * its columns, a publication loses the table, a collation and a server are free of it.
 */
public final class NamedUses {

  private final Execution execution;

  public NamedUses(Execution execution) {
    this.execution = execution;
  }

  /** Takes note that a relation has another name. */
  public void relationRenamed(QualifiedName from, QualifiedName to) {
    execution.set(execution.catalog().withUses(use -> isOf(use, from) ? use.withName(to) : use));
  }

  /** Takes note that a column has another name. */
  public void columnRenamed(QualifiedName relation, String from, String to) {
    execution.set(
        execution
            .catalog()
            .withUses(
                use ->
                    isOf(use, relation) && use.member().equals(from) ? use.withMember(to) : use));
  }

  /** Takes note that a relation is gone. */
  public void relationGone(QualifiedName relation) {
    dropStatistics(relation, "");
    execution.set(execution.catalog().withUses(use -> isOf(use, relation) ? null : use));
  }

  /** Takes note that a column is gone. */
  public void columnGone(QualifiedName relation, String column) {
    dropStatistics(relation, column);
    execution.set(
        execution
            .catalog()
            .withUses(use -> isOf(use, relation) && use.member().equals(column) ? null : use));
  }

  /** Returns the publication that has a column in its list. */
  public Optional<NamedObject> publicationOf(QualifiedName relation, String column) {
    return execution.catalog().objects().stream()
        .filter(object -> object.kind() == Kind.PUBLICATION)
        .filter(object -> object.uses(relation, column))
        .findFirst();
  }

  /** Takes note that a column or relation leans on an object, if that is one of the history. */
  void lean(Kind kind, QualifiedName name, ObjectUse by) {
    execution
        .catalog()
        .object(kind, name)
        .ifPresent(
            object -> {
              Set<ObjectUse> uses = new HashSet<>(object.uses());
              uses.add(by);
              execution.set(execution.catalog().with(object.withUses(uses)));
            });
  }

  /** Takes note that a column leans on no object of a kind any more. */
  public void free(Kind kind, ObjectUse by) {
    for (NamedObject object : List.copyOf(execution.catalog().objects())) {
      if (object.kind() == kind && object.uses().contains(by)) {
        Set<ObjectUse> uses = new HashSet<>(object.uses());
        uses.remove(by);
        execution.set(execution.catalog().with(object.withUses(uses)));
      }
    }
  }

  private void dropStatistics(QualifiedName relation, String column) {
    for (NamedObject object : List.copyOf(execution.catalog().objects())) {
      if (object.kind() == Kind.STATISTICS && object.uses(relation, column)) {
        execution.set(execution.catalog().without(object));
      }
    }
  }

  private static boolean isOf(ObjectUse use, QualifiedName relation) {
    return use.sort() == ObjectUse.Sort.RELATION && use.name().equals(relation);
  }
}
