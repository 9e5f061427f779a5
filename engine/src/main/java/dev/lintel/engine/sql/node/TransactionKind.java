package dev.lintel.engine.sql.node;

/** The statements that control transactions. */
public enum TransactionKind {
  BEGIN,
  COMMIT,
  ROLLBACK,
  SAVEPOINT,
  RELEASE,
  ROLLBACK_TO,
  PREPARE,
  COMMIT_PREPARED,
  ROLLBACK_PREPARED
}
