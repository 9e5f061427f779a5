package dev.lintel.engine.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The schema of a database as a value. Every change gives a new catalog that shares what is
 * unchanged, so the catalog after each statement can be kept.
 */
public final class Catalog {

  private static final Catalog EMPTY =
      new Catalog(
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          Uncertainty.NONE);

  private final PMap<String, Schema> schemas;
  private final PMap<QualifiedName, Relation> relations;
  private final PMap<QualifiedName, QualifiedName> indexOwners;
  private final PMap<QualifiedName, UserType> types;
  private final PMap<String, Extension> extensions;
  private final Uncertainty uncertainty;

  private Catalog(
      PMap<String, Schema> schemas,
      PMap<QualifiedName, Relation> relations,
      PMap<QualifiedName, QualifiedName> indexOwners,
      PMap<QualifiedName, UserType> types,
      PMap<String, Extension> extensions,
      Uncertainty uncertainty) {
    this.schemas = schemas;
    this.relations = relations;
    this.indexOwners = indexOwners;
    this.types = types;
    this.extensions = extensions;
    this.uncertainty = uncertainty;
  }

  /** Returns the catalog without any object. */
  public static Catalog empty() {
    return EMPTY;
  }

  /** Returns the schema of that name. */
  public Optional<Schema> schema(String name) {
    return Optional.ofNullable(schemas.get(name));
  }

  /** Returns the table, view or sequence of that name. */
  public Optional<Relation> relation(QualifiedName name) {
    return Optional.ofNullable(relations.get(name));
  }

  /** Returns the table of that name. */
  public Optional<Table> table(QualifiedName name) {
    return relations.get(name) instanceof Table table ? Optional.of(table) : Optional.empty();
  }

  /** Returns the table or materialized view whose index has that name. */
  public Optional<QualifiedName> indexOwner(QualifiedName index) {
    return Optional.ofNullable(indexOwners.get(index));
  }

  /** Returns the index of that name. */
  public Optional<Index> index(QualifiedName name) {
    QualifiedName owner = indexOwners.get(name);
    return owner == null
        ? Optional.empty()
        : indexesOf(relations.get(owner)).stream().filter(i -> i.name().equals(name)).findFirst();
  }

  /** Returns the type of that name. */
  public Optional<UserType> type(QualifiedName name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Returns the extension of that name. */
  public Optional<Extension> extension(String name) {
    return Optional.ofNullable(extensions.get(name));
  }

  /** Returns all schemas, in no particular order. */
  public Collection<Schema> schemas() {
    return schemas.values();
  }

  /** Returns all tables, views and sequences, in no particular order. */
  public Collection<Relation> relations() {
    return relations.values();
  }

  /** Returns all types, in no particular order. */
  public Collection<UserType> types() {
    return types.values();
  }

  /** Returns all extensions, in no particular order. */
  public Collection<Extension> extensions() {
    return extensions.values();
  }

  /** Returns what may differ from this catalog. */
  public Uncertainty uncertainty() {
    return uncertainty;
  }

  /** Returns this with a schema more, or another one of that name. */
  public Catalog with(Schema schema) {
    return new Catalog(
        schemas.plus(schema.name(), schema),
        relations,
        indexOwners,
        types,
        extensions,
        uncertainty);
  }

  /** Returns this without that schema; objects in it stay. */
  public Catalog withoutSchema(String name) {
    return new Catalog(schemas.minus(name), relations, indexOwners, types, extensions, uncertainty);
  }

  /**
   * Returns this with a relation more, or another one of that name; its indexes are entered too.
   */
  public Catalog with(Relation relation) {
    PMap<QualifiedName, QualifiedName> owners =
        withoutIndexes(indexOwners, relations.get(relation.name()));
    for (Index index : indexesOf(relation)) {
      owners = owners.plus(index.name(), relation.name());
    }
    return new Catalog(
        schemas, relations.plus(relation.name(), relation), owners, types, extensions, uncertainty);
  }

  /** Returns this without that relation and its indexes; what depends on it stays. */
  public Catalog withoutRelation(QualifiedName name) {
    return new Catalog(
        schemas,
        relations.minus(name),
        withoutIndexes(indexOwners, relations.get(name)),
        types,
        extensions,
        uncertainty);
  }

  /** Returns this with a type more, or another one of that name. */
  public Catalog with(UserType type) {
    return new Catalog(
        schemas, relations, indexOwners, types.plus(type.name(), type), extensions, uncertainty);
  }

  /** Returns this without that type; columns of it stay. */
  public Catalog withoutType(QualifiedName name) {
    return new Catalog(schemas, relations, indexOwners, types.minus(name), extensions, uncertainty);
  }

  /** Returns this with an extension more. */
  public Catalog with(Extension extension) {
    return new Catalog(
        schemas,
        relations,
        indexOwners,
        types,
        extensions.plus(extension.name(), extension),
        uncertainty);
  }

  /** Returns this without that extension. */
  public Catalog withoutExtension(String name) {
    return new Catalog(schemas, relations, indexOwners, types, extensions.minus(name), uncertainty);
  }

  /** Returns this with another uncertainty. */
  public Catalog with(Uncertainty newUncertainty) {
    return new Catalog(schemas, relations, indexOwners, types, extensions, newUncertainty);
  }

  private static PMap<QualifiedName, QualifiedName> withoutIndexes(
      PMap<QualifiedName, QualifiedName> owners, @Nullable Relation relation) {
    PMap<QualifiedName, QualifiedName> remaining = owners;
    for (Index index : indexesOf(relation)) {
      remaining = remaining.minus(index.name());
    }
    return remaining;
  }

  private static List<Index> indexesOf(@Nullable Relation relation) {
    if (relation instanceof Table table) {
      return table.indexes();
    }
    return relation instanceof View view ? view.indexes() : List.of();
  }
}
