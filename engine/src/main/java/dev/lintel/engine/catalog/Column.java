package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table or view.
 *
 * @param name the name
 * @param type the type
 * @param notNull whether NULL is refused, primary key included
 * @param defaultValue the default; null if there is none
 * @param identity the identity mode; null if it is no identity column
 * @param generated the expression of a generated column, as written; null if it is none
 * @param collation the collation; null if it is the default one
 * @param origin the column definition that made it
 */
public record Column(
    String name,
    DataType type,
    boolean notNull,
    @Nullable ColumnDefault defaultValue,
    @Nullable IdentityMode identity,
    @Nullable String generated,
    @Nullable String collation,
    SourceSpan origin) {

  /** Returns this column under another name. */
  public Column withName(String newName) {
    return new Column(newName, type, notNull, defaultValue, identity, generated, collation, origin);
  }

  /** Returns this column with another type. */
  public Column withType(DataType newType) {
    return new Column(name, newType, notNull, defaultValue, identity, generated, collation, origin);
  }

  /** Returns this column with another nullability. */
  public Column withNotNull(boolean newNotNull) {
    return new Column(name, type, newNotNull, defaultValue, identity, generated, collation, origin);
  }

  /** Returns this column with another place that made it. */
  public Column withOrigin(SourceSpan newOrigin) {
    return new Column(name, type, notNull, defaultValue, identity, generated, collation, newOrigin);
  }

  /** Returns this column with another default; null for none. */
  public Column withDefault(@Nullable ColumnDefault newDefault) {
    return new Column(name, type, notNull, newDefault, identity, generated, collation, origin);
  }

  /** Returns this column with another identity; null for none. */
  public Column withIdentity(@Nullable IdentityMode newIdentity) {
    return new Column(name, type, notNull, defaultValue, newIdentity, generated, collation, origin);
  }

  /** Returns this column with another generation expression; null for none. */
  public Column withGenerated(@Nullable String newGenerated) {
    return new Column(name, type, notNull, defaultValue, identity, newGenerated, collation, origin);
  }
}
