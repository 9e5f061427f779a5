package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes, renames and drops the objects of which only the name is kept. */
final class OtherObjects {

  /** Languages that every database has. */
  private static final Set<String> LANGUAGES = Set.of("sql", "plpgsql", "c", "internal");

  private final Execution execution;
  private final Lookup lookup;

  OtherObjects(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Returns the kind for one of the grammar; null if its objects are not kept. */
  static @Nullable Kind kind(ObjectKind kind) {
    return switch (kind) {
      case STATISTICS -> Kind.STATISTICS;
      case COLLATION -> Kind.COLLATION;
      case PUBLICATION -> Kind.PUBLICATION;
      case EVENT_TRIGGER -> Kind.EVENT_TRIGGER;
      case SERVER -> Kind.SERVER;
      case ROLE -> Kind.ROLE;
      default -> null;
    };
  }

  void create(Kind kind, CreateNamed node) {
    if (node.name() == null) {
      return; // CREATE STATISTICS chooses a name if it is given none.
    }
    create(kind, node.name(), node.ifNotExists(), execution.span(node));
  }

  /** Makes an object. */
  void create(Kind kind, SqlIdentifier identifier, boolean ifNotExists, SourceSpan span) {
    QualifiedName name = creationName(kind, identifier);
    Optional<NamedObject> existing = execution.catalog().object(kind, name);
    if (existing.isPresent() && isCertain(name)) {
      if (ifNotExists) {
        return;
      }
      throw exists(kind, name, execution.span(identifier), existing.get());
    }
    execution.set(execution.catalog().with(new NamedObject(kind, name, span)));
  }

  void drop(Kind kind, DropObjects node) {
    for (SqlIdentifier identifier : node.names()) {
      drop(kind, identifier, node.ifExists(), execution.span(node));
    }
  }

  /** Drops an object. */
  void drop(Kind kind, SqlIdentifier identifier, boolean ifExists, SourceSpan span) {
    Optional<NamedObject> found =
        ifExists
            ? find(kind, identifier)
            : Optional.ofNullable(require(kind, identifier, execution.span(identifier)));
    found.ifPresent(object -> remove(object, span));
  }

  private void remove(NamedObject object, SourceSpan span) {
    execution.set(execution.catalog().without(object));
    if (object.kind() == Kind.ROLE) {
      // It stays if it owns something or has a privilege, which is not kept.
      execution.makeUncertain(object.name());
    } else {
      execution.depart(ObjectPath.relation(object.name()), span);
    }
  }

  /** Gives an object another name. */
  void rename(Kind kind, SqlIdentifier identifier, SqlIdentifier newName, SourceSpan span) {
    NamedObject object = require(kind, identifier, span);
    if (object == null) {
      return;
    }
    move(object, object.name().withName(Folding.name(newName)), span);
  }

  /** Moves an object to another schema. */
  void setSchema(Kind kind, SqlIdentifier identifier, SqlIdentifier schema, SourceSpan span) {
    NamedObject object = require(kind, identifier, span);
    lookup.requireSchema(Folding.name(schema), span);
    if (object != null) {
      move(object, object.name().withSchema(Folding.name(schema)), span);
    }
  }

  private void move(NamedObject object, QualifiedName to, SourceSpan span) {
    Optional<NamedObject> existing = execution.catalog().object(object.kind(), to);
    if (existing.isPresent() && isCertain(to)) {
      throw exists(object.kind(), to, span, existing.get());
    }
    remove(object, span);
    execution.set(execution.catalog().with(object.withName(to)));
  }

  /**
   * Returns the object, or null if it may exist without being known.
   *
   * @throws Refused if there is certainly none
   */
  @Nullable NamedObject require(Kind kind, SqlIdentifier identifier, SourceSpan span) {
    Optional<NamedObject> found = find(kind, identifier);
    if (found.isPresent()) {
      return found.get();
    }
    List<QualifiedName> candidates = candidates(kind, identifier);
    if (mayExist(kind, candidates)) {
      return null;
    }
    String schema = kind.isInSchema() ? Folding.schemaOf(identifier) : null;
    if (schema != null) {
      lookup.requireSchema(schema, span);
    }
    QualifiedName name = candidates.get(candidates.size() - 1);
    throw execution.refused(
        RefusalKind.MISSING_OBJECT,
        "%s \"%s\"%s does not exist"
            .formatted(
                kind.words(),
                kind.isInSchema() ? Folding.written(identifier) : name.name(),
                kind == Kind.COLLATION ? " for encoding \"UTF8\"" : ""),
        ObjectPath.relation(name),
        span,
        execution.state().departed().get(ObjectPath.relation(name)));
  }

  private boolean mayExist(Kind kind, List<QualifiedName> candidates) {
    boolean known =
        switch (kind) {
          case ROLE -> false; // Roles belong to the server: others may exist.
          case COLLATION, TEXT_SEARCH_CONFIGURATION -> !isSystem(candidates);
          default -> true;
        };
    return !execution.premises().emptyDatabase()
        || !execution.emptyStart()
        || !known
        || !candidates.stream().allMatch(this::isCertain)
        || (kind != Kind.ROLE
            && !execution.catalog().extensions().isEmpty()
            && isOfExtension(kind));
  }

  /** Extensions bring foreign-data wrappers and languages, and now and then something else. */
  private static boolean isOfExtension(Kind kind) {
    return kind == Kind.FOREIGN_DATA_WRAPPER
        || kind == Kind.LANGUAGE
        || kind == Kind.EVENT_TRIGGER
        || kind == Kind.SERVER;
  }

  /** Collations and text search configurations of the server itself are not known by name. */
  private static boolean isSystem(List<QualifiedName> candidates) {
    QualifiedName first = candidates.get(0);
    return SearchPath.isSystem(first.schema()) || (first.name().contains("_") && isLocale(first));
  }

  private static boolean isLocale(QualifiedName name) {
    return name.name().matches("[a-z]{2,3}(_[A-Za-z]{2,4}|-[A-Za-z-]+).*");
  }

  /** Returns whether there is certainly no such procedural language. */
  boolean isMissingLanguage(String name) {
    return !LANGUAGES.contains(name)
        && execution.catalog().object(Kind.LANGUAGE, new QualifiedName("", name)).isEmpty()
        && execution.catalog().extensions().stream().noneMatch(e -> e.name().contains(name))
        && execution.emptyStart()
        && isCertain(new QualifiedName("", name));
  }

  private Optional<NamedObject> find(Kind kind, SqlIdentifier identifier) {
    return candidates(kind, identifier).stream()
        .flatMap(name -> execution.catalog().object(kind, name).stream())
        .findFirst();
  }

  private List<QualifiedName> candidates(Kind kind, SqlIdentifier identifier) {
    return kind.isInSchema()
        ? lookup.candidates(identifier)
        : List.of(new QualifiedName("", Folding.name(identifier)));
  }

  private QualifiedName creationName(Kind kind, SqlIdentifier identifier) {
    return kind.isInSchema()
        ? lookup.creationName(identifier, false)
        : new QualifiedName("", Folding.name(identifier));
  }

  private boolean isCertain(QualifiedName name) {
    return execution.isCertain(name);
  }

  private Refused exists(Kind kind, QualifiedName name, SourceSpan span, NamedObject existing) {
    return execution.refused(
        RefusalKind.DUPLICATE_OBJECT,
        "%s \"%s\" already exists".formatted(kind.words(), name.name()),
        ObjectPath.relation(name),
        span,
        existing.origin());
  }
}
