package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.ServerRelations;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ServerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what names in a statement mean (PostgreSQL 17 documentation, section 5.10). A name that is
 * not found is refused only where it is certain that no such object exists.
 */
public final class Lookup {

  /** What most statements say of an index or composite type. */
  public static final String NOT_OPEN = "cannot open relation \"%s\"";

  /** Since this version a sequence is opened like an index, with the words for that. */
  private static final ServerVersion OPENS_SEQUENCES = new ServerVersion(17);

  private static final int MOST_PARTS = 3;

  private final Execution execution;
  private final Absence absence;

  public Lookup(Execution execution) {
    this.execution = execution;
    this.absence = new Absence(execution);
  }

  /** Returns the names that an identifier may mean, in the order they are tried. */
  public List<QualifiedName> candidates(SqlIdentifier identifier) {
    requireShort(identifier);
    return candidates(Folding.schemaOf(identifier), Folding.name(identifier));
  }

  /** Returns the names that may be meant, one at least; those that are looked for first first. */
  public List<QualifiedName> candidates(@Nullable String schema, String name) {
    if (schema != null) {
      return List.of(new QualifiedName(schema, name));
    }
    List<QualifiedName> names = new ArrayList<>();
    List<String> searched = execution.state().searchPath().schemas();
    if (execution.state().temporary() || searched.isEmpty()) {
      names.add(new QualifiedName(SearchPath.TEMPORARY, name));
    }
    searched.forEach(searchedSchema -> names.add(new QualifiedName(searchedSchema, name)));
    return names;
  }

  /** Returns whether the history made a routine that a name without a schema may mean. */
  public boolean hasRoutine(String name) {
    return candidates(null, name).stream()
        .anyMatch(candidate -> !execution.catalog().routines(candidate).isEmpty());
  }

  /** Returns the first relation, index or composite type that an identifier may mean. */
  public Optional<QualifiedName> find(SqlIdentifier identifier) {
    Catalog catalog = execution.catalog();
    return find(identifier, name -> ImplicitNames.relationExists(catalog, name));
  }

