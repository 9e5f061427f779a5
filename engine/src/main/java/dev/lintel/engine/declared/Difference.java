package dev.lintel.engine.declared;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A difference between the declared schema and the replayed one.
 *
 * @param direction which of the two has more
 * @param aspect what differs
 * @param object the object, by its name in the database
 * @param declared what is declared, for people; null if nothing is
 * @param replayed what the migrations make, for people; null if they make nothing
 * @param declaredAt where it is declared; for an object that is not, the block it would stand in;
 *     null if there is no such place
 * @param replayedAt the statement part that made it; for an object that is not made, the one that
 *     made its table; null if there is no such place
 */
public record Difference(
    Direction direction,
    Aspect aspect,
    ObjectPath object,
    @Nullable String declared,
    @Nullable String replayed,
    @Nullable SourceSpan declaredAt,
    @Nullable SourceSpan replayedAt) {

  /** Which side has what the other lacks. */
  public enum Direction {
    /** Declared, and no migration makes it. */
    AHEAD,
    /** Made by migrations, and not declared. */
    BEHIND,
    /** On both sides, but not alike: a migration is missing. */
    DIFFERENT
  }

  /** What differs; in the order of importance. */
  public enum Aspect {
    TABLE("table"),
    COLUMN("column"),
    ENUM("enum"),
    ENUM_VALUE("enum value"),
    PRIMARY_KEY("primary key"),
    UNIQUE("unique index"),
    INDEX("index"),
    FOREIGN_KEY("foreign key"),
    TYPE("type"),
    NULLABILITY("nullability"),
    DEFAULT("default"),
    NAME("name");

    private final String words;

    Aspect(String words) {
      this.words = words;
    }

    /** Returns the words for people. */
    public String words() {
      return words;
    }
  }
}
