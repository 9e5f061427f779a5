package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.source.SourceSpan;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * All that a transaction can undo.
 *
 * @param catalog the catalog
 * @param departed where objects that are gone were dropped or renamed last
 * @param searchPath the search path
 * @param uncommitted what the open transaction made that counts otherwise once it has ended
 * @param temporary whether temporary objects may have been made
 * @param checksBodies whether bodies of functions are checked when they are made; this lasts as
 *     long as the session
 * @param heldRows which tables may hold rows
 * @param ownOperators the operators and casts that the server does not bring along
 * @param roles what roles hold
 */
public record DatabaseState(
    Catalog catalog,
    PMap<ObjectPath, SourceSpan> departed,
    SearchPath searchPath,
    Uncommitted uncommitted,
    boolean temporary,
    boolean checksBodies,
    HeldRows heldRows,
    OwnOperators ownOperators,
    RoleHoldings roles) {

  /** Returns the state of a database on which nothing has run yet. */
  public static DatabaseState of(Catalog catalog) {
    return new DatabaseState(
        catalog,
        HashTreePMap.empty(),
        SearchPath.DEFAULT,
        Uncommitted.NOTHING,
        false,
        true,
        HeldRows.NONE,
        OwnOperators.NONE,
        RoleHoldings.NONE);
  }

  public DatabaseState with(Catalog newCatalog) {
    return newCatalog == catalog
        ? this
        : new DatabaseState(
            newCatalog,
            departed,
            searchPath,
            uncommitted,
            temporary,
            checksBodies,
            heldRows,
            ownOperators,
            roles);
  }

  /** Returns this with another path; what stands for sessions that begin later is kept. */
  public DatabaseState with(SearchPath newPath) {
    return new DatabaseState(
        catalog,
        departed,
        newPath.withStandingOf(searchPath),
        uncommitted,
        temporary,
        checksBodies,
        heldRows,
        ownOperators,
        roles);
  }

  DatabaseState withDeparted(ObjectPath object, SourceSpan where) {
    return new DatabaseState(
        catalog,
        departed.plus(object, where),
        searchPath,
        uncommitted,
        temporary,
        checksBodies,
        heldRows,
        ownOperators,
        roles);
  }

  public DatabaseState with(Uncommitted newUncommitted) {
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        newUncommitted,
        temporary,
        checksBodies,
        heldRows,
        ownOperators,
        roles);
  }

  /** Returns this when a transaction ends: what is new in it counts as old from here on. */
  public DatabaseState committed() {
    if (uncommitted == Uncommitted.NOTHING) {
      return this;
    }
    return with(TemporaryObjects.without(uncommitted.passing(), catalog)).with(Uncommitted.NOTHING);
  }

  /** Returns this after a statement that may be a transaction of its own, or part of one. */
  public DatabaseState perhapsCommitted() {
    if (uncommitted == Uncommitted.NOTHING) {
      return this;
    }
    Catalog unsure = catalog;
    for (QualifiedName table : uncommitted.passing()) {
      unsure = unsure.with(unsure.uncertainty().with(table));
    }
    return with(unsure).with(uncommitted.onlyTables());
  }

  /** Returns this with a note whether temporary objects may have been made. */
  DatabaseState withTemporary(boolean newTemporary) {
    return newTemporary == temporary
        ? this
        : new DatabaseState(
            catalog,
            departed,
            searchPath,
            uncommitted,
            newTemporary,
            checksBodies,
            heldRows,
            ownOperators,
            roles);
  }

  /** Returns this with the settings of the session as it found them. */
  public DatabaseState withSettingsReset() {
    return with(SearchPath.DEFAULT.withStanding(searchPath.standing())).withChecksBodies(true);
  }

  /** Returns this with bodies of functions checked or not from here on. */
  public DatabaseState withChecksBodies(boolean checks) {
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        uncommitted,
        temporary,
        checks,
        heldRows,
        ownOperators,
        roles);
  }

  /** Returns this with other knowledge of which tables may hold rows. */
  public DatabaseState with(HeldRows newRows) {
    return newRows == heldRows
        ? this
        : new DatabaseState(
            catalog,
            departed,
            searchPath,
            uncommitted,
            temporary,
            checksBodies,
            newRows,
            ownOperators,
            roles);
  }

  public DatabaseState with(OwnOperators newOperators) {
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        uncommitted,
        temporary,
        checksBodies,
        heldRows,
        newOperators,
        roles);
  }

  public DatabaseState with(RoleHoldings newRoles) {
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        uncommitted,
        temporary,
        checksBodies,
        heldRows,
        ownOperators,
        newRoles);
  }
}
