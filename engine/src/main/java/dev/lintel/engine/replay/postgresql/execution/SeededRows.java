package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The tables that certainly hold a row, because a migration put one there and nothing after it may
 * have removed it.
 *
 * @param tables what is known of the rows of each
 */
public record SeededRows(PMap<QualifiedName, Seed> tables) {

  /** No table certainly holds a row. */
  public static final SeededRows NONE = new SeededRows(HashTreePMap.empty());

  /**
   * What is known of the rows of a table.
   *
   * @param origin the statement that put a row there
   * @param nulls the columns that are certainly null in some row
   */
  public record Seed(SourceSpan origin, PSet<String> nulls) {}

  /** Returns what is known of the rows of a table; empty if it may hold none. */
  public Optional<Seed> of(QualifiedName table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** Returns this after a row was put into a table. */
  public SeededRows with(QualifiedName table, SourceSpan origin, Collection<String> nulls) {
    Seed known = tables.get(table);
    PSet<String> all = known == null ? HashTreePSet.empty() : known.nulls();
    return with(table, new Seed(known == null ? origin : known.origin(), all.plusAll(nulls)));
  }

  /** Returns this after a column was added that is null in all rows. */
  public SeededRows withNull(QualifiedName table, String column) {
    Seed known = tables.get(table);
    return known == null ? this : with(table, new Seed(known.origin(), known.nulls().plus(column)));
  }

  /** Returns this after columns were given values, or may have been. */
  public SeededRows withoutNulls(QualifiedName table, Collection<String> columns) {
    Seed known = tables.get(table);
    return known == null
        ? this
        : with(table, new Seed(known.origin(), known.nulls().minusAll(columns)));
  }

  /** Returns this after a table was made anew. */
  public SeededRows without(QualifiedName table) {
    return new SeededRows(tables.minus(table));
  }

  SeededRows renamed(QualifiedName from, QualifiedName to) {
    Seed known = tables.get(from);
    return known == null ? without(to) : without(from).with(to, known);
  }

  /** Returns whether a column is null in a row that gives it no value. */
  public static boolean isNullWithout(Catalog catalog, Column column) {
    QualifiedName type = column.type().userType();
    boolean plain =
        type == null
            || catalog.type(type).filter(known -> !(known instanceof DomainType)).isPresent();
    return plain
        && column.defaultValue() == null
        && column.identity() == null
        && column.generated() == null;
  }

  private SeededRows with(QualifiedName table, Seed seed) {
    return new SeededRows(tables.plus(table, seed));
  }
}
