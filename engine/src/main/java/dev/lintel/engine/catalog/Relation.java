package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * What PostgreSQL keeps in {@code pg_class} under one namespace per schema. Indexes live inside
 * their table but take a name of that namespace too, see {@link Catalog#indexOwner}.
 */
public sealed interface Relation permits Table, View, Sequence {

  /** Returns the name. */
  QualifiedName name();

  /** Returns the statement that made it. */
  SourceSpan origin();

  /** Returns the triggers, policies and rules on it. */
  List<Attachment> attachments();
}
