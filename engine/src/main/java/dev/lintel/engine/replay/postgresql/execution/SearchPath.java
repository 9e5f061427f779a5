package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schemas in which a name without a schema is looked for (PostgreSQL 17 documentation, section
 * 5.10.3). The schema for temporary tables is searched first and is not listed.
 *
 * @param schemas the schemas in order, {@code "$user"} left out: the role is not known
 * @param standing the schemas that ALTER ROLE or ALTER DATABASE has sessions search that begin
 *     later; whether the tool opens one, and as that role, is not known
 */
public record SearchPath(List<String> schemas, List<String> standing) {

  /** The schema that stands for the session's own schema of temporary objects. */
  public static final String TEMPORARY = "pg_temp";

  /** What stands for the schema that is named after the role, which is not known. */
  public static final String OWN = "$user";

  /** What is searched unless a setting says otherwise. */
  public static final SearchPath DEFAULT = new SearchPath(List.of("public"));

  public SearchPath {
    schemas = List.copyOf(schemas);
    standing = List.copyOf(standing);
  }

  /** Makes a path of schemas, in order. */
  public SearchPath(List<String> schemas) {
    this(schemas, List.of());
  }

  /** Returns this with what sessions that begin later may search. */
  public SearchPath withStanding(List<String> later) {
    return new SearchPath(schemas, later);
  }

  /** Returns this with what another path has sessions search that begin later, besides its own. */
  SearchPath withStandingOf(SearchPath former) {
    Set<String> all = new LinkedHashSet<>(former.standing);
    all.addAll(standing);
    return withStanding(List.copyOf(all));
  }

  /**
   * Returns this as the path of a session that begins after another: what stands for it is searched
   * last, lest it hides what is found without.
   */
  public SearchPath after(SearchPath former) {
    List<String> all = new ArrayList<>(schemas);
    former.standing.stream().filter(schema -> !all.contains(schema)).forEach(all::add);
    return new SearchPath(all, former.standing);
  }

  /** Returns the path that {@code SET search_path} gives. */
  public static SearchPath of(List<String> values) {
    return new SearchPath(
        values.stream()
            .map(Folding::truncate)
            .filter(schema -> !schema.equals(OWN) && !schema.equals("pg_catalog"))
            .filter(schema -> !schema.isEmpty())
            .distinct()
            .toList());
  }

  /** Returns whether a name without its schema means that object, as far as is known. */
  boolean finds(QualifiedName name, Catalog catalog) {
    if (name.schema().equals(TEMPORARY)) {
      return true;
    }
    for (String schema : schemas) {
      if (schema.equals(name.schema())) {
        return true;
      }
      QualifiedName before = name.withSchema(schema);
      if (ImplicitNames.relationExists(catalog, before) || catalog.type(before).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** Takes note that an object was moved to where it is found whatever the path is. */
  public static void noteFoundWithout(Execution execution, QualifiedName name) {
    if (name.schema().equals("pg_catalog")) {
      Catalog catalog = execution.catalog();
      execution.set(catalog.with(catalog.uncertainty().withAnywhere(name.name())));
    }
  }

  /** Returns whether a schema is the server's own: what is in it is not known. */
  public static boolean isSystem(String schema) {
    return schema.equals("pg_catalog")
        || schema.equals("information_schema")
        || schema.startsWith("pg_toast")
        || schema.startsWith("pg_temp");
  }
}
