package dev.lintel.engine.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A name with its schema, both folded as the database stores them.
 *
 * @param schema the schema
 * @param name the name in it
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  /** Returns this name in the same schema with another last part. */
  public QualifiedName withName(String newName) {
    return new QualifiedName(schema, newName);
  }

  /** Returns the same name in another schema. */
  public QualifiedName withSchema(String newSchema) {
    return new QualifiedName(newSchema, name);
  }

  // Every look-up in the catalog asks for these two; those of a record are several times slower.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QualifiedName that
        && name.equals(that.name)
        && schema.equals(that.schema);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }

  @Override
  public int compareTo(QualifiedName other) {
    int bySchema = schema.compareTo(other.schema);
    return bySchema != 0 ? bySchema : name.compareTo(other.name);
  }

  /** Returns {@code schema.name}, unquoted. */
  @Override
  public String toString() {
    return schema + "." + name;
  }
}
