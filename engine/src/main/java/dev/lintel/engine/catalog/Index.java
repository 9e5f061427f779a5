package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table or materialized view, those behind constraints included.
 *
 * @param name the name; it shares the namespace of relations
 * @param unique whether it is unique
 * @param primary whether it is the index of the primary key
 * @param constraint whether a constraint of the same name owns it
 * @param method the index method in lower case, such as {@code btree}
 * @param keys the keys in order
 * @param include the INCLUDE columns
 * @param predicate the condition of a partial index, as written; null if there is none
 * @param nullsNotDistinct whether NULLs count as equal
 * @param origin the statement or clause that made it
 */
public record Index(
    QualifiedName name,
    boolean unique,
    boolean primary,
    boolean constraint,
    String method,
    List<IndexKey> keys,
    List<String> include,
    @Nullable String predicate,
    boolean nullsNotDistinct,
    SourceSpan origin) {
  public Index {
    keys = List.copyOf(keys);
    include = List.copyOf(include);
  }

  /** Returns this index under another name. */
  public Index withName(QualifiedName newName) {
    return new Index(
        newName,
        unique,
        primary,
        constraint,
        method,
        keys,
        include,
        predicate,
        nullsNotDistinct,
        origin);
  }
}
