package dev.lintel.engine.rule;

/** The categories of rules; the thousands of a rule id. */
public enum Category {
  REPLAY(1, "the database would refuse it"),
  HISTORY(2, "history integrity"),
  DRIFT(3, "declared schema and migrations disagree"),
  LOCKING(4, "locks, scans, rewrites, downtime"),
  COMPATIBILITY(5, "data loss and compatibility with running code"),
  DESIGN(6, "schema design"),
  DATA(7, "data statements"),
  SECURITY(8, "security and ownership"),
  READING(9, "reading");

  private final int thousands;
  private final String title;

  Category(int thousands, String title) {
    this.thousands = thousands;
    this.title = title;
  }

  /** Returns the first digit of the ids in this category. */
  public int thousands() {
    return thousands;
  }

  /** Returns what the category is about, in lower case. */
  public String title() {
    return title;
  }
}
