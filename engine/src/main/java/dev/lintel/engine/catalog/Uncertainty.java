package dev.lintel.engine.catalog;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What may differ from the catalog because a statement was not understood or may or may not have
 * run. Nothing uncertain gives a refusal.
 *
 * @param everything whether any object may exist, be missing or look otherwise
 * @param schemas schemas in which any object may
 * @param names relations and types that may exist, be missing or look otherwise
 */
public record Uncertainty(boolean everything, PSet<String> schemas, PSet<QualifiedName> names) {

  /** Everything is known. */
  public static final Uncertainty NONE =
      new Uncertainty(false, HashTreePSet.empty(), HashTreePSet.empty());

  /** Returns whether nothing is uncertain. */
  public boolean isNone() {
    return !everything && schemas.isEmpty() && names.isEmpty();
  }

  /** Returns whether the object of that name is uncertain. */
  public boolean covers(QualifiedName name) {
    return everything || schemas.contains(name.schema()) || names.contains(name);
  }

  /** Returns this with everything uncertain. */
  public Uncertainty withEverything() {
    return new Uncertainty(true, schemas, names);
  }

  /** Returns this with one name more. */
  public Uncertainty with(QualifiedName name) {
    return new Uncertainty(everything, schemas, names.plus(name));
  }

  /** Returns this without that name, for an object that was made or dropped for certain. */
  public Uncertainty without(QualifiedName name) {
    return new Uncertainty(everything, schemas, names.minus(name));
  }
}
