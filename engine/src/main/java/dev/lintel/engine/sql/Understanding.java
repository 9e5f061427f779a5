package dev.lintel.engine.sql;

/** How far a statement was understood; every statement is exactly one of these. */
public enum Understanding {
  /** Parsed into a tree whose effect on the catalog is known. */
  UNDERSTOOD,
  /** A known kind of statement that cannot change the catalog we keep, such as GRANT or SELECT. */
  INERT,
  /** Could change the catalog and was not understood; what it may touch becomes uncertain. */
  OPAQUE,
  /** The database would certainly refuse its syntax. */
  INVALID
}
