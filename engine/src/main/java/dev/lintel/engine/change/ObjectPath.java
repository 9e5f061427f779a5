package dev.lintel.engine.change;

import dev.lintel.engine.catalog.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Names an object of the catalog: a schema, an extension, a relation or type, or a part of one
 * (column, constraint, enum value).
 *
 * @param kind what it is
 * @param owner the relation or type; for a schema or extension its name with an empty schema
 * @param member the part of the owner; null if the owner itself is meant
 */
public record ObjectPath(Kind kind, QualifiedName owner, @Nullable String member) {

  /** Kinds of objects, as far as a name tells them apart. */
  public enum Kind {
    SCHEMA,
    EXTENSION,
    RELATION,
    TYPE,
    MEMBER
  }

  /** Names a table, view, sequence or index. */
  public static ObjectPath relation(QualifiedName name) {
    return new ObjectPath(Kind.RELATION, name, null);
  }

  /** Names a type. */
  public static ObjectPath type(QualifiedName name) {
    return new ObjectPath(Kind.TYPE, name, null);
  }

  /** Names a column or constraint of a table, or a value of an enum. */
  public static ObjectPath member(QualifiedName owner, String member) {
    return new ObjectPath(Kind.MEMBER, owner, member);
  }

  /** Names a schema. */
  public static ObjectPath schema(String name) {
    return new ObjectPath(Kind.SCHEMA, new QualifiedName("", name), null);
  }

  /** Names an extension. */
  public static ObjectPath extension(String name) {
    return new ObjectPath(Kind.EXTENSION, new QualifiedName("", name), null);
  }

  /**
   * Returns the name for people: without schema {@code public}, unquoted, parts joined by points.
   */
  @Override
  public String toString() {
    boolean bare = owner.schema().isEmpty() || owner.schema().equals("public");
    String name = bare ? owner.name() : owner.toString();
    return member == null ? name : name + "." + member;
  }
}
