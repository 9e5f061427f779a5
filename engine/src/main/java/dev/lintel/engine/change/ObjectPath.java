package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import java.util.Objects;
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
    MEMBER,
    /** A member that is no column and no enum value, where that makes a difference. */
    PART
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

  /** Names a constraint, trigger, policy or rule of a relation, which is none of its columns. */
  public static ObjectPath part(QualifiedName owner, String member) {
    return new ObjectPath(Kind.PART, owner, member);
  }

  /** Returns this as it is named where it makes no difference what kind of member it is. */
  public ObjectPath plain() {
    return kind == Kind.PART && member != null ? member(owner, member) : this;
  }

  /** Names a schema. */
  public static ObjectPath schema(String name) {
    return new ObjectPath(Kind.SCHEMA, new QualifiedName("", name), null);
  }

  /** Names an extension. */
  public static ObjectPath extension(String name) {
    return new ObjectPath(Kind.EXTENSION, new QualifiedName("", name), null);
  }

  /** Returns whether the catalog has the object; a member may also be an index of its table. */
  public boolean isIn(Catalog catalog) {
    return switch (kind) {
      case SCHEMA -> catalog.schema(owner.name()).isPresent();
      case EXTENSION -> catalog.extension(owner.name()).isPresent();
      case RELATION -> catalog.relation(owner).isPresent() || catalog.indexOwner(owner).isPresent();
      case TYPE -> catalog.type(owner).isPresent();
      case MEMBER, PART -> member != null && isMemberIn(catalog, member);
    };
  }

  private boolean isMemberIn(Catalog catalog, String name) {
    if (catalog.type(owner).orElse(null) instanceof EnumType type) {
      return type.labels().contains(name);
    }
    Relation relation = catalog.relation(owner).orElse(null);
    if (relation instanceof Table table) {
      return table.column(name).isPresent()
          || table.constraint(name).isPresent()
          || table.indexes().stream().anyMatch(index -> index.name().name().equals(name));
    }
    return relation instanceof View view
        && view.columns().stream().anyMatch(column -> column.name().equals(name));
  }

  // Linking a record's own methods at run time costs milliseconds; these two are asked in every
  // run.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectPath that
        && kind == that.kind
        && owner.equals(that.owner)
        && Objects.equals(member, that.member);
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + Objects.hashCode(member);
  }

  /**
   * Returns the name for people: without schema {@code public}, unquoted, parts joined by points.
   */
  @Override
  public String toString() {
    boolean bare = owner.schema().isEmpty() || owner.schema().equals("public");
    String name = bare ? owner.name() : owner.toString();
    if (member == null) {
      return name;
    }
    return name.isEmpty() ? member : name + "." + member;
  }
}