  /** Returns the first name that an identifier may mean and that passes the test. */
  public Optional<QualifiedName> find(SqlIdentifier identifier, Predicate<QualifiedName> exists) {
    for (QualifiedName candidate : candidates(identifier)) {
      if (exists.test(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Returns the name of an existing relation, or the one a relation of that name would have. */
  public QualifiedName findOrTarget(SqlIdentifier identifier) {
    return find(identifier).orElseGet(() -> likely(identifier));
  }

  /** A relation has a name, a schema and a database. */
  void requireShort(SqlIdentifier identifier) {
    if (identifier.names.size() > MOST_PARTS) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < identifier.names.size(); i++) {
        parts.add(Folding.part(identifier, i));
      }
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          "improper qualified name (too many dotted names): " + String.join(".", parts),
          ObjectPath.relation(new QualifiedName("", Folding.name(identifier))),
          execution.span(identifier),
          null);
    }
  }

  /** Refuses the statement if there is certainly no schema of that name. */
  public void requireSchema(String schema, SourceSpan span) {
    if (absence.ofSchema(schema)) {
      throw execution.refused(
          RefusalKind.MISSING_SCHEMA,
          "schema \"%s\" does not exist".formatted(schema),
          ObjectPath.schema(schema),
          span,
          execution.state().departed().get(ObjectPath.schema(schema)));
    }
  }

  /**
   * Returns whether there is certainly no relation that this identifier may mean.
   *
   * @param identifier an identifier for which no relation was found
   */
  public boolean isMissing(SqlIdentifier identifier) {
    return !Folding.name(identifier).startsWith("pg_")
        && candidates(identifier).stream().allMatch(name -> absence.of(ObjectPath.relation(name)));
  }

  /** Returns whether there is certainly no type that this identifier may mean. */
  public boolean isMissingType(SqlIdentifier identifier) {
    String schema = Folding.schemaOf(identifier);
    boolean rowOfServer =
        ServerRelations.columns(schema == null ? "pg_catalog" : schema, Folding.name(identifier))
            != null;
    return !rowOfServer
        && candidates(identifier).stream().allMatch(name -> absence.of(ObjectPath.type(name)));
  }

  /** Refuses the statement if there is certainly no relation of any of these names. */
  public void requireRelation(List<QualifiedName> candidates, String written, SourceSpan span) {
    if (candidates.stream().allMatch(name -> absence.of(ObjectPath.relation(name)))) {
      throw execution.refused(
          RefusalKind.MISSING_RELATION,
          "relation \"%s\" does not exist".formatted(written),
          ObjectPath.relation(candidates.get(candidates.size() - 1)),
          span,
          departed(candidates));
    }
  }

  /** Returns the relation an identifier means, or refuses the statement. */
  public Relation relation(SqlIdentifier identifier) {
    return relation(identifier, NOT_OPEN);
  }

  /**
   * Returns the relation an identifier means, or refuses the statement.
   *
   * @param message what the server says of an index or composite type, with a place for its name
   */
  public Relation relation(SqlIdentifier identifier, String message) {
    QualifiedName name =
        find(identifier).orElseThrow(() -> missingRelation(identifier, "relation"));
    return execution
        .catalog()
        .relation(name)
        .orElseThrow(() -> wrongKind(identifier, name, message));
  }

  /** Refuses the statement if there is no relation that an identifier may mean. */
  void requireAny(SqlIdentifier identifier) {
    if (find(identifier).isEmpty()) {
      throw missingRelation(identifier, "relation");
    }
  }

  /** Returns the table an identifier means, or refuses the statement. */
  public Table table(SqlIdentifier identifier) {
    Relation relation = relation(identifier);
    if (relation instanceof Table table) {
      return table;
    }
    throw wrongKind(identifier, relation.name(), "\"%s\" is not a table");
  }

  /**
   * Makes the refusal of a relation that was not found; uncertain where one may exist after all.
   *
   * @param noun what the server calls it in this statement: relation, table, view, sequence
   */
  public Refused missingRelation(SqlIdentifier identifier, String noun) {
    String schema = Folding.schemaOf(identifier);
    SourceSpan span = execution.span(identifier);
    if (schema != null) {
      requireSchema(schema, span);
    }
    ObjectPath object = ObjectPath.relation(likely(identifier));
    boolean isDropped = !noun.equals("relation"); // DROP leaves the schema out.
    return execution.refused(
        isMissing(identifier),
        RefusalKind.MISSING_RELATION,
        "%s \"%s\" does not exist"
            .formatted(noun, isDropped ? Folding.name(identifier) : Folding.written(identifier)),
        object,
        span,
        departed(candidates(identifier)));
  }

  /** Makes the refusal of a relation that a query or data statement reads or writes. */
  public Refused missingSource(SqlIdentifier identifier) {
    List<QualifiedName> candidates = candidates(identifier);
    QualifiedName name = candidates.get(candidates.size() - 1);
    String schema = Folding.schemaOf(identifier);
    return execution.refused(
        (schema != null && absence.ofSchema(schema)) || isMissing(identifier),
        RefusalKind.MISSING_RELATION,
        "relation \"%s\" does not exist".formatted(Folding.written(identifier)),
        ObjectPath.relation(name),
        execution.span(identifier),
        departed(candidates));
  }

  /** Makes the refusal of an object of another kind than the statement wants. */
  public Refused wrongKind(SqlIdentifier identifier, QualifiedName name, String message) {
    return execution.refused(
        execution.isCertain(name),
        RefusalKind.WRONG_OBJECT_TYPE,
        message.formatted(Folding.name(identifier)),
        ObjectPath.relation(name),
        execution.span(identifier),
        origin(name));
  }

  /** Returns what the server says of another relation where it opens a sequence. */
  public String notSequence() {
    boolean old = execution.premises().outside().server().isBefore(OPENS_SEQUENCES);
    return old ? "\"%s\" is not a sequence" : NOT_OPEN;
  }

  /** Makes the refusal of a relation that cannot be given to the statement. */
  public Refused invalid(SqlIdentifier identifier, QualifiedName name, String message) {
    return execution.refused(
        execution.isCertain(name),
        RefusalKind.INVALID_PARAMETER,
        message.formatted(Folding.name(identifier)),
        ObjectPath.relation(name),
        execution.span(identifier),
        origin(name));
  }

  /** Returns where a relation, index or composite type was made; null if there is none. */
  public @Nullable SourceSpan origin(QualifiedName name) {
    Catalog catalog = execution.catalog();
    return catalog
        .relation(name)
        .map(Relation::origin)
        .or(() -> catalog.index(name).map(index -> index.origin()))
        .or(() -> catalog.type(name).map(type -> type.origin()))
        .orElse(null);
  }

  /** Returns the first place where one of these was dropped or renamed; null if none was. */
  public @Nullable SourceSpan departed(List<QualifiedName> names) {
    for (QualifiedName name : names) {
      SourceSpan relation = execution.state().departed().get(ObjectPath.relation(name));
      SourceSpan type = execution.state().departed().get(ObjectPath.type(name));
      if (relation != null || type != null) {
        return relation != null ? relation : type;
      }
    }
    return null;
  }

  /**
   * Returns the name an object would be made under, even where there is no schema to make it in.
   */
  private QualifiedName likely(SqlIdentifier identifier) {
    String schema = Folding.schemaOf(identifier);
    String first =
        execution.state().searchPath().schemas().stream()
            .filter(searched -> !absence.ofSchema(searched))
            .findFirst()
            .orElse("public");
    return new QualifiedName(schema != null ? schema : first, Folding.name(identifier));
  }
}
