package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/** A type made by the history. Row types of tables are not among them. */
public sealed interface UserType permits EnumType, DomainType, CompositeType, OtherType {

  /** Returns the name. */
  QualifiedName name();

  /** Returns this type under another name. */
  UserType withName(QualifiedName newName);

  /** Returns the statement that made it. */
  SourceSpan origin();
}
