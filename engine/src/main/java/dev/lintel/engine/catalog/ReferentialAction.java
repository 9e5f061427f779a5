package dev.lintel.engine.catalog;

/** What a foreign key does to the referencing rows. */
public enum ReferentialAction {
  NO_ACTION("NO ACTION"),
  RESTRICT("RESTRICT"),
  CASCADE("CASCADE"),
  SET_NULL("SET NULL"),
  SET_DEFAULT("SET DEFAULT");

  private final String sql;

  ReferentialAction(String sql) {
    this.sql = sql;
  }

  /** Returns the words of SQL. */
  public String sql() {
    return sql;
  }
}
