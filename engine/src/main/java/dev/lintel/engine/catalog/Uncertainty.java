package dev.lintel.engine.catalog;

import java.util.Collection;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What may differ from the catalog because a statement was not understood or may or may not have
 * run. Nothing uncertain gives a refusal.
 *
 * @param everything whether any object may exist, be missing or look otherwise
 * @param schemas schemas in which any object may
 * @param anywhere names that may exist in any schema
 * @param beginnings beginnings of names that may exist in any schema
 * @param names relations and types that may exist, be missing or look otherwise
 * @param members parts of known objects that may
 * @param existing names among these of relations that certainly exist, however they look
 * @param known names that were made or dropped for certain after everything, or their schema,
 *     became uncertain
 */
public record Uncertainty(
    boolean everything,
    PSet<String> schemas,
    PSet<String> anywhere,
    PSet<String> beginnings,
    PSet<QualifiedName> names,
    UncertainMembers members,
    PSet<QualifiedName> existing,
    PSet<QualifiedName> known) {

  /** Everything is known. */
  public static final Uncertainty NONE =
      new Uncertainty(
          false,
          HashTreePSet.empty(),
          HashTreePSet.empty(),
          HashTreePSet.empty(),
          HashTreePSet.empty(),
          UncertainMembers.NONE,
          HashTreePSet.empty(),
          HashTreePSet.empty());

  /** Returns whether nothing is uncertain. */
  public boolean isNone() {
    return !everything
        && schemas.isEmpty()
        && anywhere.isEmpty()
        && beginnings.isEmpty()
        && names.isEmpty()
        && members.isEmpty();
  }

  /** Returns whether the object of that name is uncertain. */
  public boolean covers(QualifiedName name) {
    return names.contains(name) || (isWidespread(name) && !known.contains(name));
  }

  private boolean isWidespread(QualifiedName name) {
    if (everything || schemas.contains(name.schema()) || anywhere.contains(name.name())) {
      return true;
    }
    for (String beginning : beginnings) {
      if (name.name().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the member of an object, or the object itself, is uncertain. */
  public boolean covers(QualifiedName owner, String member) {
    return covers(owner) || members.has(owner, member);
  }

  /** Returns this with everything uncertain. */
  public Uncertainty withEverything() {
    return new Uncertainty(
        true,
        schemas,
        anywhere,
        beginnings,
        names,
        members,
        HashTreePSet.empty(),
        HashTreePSet.empty());
  }

  /** Returns this with one schema more, in which any object is uncertain. */
  public Uncertainty withSchema(String schema) {
    PSet<QualifiedName> stillKnown = known;
    for (QualifiedName name : known) {
      stillKnown = name.schema().equals(schema) ? stillKnown.minus(name) : stillKnown;
    }
    return new Uncertainty(
        everything,
        schemas.plus(schema),
        anywhere,
        beginnings,
        names,
        members,
        HashTreePSet.empty(),
        stillKnown);
  }

  /**
   * Returns this with one schema more to which objects may have come.
   *
   * @param there what was in it and so stays as it is
   */
  public Uncertainty withNewIn(String schema, Collection<QualifiedName> there) {
    PSet<QualifiedName> certain =
        HashTreePSet.from(there.stream().filter(name -> !covers(name)).toList());
    return new Uncertainty(
        everything,
        schemas.plus(schema),
        anywhere,
        beginnings,
        names,
        members,
        existing,
        known.plusAll(certain));
  }

  /** Returns this without that schema, which was made or dropped for certain. */
  public Uncertainty withoutSchema(String schema) {
    return schemas.contains(schema)
        ? new Uncertainty(
            everything,
            schemas.minus(schema),
            anywhere,
            beginnings,
            names,
            members,
            existing,
            known)
        : this;
  }

  /** Returns this with one name more that may exist in any schema. */
  public Uncertainty withAnywhere(String name) {
    return new Uncertainty(
        everything, schemas, anywhere.plus(name), beginnings, names, members, existing, known);
  }

  /** Returns this with all names uncertain that begin so. */
  public Uncertainty withBeginning(String beginning) {
    return new Uncertainty(
        everything,
        schemas,
        anywhere,
        beginnings.plus(beginning),
        names,
        members,
        without(existing, beginning),
        without(known, beginning));
  }

  private static PSet<QualifiedName> without(PSet<QualifiedName> all, String beginning) {
    return all.minusAll(all.stream().filter(n -> n.name().startsWith(beginning)).toList());
  }

  /** Returns this with one name more. */
  public Uncertainty with(QualifiedName name) {
    return new Uncertainty(
        everything,
        schemas,
        anywhere,
        beginnings,
        names.plus(name),
        members,
        existing.minus(name),
        known.minus(name));
  }

  /** Returns this with one relation more that certainly exists, however it looks. */
  public Uncertainty withExisting(QualifiedName name) {
    Uncertainty uncertain = with(name);
    return new Uncertainty(
        everything,
        schemas,
        anywhere,
        beginnings,
        uncertain.names,
        members,
        existing.plus(name),
        uncertain.known);
  }

  /** Returns whether a relation certainly exists, whether or not it is known how it looks. */
  public boolean isThere(QualifiedName name) {
    return !covers(name) || existing.contains(name);
  }

  /** Returns this with one column or enum value more, or with what may be one. */
  public Uncertainty withMember(QualifiedName owner, String member) {
    return with(members.withColumn(owner, member));
  }

  /** Returns this with one constraint, trigger, policy or rule more. */
  public Uncertainty withPart(QualifiedName owner, String part) {
    return with(members.withPart(owner, part));
  }

  /** Returns this without that member, which was made or dropped for certain. */
  public Uncertainty withoutMember(QualifiedName owner, String member) {
    return with(members.without(owner, member));
  }

  private Uncertainty with(UncertainMembers newMembers) {
    return newMembers == members
        ? this
        : new Uncertainty(
            everything, schemas, anywhere, beginnings, names, newMembers, existing, known);
  }

  /** Returns this without that name, for an object that was made or dropped for certain. */
  public Uncertainty without(QualifiedName name) {
    boolean widespread = isWidespread(name);
    if (!widespread && !names.contains(name) && !members.areOf(name)) {
      return this;
    }
    return new Uncertainty(
        everything,
        schemas,
        anywhere,
        beginnings,
        names.minus(name),
        members.without(name),
        existing.minus(name),
        widespread ? known.plus(name) : known);
  }

  /** Returns this without that name, but with what is uncertain of the object's parts. */
  public Uncertainty withoutNameAlone(QualifiedName name) {
    return new Uncertainty(
        everything,
        schemas,
        anywhere,
        beginnings,
        names.minus(name),
        members,
        existing.minus(name),
        known);
  }

  /** Returns this after an object was renamed: the new name is as uncertain as the old one was. */
  public Uncertainty renamed(QualifiedName from, QualifiedName to) {
    if (isNone()) {
      return this;
    }
    boolean uncertain = covers(from);
    Uncertainty renamed = uncertain ? without(to).with(to) : without(to);
    renamed = uncertain ? renamed : renamed.without(from);
    return members.areOf(from) ? renamed.with(members.without(to).renamed(from, to)) : renamed;
  }
}
