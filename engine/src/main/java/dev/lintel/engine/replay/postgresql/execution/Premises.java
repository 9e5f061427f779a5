package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.sql.ServerVersion;
import java.util.Set;

/**
 * What is taken for granted of the database before the first migration runs, and so of what is
 * missing in the catalog.
 *
 * @param outside what may be there that no migration makes
 */
public record Premises(Outside outside) {

  /** Words in the names of tables in which tools and programs keep what they have run. */
  private static final Set<String> BOOKKEEPING =
      Set.of("migration", "schema_version", "schema_history", "schema_change", "changelog");

  /** Since this version NOT NULL is a constraint with a name. */
  private static final ServerVersion NAMED_NOT_NULL = new ServerVersion(18);

  /** Returns whether a missing object is certainly missing, if nothing else speaks for it. */
  boolean emptyStart() {
    return !outside.everything();
  }

  /** Returns whether nothing at all is there, not even an extension that somebody made. */
  public boolean emptyDatabase() {
    return outside.emptyDatabase();
  }

  /** Returns whether there may be extensions that no migration made. */
  public boolean mayHaveExtensions() {
    return !emptyDatabase() || !outside.extensions().isEmpty();
  }

  /** Returns the search path with which a session begins. */
  public SearchPath searchPath() {
    return SearchPath.of(outside.start().searchPath());
  }

  /** Returns what is uncertain before the first migration. */
  public Uncertainty uncertainty() {
    Uncertainty uncertainty = Uncertainty.NONE;
    for (String schema : outside.schemas()) {
      uncertainty = uncertainty.withSchema(schema);
    }
    for (String object : outside.objects()) {
      int dot = object.indexOf('.');
      uncertainty =
          dot < 0
              ? uncertainty.withAnywhere(object)
              : uncertainty.with(
                  new QualifiedName(object.substring(0, dot), object.substring(dot + 1)));
    }
    return uncertainty;
  }

  /**
   * Returns whether NOT NULL may have made a constraint of that name, as it does since version 18.
   */
  boolean mayBeNotNullConstraint(String name) {
    return name.endsWith("_not_null") && hasNamedNotNull();
  }

  /** Returns whether NOT NULL is a constraint with a name. */
  public boolean hasNamedNotNull() {
    return !outside.server().isBefore(NAMED_NOT_NULL);
  }

  /** Returns whether something in a schema may exist, and so the schema. */
  boolean mayHaveSchema(String schema) {
    return outside.objects().stream().anyMatch(object -> object.startsWith(schema + "."));
  }

  /** Returns whether a table of that name is one in which a tool keeps its books. */
  boolean mayBeBookkeeping(String relation) {
    return !emptyDatabase() && BOOKKEEPING.stream().anyMatch(relation::contains);
  }
}
