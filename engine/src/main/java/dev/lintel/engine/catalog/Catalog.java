package dev.lintel.engine.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The schema of a database as a value. Every change gives a new catalog that shares what is
 * unchanged, so the catalog after each statement can be kept.
 */
public final class Catalog {

  private static final Catalog EMPTY =
      new Catalog(
          HashTreePMap.empty(),
          Relations.EMPTY,
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          Uncertainty.NONE);

  private final PMap<String, Schema> schemas;
  private final Relations relations;
  private final PMap<QualifiedName, UserType> types;
  private final PMap<String, Extension> extensions;
  private final PMap<QualifiedName, PVector<Routine>> routines;
  private final PMap<NamedObject.Key, NamedObject> objects;
  private final Uncertainty uncertainty;

  private Catalog(
      PMap<String, Schema> schemas,
      Relations relations,
      PMap<QualifiedName, UserType> types,
      PMap<String, Extension> extensions,
      PMap<QualifiedName, PVector<Routine>> routines,
      PMap<NamedObject.Key, NamedObject> objects,
      Uncertainty uncertainty) {
    this.schemas = schemas;
    this.relations = relations;
    this.types = types;
    this.extensions = extensions;
    this.routines = routines;
    this.objects = objects;
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
    return Optional.ofNullable(relations.relation(name));
  }

  /** Returns the table of that name. */
  public Optional<Table> table(QualifiedName name) {
    return relations.relation(name) instanceof Table table ? Optional.of(table) : Optional.empty();
  }

  /** Returns the table or materialized view whose index has that name. */
  public Optional<QualifiedName> indexOwner(QualifiedName index) {
    return Optional.ofNullable(relations.indexOwner(index));
  }

  /** Returns the index of that name. */
  public Optional<Index> index(QualifiedName name) {
    return Optional.ofNullable(relations.index(name));
  }

  /**
   * Returns the relations whose definition names {@code name}, a relation or type: tables that
   * reference it, inherit from it or have columns of it, views over it, sequences its columns own,
   * tables whose defaults draw from it.
   */
  public Collection<QualifiedName> dependents(QualifiedName name) {
    return relations.dependents(name);
  }

  /** Returns the tables of a schema that have a constraint of that name. */
  public Collection<QualifiedName> tablesWithConstraint(QualifiedName constraint) {
    return relations.tablesWithConstraint(constraint);
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
    return relations.all();
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
    return copy(schemas.plus(schema.name(), schema), types, extensions, uncertainty);
  }

  /** Returns this without that schema; objects in it stay. */
  public Catalog withoutSchema(String name) {
    return copy(schemas.minus(name), types, extensions, uncertainty);
  }

  /**
   * Returns this with a relation more, or another one of that name; its indexes are entered too.
   */
  public Catalog with(Relation relation) {
    return with(relations.with(relation));
  }

  /** Returns this without that relation and its indexes; what depends on it stays. */
  public Catalog withoutRelation(QualifiedName name) {
    return with(relations.without(name));
  }

  /** Returns this with a type more, or another one of that name. */
  public Catalog with(UserType type) {
    return copy(schemas, types.plus(type.name(), type), extensions, uncertainty);
  }

  /** Returns this without that type; columns of it stay. */
  public Catalog withoutType(QualifiedName name) {
    return copy(schemas, types.minus(name), extensions, uncertainty);
  }

  /** Returns this with an extension more, or another one of that name. */
  public Catalog with(Extension extension) {
    return copy(schemas, types, extensions.plus(extension.name(), extension), uncertainty);
  }

  /** Returns this without that extension. */
  public Catalog withoutExtension(String name) {
    return copy(schemas, types, extensions.minus(name), uncertainty);
  }

  /** Returns the functions and procedures of that name, in the order they were made. */
  public List<Routine> routines(QualifiedName name) {
    return routines.getOrDefault(name, TreePVector.empty());
  }

  /** Returns this with other functions and procedures of that name. */
  public Catalog withRoutines(QualifiedName name, List<Routine> newRoutines) {
    return new Catalog(
        schemas,
        relations,
        types,
        extensions,
        newRoutines.isEmpty()
            ? routines.minus(name)
            : routines.plus(name, TreePVector.from(newRoutines)),
        objects,
        uncertainty);
  }

  /** Returns all functions and procedures, in no particular order. */
  public List<Routine> routines() {
    return routines.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the object of that kind and name, of those of which only the name is kept. */
  public Optional<NamedObject> object(NamedObject.Kind kind, QualifiedName name) {
    return Optional.ofNullable(objects.get(new NamedObject.Key(kind, name)));
  }

  /** Returns all objects of which only the name is kept, in no particular order. */
  public Collection<NamedObject> objects() {
    return objects.values();
  }

  /** Returns this with an object more, or another one of that kind and name. */
  public Catalog with(NamedObject object) {
    return withObjects(objects.plus(object.key(), object));
  }

  /** Returns this without that object. */
  public Catalog without(NamedObject object) {
    return withObjects(objects.minus(object.key()));
  }

  /** Returns this with the uses of all named objects changed; one that becomes null is left out. */
  public Catalog withUses(Function<ObjectUse, @Nullable ObjectUse> change) {
    PMap<NamedObject.Key, NamedObject> changed = objects;
    for (NamedObject object : objects.values()) {
      if (object.uses().isEmpty()) {
        continue;
      }
      Set<ObjectUse> uses = new LinkedHashSet<>();
      for (ObjectUse use : object.uses()) {
        ObjectUse now = change.apply(use);
        if (now != null) {
          uses.add(now);
        }
      }
      if (!uses.equals(object.uses())) {
        changed = changed.plus(object.key(), object.withUses(uses));
      }
    }
    return changed == objects ? this : withObjects(changed);
  }

  private Catalog withObjects(PMap<NamedObject.Key, NamedObject> newObjects) {
    return new Catalog(schemas, relations, types, extensions, routines, newObjects, uncertainty);
  }

  /** Returns this with another uncertainty. */
  public Catalog with(Uncertainty newUncertainty) {
    return newUncertainty == uncertainty ? this : copy(schemas, types, extensions, newUncertainty);
  }

  private Catalog copy(
      PMap<String, Schema> newSchemas,
      PMap<QualifiedName, UserType> newTypes,
      PMap<String, Extension> newExtensions,
      Uncertainty newUncertainty) {
    return new Catalog(
        newSchemas, relations, newTypes, newExtensions, routines, objects, newUncertainty);
  }

  private Catalog with(Relations newRelations) {
    return newRelations == relations
        ? this
        : new Catalog(schemas, newRelations, types, extensions, routines, objects, uncertainty);
  }
}
