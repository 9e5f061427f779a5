package dev.lintel.engine.source;

/**
 * What can go wrong outside of what a rule finds in SQL: with input, and with the rules themselves.
 */
public enum ProblemKind {
  /** The path does not exist. */
  MISSING_PATH,
  /** The file or folder exists and cannot be read. */
  UNREADABLE,
  /** A symbolic link leads nowhere. */
  BROKEN_LINK,
  /** Symbolic links lead in a circle. */
  LINK_LOOP,
  /** The file holds NUL bytes and no known encoding. */
  BINARY,
  /** The file is not valid UTF-8. */
  BAD_ENCODING,
  /** The file is UTF-16, which no migration tool sends to a database. */
  UTF16,
  /** A migration folder lacks its script. */
  FOLDER_WITHOUT_SCRIPT,
  /** The declared schema could not be understood; no drift is computed from it. */
  INVALID_DECLARED_SCHEMA,
  /** Nothing to check was found below the path. */
  NO_HISTORY,
  /** The lock file is not of the form the tool reads, or names a provider that does not fit. */
  INVALID_LOCK_FILE,
  /** A migration is written in a programming language; what it does is not known. */
  CODE_MIGRATION,
  /** Migrations of a tool or database that is recognised and not checked yet; worth a note only. */
  NOT_CHECKED,
  /** The configuration file has something in it that makes no sense. */
  INVALID_CONFIGURATION,
  /** A rule or rule jar could not be loaded. */
  RULE_NOT_LOADED,
  /** Lintel failed while it replayed a statement; what that does is uncertain from there on. */
  STATEMENT_FAILED,
  /** A rule failed while it looked at a project; what it would have found there is unknown. */
  RULE_FAILED
}
