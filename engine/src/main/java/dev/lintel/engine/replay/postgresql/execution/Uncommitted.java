package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What the open transaction made that counts otherwise once it has ended.
 *
 * @param labels enum values added to enums that are older than the transaction
 * @param enums enums made in it
 * @param passing temporary tables that its end drops ({@code ON COMMIT DROP})
 */
public record Uncommitted(
    PMap<QualifiedName, PSet<String>> labels,
    PSet<QualifiedName> enums,
    PSet<QualifiedName> passing) {

  static final Uncommitted NOTHING =
      new Uncommitted(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty());

  public Uncommitted withLabel(QualifiedName enumName, String label) {
    PSet<String> known = labels.getOrDefault(enumName, HashTreePSet.empty());
    return new Uncommitted(labels.plus(enumName, known.plus(label)), enums, passing);
  }

  public Uncommitted withEnum(QualifiedName enumName) {
    return new Uncommitted(labels, enums.plus(enumName), passing);
  }

  /** Returns this after a temporary table was made, which the end drops or not. */
  public Uncommitted withTable(QualifiedName table, boolean passes) {
    PSet<QualifiedName> tables = passes ? passing.plus(table) : passing.minus(table);
    return tables == passing ? this : new Uncommitted(labels, enums, tables);
  }

  /** Returns this with nothing but the tables that the end of the transaction drops. */
  Uncommitted onlyTables() {
    return passing.isEmpty() ? NOTHING : new Uncommitted(NOTHING.labels, NOTHING.enums, passing);
  }

  /** Returns this after an enum was renamed. */
  public Uncommitted withEnumRenamed(QualifiedName from, QualifiedName to) {
    PSet<String> known = labels.get(from);
    return new Uncommitted(
        known == null ? labels : labels.minus(from).plus(to, known),
        enums.contains(from) ? enums.minus(from).plus(to) : enums,
        passing);
  }

  /** Returns whether a label of an enum cannot be used before the transaction ends. */
  public boolean isUnsafe(QualifiedName enumName, String label) {
    PSet<String> known = labels.get(enumName);
    return known != null && known.contains(label);
  }
}
