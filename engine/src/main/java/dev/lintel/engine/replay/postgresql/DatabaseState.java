package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.source.SourceSpan;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * All that a transaction can undo.
 *
 * @param catalog the catalog
 * @param departed where objects that are gone were dropped or renamed last
 * @param searchPath the search path
 * @param newLabels enum values added in this transaction to enums that are older than it
 * @param newEnums enums made in this transaction
 * @param temporary whether temporary objects may have been made
 * @param checksBodies whether bodies of functions are checked when they are made; this lasts as
 *     long as the session
 * @param heldRows which tables may hold rows
 * @param ownOperators whether operators or casts were made that the server does not bring along
 */
record DatabaseState(
    Catalog catalog,
    PMap<ObjectPath, SourceSpan> departed,
    SearchPath searchPath,
    PMap<QualifiedName, PSet<String>> newLabels,
    PSet<QualifiedName> newEnums,
    boolean temporary,
    boolean checksBodies,
    HeldRows heldRows,
    boolean ownOperators) {

  static DatabaseState of(Catalog catalog) {
    return new DatabaseState(
        catalog,
        HashTreePMap.empty(),
        SearchPath.DEFAULT,
        HashTreePMap.empty(),
        HashTreePSet.empty(),
        false,
        true,
        HeldRows.NONE,
        false);
  }

  DatabaseState with(Catalog newCatalog) {
    return newCatalog == catalog
        ? this
        : new DatabaseState(
            newCatalog,
            departed,
            searchPath,
            newLabels,
            newEnums,
            temporary,
            checksBodies,
            heldRows,
            ownOperators);
  }

  DatabaseState with(SearchPath newPath) {
    return new DatabaseState(
        catalog,
        departed,
        newPath,
        newLabels,
        newEnums,
        temporary,
        checksBodies,
        heldRows,
        ownOperators);
  }

  DatabaseState withDeparted(ObjectPath object, SourceSpan where) {
    return new DatabaseState(
        catalog,
        departed.plus(object, where),
        searchPath,
        newLabels,
        newEnums,
        temporary,
        checksBodies,
        heldRows,
        ownOperators);
  }

  DatabaseState withNewLabel(QualifiedName enumName, String label) {
    PSet<String> labels = newLabels.getOrDefault(enumName, HashTreePSet.empty()).plus(label);
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        newLabels.plus(enumName, labels),
        newEnums,
        temporary,
        checksBodies,
        heldRows,
        ownOperators);
  }

  DatabaseState withNewEnum(QualifiedName enumName) {
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        newLabels,
        newEnums.plus(enumName),
        temporary,
        checksBodies,
        heldRows,
        ownOperators);
  }

  /** Returns this after an enum was renamed. */
  DatabaseState withLabelsRenamed(QualifiedName from, QualifiedName to) {
    PSet<String> labels = newLabels.get(from);
    boolean made = newEnums.contains(from);
    if (labels == null && !made) {
      return this;
    }
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        labels == null ? newLabels : newLabels.minus(from).plus(to, labels),
        made ? newEnums.minus(from).plus(to) : newEnums,
        temporary,
        checksBodies,
        heldRows,
        ownOperators);
  }

  /** Returns this when a transaction ends: what is new in it counts as old from here on. */
  DatabaseState committed() {
    return newLabels.isEmpty() && newEnums.isEmpty()
        ? this
        : new DatabaseState(
            catalog,
            departed,
            searchPath,
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            temporary,
            checksBodies,
            heldRows,
            ownOperators);
  }

  /** Returns this with a note whether temporary objects may have been made. */
  DatabaseState withTemporary(boolean newTemporary) {
    return newTemporary == temporary
        ? this
        : new DatabaseState(
            catalog,
            departed,
            searchPath,
            newLabels,
            newEnums,
            newTemporary,
            checksBodies,
            heldRows,
            ownOperators);
  }

  /** Returns this with bodies of functions checked or not from here on. */
  DatabaseState withChecksBodies(boolean checks) {
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        newLabels,
        newEnums,
        temporary,
        checks,
        heldRows,
        ownOperators);
  }

  /** Returns this with other knowledge of which tables may hold rows. */
  DatabaseState with(HeldRows newRows) {
    return newRows == heldRows
        ? this
        : new DatabaseState(
            catalog,
            departed,
            searchPath,
            newLabels,
            newEnums,
            temporary,
            checksBodies,
            newRows,
            ownOperators);
  }

  /** Returns this after an operator or cast was made. */
  DatabaseState withOwnOperators() {
    return new DatabaseState(
        catalog,
        departed,
        searchPath,
        newLabels,
        newEnums,
        temporary,
        checksBodies,
        heldRows,
        true);
  }

  /** Returns whether a label of an enum cannot be used before the transaction ends. */
  boolean isUnsafe(QualifiedName enumName, String label) {
    PSet<String> labels = newLabels.get(enumName);
    return labels != null && labels.contains(label);
  }
}
