package dev.lintel.engine.sql.plpgsql;

/** What the server finds wrong with a body. */
public enum FaultKind {
  /** The grammar; the server names the token behind its words. */
  TOKEN,
  /** A rule of the grammar that the server puts in words alone. */
  SYNTAX,
  /** Something of another type is wanted. */
  TYPE_MISMATCH,
  /** A name means nothing. */
  MISSING_OBJECT,
  /** A constant is assigned to. */
  CONSTANT_ASSIGNED,
  /** A variable that cannot be null is given no value. */
  NULL_NOT_ALLOWED,
  /** The server does not do that. */
  NOT_SUPPORTED
}
