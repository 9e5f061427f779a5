package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.source.SourceSpan;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What refused statements were meant to drop, move or rename, and what made it. */
final class RemovedObjects {

  private final Set<ObjectPath> paths = new HashSet<>();
  private final Set<SourceSpan> origins = new HashSet<>();

  /**
   * Takes note of an object.
   *
   * @param catalog the database that still has it
   */
  void add(ObjectPath object, Catalog catalog) {
    ObjectPath path = normal(object);
    paths.add(path);
    String member = path.member();
    catalog.relation(path.owner()).ifPresent(relation -> addOrigins(relation, member));
    if (member == null) {
      catalog.type(path.owner()).map(UserType::origin).ifPresent(origins::add);
    }
  }

  /** Takes note that objects were dropped after all. */
  void forget(Collection<ObjectPath> objects) {
    objects.forEach(object -> paths.remove(normal(object)));
  }

  /** Returns whether an object would not be there. */
  boolean contains(ObjectPath object) {
    return paths.contains(normal(object));
  }

  /**
   * Returns whether what stands in the way was made by a clause whose object would not be there.
   */
  boolean madeAt(@Nullable SourceSpan origin) {
    return origin != null && origins.contains(origin);
  }

  private void addOrigins(Relation relation, @Nullable String member) {
    if (member == null) {
      origins.add(relation.origin());
      relation.attachments().stream().map(Attachment::origin).forEach(origins::add);
    }
    if (relation instanceof Table table) {
      for (Column column : table.columns()) {
        if (member == null || column.name().equals(member)) {
          origins.add(column.origin());
        }
      }
      if (member == null) {
        table.constraints().stream().map(Constraint::origin).forEach(origins::add);
        table.indexes().stream().map(Index::origin).forEach(origins::add);
      }
    }
  }

  /** The rows of a table are of a type that has its name, and go with it. */
  private static ObjectPath normal(ObjectPath object) {
    return object.kind() == ObjectPath.Kind.TYPE
        ? ObjectPath.relation(object.owner())
        : object.plain();
  }
}
