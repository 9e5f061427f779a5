package dev.lintel.engine.replay.postgresql.named;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.ContribExtensions;
import dev.lintel.engine.replay.postgresql.execution.CreationNames;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes, finds, renames and drops the objects of which only the name is kept. */
public final class OtherObjects {

  /** Languages that every database has. */
  private static final Set<String> LANGUAGES = Set.of("sql", "plpgsql", "c", "internal");

  private final Execution execution;
  private final Lookup lookup;

  public OtherObjects(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /**
   * Returns the name that an object made under this one has.
   *
   * @throws Refused if there is no schema to make it in
   */
  public QualifiedName creationName(ObjectName name) {
    QualifiedName first = name.candidates().get(0);
    if (!name.kind().isInSchema()) {
      return first;
    }
    if (name.schema() != null) {
      lookup.requireSchema(name.schema(), name.span());
      return first;
    }
    return first.withSchema(new CreationNames(execution).schema(name.span()));
  }

  private void requireUnreserved(ObjectName name, QualifiedName made) {
    String role = made.name();
    boolean reserved = role.equals("public") || role.equals("none") || role.startsWith("pg_");
    if (reserved && name.kind() == Kind.ROLE) {
      throw execution.refused(
          RefusalKind.RESERVED_NAME,
          "role name \"%s\" is reserved".formatted(role),
          ObjectPath.relation(made),
          name.span(),
          null);
    }
  }

  /** Refuses the statement if there is certainly an object of that name already. */
  public void requireFree(ObjectName name) {
    QualifiedName made = creationName(name);
    requireUnreserved(name, made);
    existing(name.kind(), made)
        .ifPresent(
            existing -> {
              throw exists(name.kind(), name.exists(), made, name.span(), existing);
            });
  }

  /** Returns the object of that kind and name, if that is certain. */
  public Optional<NamedObject> existing(Kind kind, QualifiedName name) {
    return execution.catalog().object(kind, name).filter(o -> execution.isCertain(name));
  }

  /** Enters an object. */
  public void put(ObjectName name, Set<ObjectUse> uses, SourceSpan origin) {
    NamedObject object = new NamedObject(name.kind(), creationName(name), uses, origin);
    execution.set(execution.catalog().with(object));
  }

  /** Takes an object out of the catalog. */
  public void remove(NamedObject object, SourceSpan span) {
    execution.set(execution.catalog().without(object));
    if (object.kind() == Kind.ROLE) {
      // It stays if it owns something or has a privilege, of which not all is kept.
      execution.makeUncertain(object.name());
    } else {
      execution.depart(ObjectPath.relation(object.name()), span);
    }
  }

  /** Gives an object another name; what leans on it follows. */
  public void rename(ObjectName name, SqlIdentifier newName, SourceSpan span) {
    NamedObject object = require(name);
    if (object != null) {
      String suffix = suffix(object);
      move(object, name, object.name().withName(Folding.name(newName) + suffix), span);
    }
  }

  /** Moves an object to another schema. */
  public void setSchema(ObjectName name, SqlIdentifier schema, SourceSpan span) {
    NamedObject object = require(name);
    lookup.requireSchema(Folding.name(schema), span);
    if (object != null) {
      move(object, name, object.name().withSchema(Folding.name(schema)), span);
    }
  }

  /** Returns what follows the object's own name in the name it is kept under. */
  private static String suffix(NamedObject object) {
    String name = object.name().name();
    return switch (object.kind()) {
      case OPERATOR_CLASS, OPERATOR_FAMILY -> name.substring(name.lastIndexOf(" USING "));
      default -> "";
    };
  }

  private void move(NamedObject object, ObjectName name, QualifiedName to, SourceSpan span) {
    Optional<NamedObject> existing = existing(object.kind(), to);
    if (existing.isPresent()) {
      throw exists(object.kind(), occupied(object.kind(), to, name), to, span, existing.get());
    }
    remove(object, span);
    execution.set(execution.catalog().with(object.withName(to)));
    ObjectUse before = ObjectUse.object(object.kind(), object.name());
    execution.set(execution.catalog().withUses(use -> use.equals(before) ? use.withName(to) : use));
    if (object.kind() == Kind.SERVER) {
      ForeignServers.renamed(execution, object.name().name(), to.name());
    }
  }

  private static String occupied(Kind kind, QualifiedName to, ObjectName name) {
    String simple = to.name().replaceFirst(" USING .*", "");
    String encoding = kind == Kind.COLLATION ? " for encoding \"UTF8\"" : "";
    String where = kind.isInSchema() ? " in schema \"" + to.schema() + "\"" : "";
    return "%s \"%s\"%s%s already exists%s"
        .formatted(kind.words(), simple, encoding, name.tail(), where);
  }

  /**
   * Returns the object, or null if it may exist without being known.
   *
   * @throws Refused if there is certainly none
   */
  public @Nullable NamedObject require(ObjectName name) {
    Optional<NamedObject> found = find(name);
    if (found.isPresent()) {
      return found.get();
    }
    if (mayExist(name)) {
      return null;
    }
    if (name.schema() != null) {
      lookup.requireSchema(name.schema(), name.span());
    }
    QualifiedName last = name.candidates().get(name.candidates().size() - 1);
    throw execution.refused(
        name.kind() == Kind.OPERATOR ? RefusalKind.MISSING_OPERATOR : RefusalKind.MISSING_OBJECT,
        name.missing(),
        ObjectPath.relation(last),
        name.span(),
        execution.state().departed().get(ObjectPath.relation(last)));
  }

  /** Returns whether there may be an object of that name that no statement made. */
  boolean mayExist(ObjectName name) {
    Kind kind = name.kind();
    return name.builtIn()
        || kind == Kind.ROLE // Roles belong to the server: others may exist.
        || kind == Kind.SUBSCRIPTION // They name another server, and are made by hand.
        || (!execution.premises().emptyDatabase() && !isOwn(name))
        || !execution.emptyStart()
        || !name.candidates().stream().allMatch(execution::isCertain)
        || ContribExtensions.mayBring(execution, kind, name.candidates().get(0).name());
  }

  /** Returns whether only migrations make objects of that kind there. */
  private boolean isOwn(ObjectName name) {
    boolean madeSchema =
        name.schema() != null
            && execution.catalog().schema(name.schema()).map(Schema::origin).isPresent();
    // A cast is named after its types, of which one is of the history if it is not built in.
    return name.kind() == Kind.STATISTICS
        || name.kind() == Kind.CAST
        || (name.kind().isInSchema() && madeSchema);
  }

  /** Returns whether there is certainly no such procedural language. */
  public boolean isMissingLanguage(String name) {
    QualifiedName language = new QualifiedName("", name);
    return !LANGUAGES.contains(name)
        && execution.catalog().object(Kind.LANGUAGE, language).isEmpty()
        && execution.catalog().extensions().stream().noneMatch(e -> e.name().contains(name))
        && execution.emptyStart()
        && execution.isCertain(language);
  }

  /** Returns the object that a name means. */
  public Optional<NamedObject> find(ObjectName name) {
    return name.candidates().stream()
        .flatMap(candidate -> execution.catalog().object(name.kind(), candidate).stream())
        .findFirst();
  }

  private Refused exists(
      Kind kind, String message, QualifiedName name, SourceSpan span, NamedObject existing) {
    return execution.refused(
        refusalKind(kind, message), message, ObjectPath.relation(name), span, existing.origin());
  }

  private static RefusalKind refusalKind(Kind kind, String message) {
    if (message.startsWith("duplicate key")) {
      return RefusalKind.REPEATED_KEY;
    }
    return kind == Kind.OPERATOR ? RefusalKind.DUPLICATE_FUNCTION : RefusalKind.DUPLICATE_OBJECT;
  }
}
