package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.source.Problem;
import java.util.List;
import java.util.Set;

/**
 * The catalog that a declared schema asks for, and how far it binds the database.
 *
 * @param catalog the objects with the places where they are declared; its uncertainty names tables
 *     and types whose declaration was not understood
 * @param schemas the schemas that the tool looks at; what lies in others is not its business
 * @param complete whether every declared table and type is known by name; if not, a table that only
 *     the migrations make may be declared all the same
 * @param views the declared views, which the tool neither makes nor compares
 * @param joinTables the tables behind implicit many-to-many relations, keyed by a primary key here;
 *     earlier versions of Prisma key them by a unique index
 * @param anyDefault the columns whose default is left to the database
 * @param partialIndexes whether the tool knows partial indexes; if not, it ignores those not
 *     declared
 * @param problems what was not understood
 */
public record DeclaredCatalog(
    Catalog catalog,
    Set<String> schemas,
    boolean complete,
    Set<QualifiedName> views,
    Set<QualifiedName> joinTables,
    Set<ObjectPath> anyDefault,
    boolean partialIndexes,
    List<Problem> problems) {
  public DeclaredCatalog {
    schemas = Set.copyOf(schemas);
    views = Set.copyOf(views);
    joinTables = Set.copyOf(joinTables);
    anyDefault = Set.copyOf(anyDefault);
    problems = List.copyOf(problems);
  }
}
