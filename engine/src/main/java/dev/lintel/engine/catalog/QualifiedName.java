package dev.lintel.engine.catalog;

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
