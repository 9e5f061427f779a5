package dev.lintel.cli;

/** The values of {@code --format}. */
enum Format implements Named {
  TEXT,
  JSON,
  SARIF,
  GITHUB
}
