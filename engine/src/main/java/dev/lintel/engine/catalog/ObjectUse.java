package dev.lintel.engine.catalog;

/**
 * Something that an object leans on, or in the case of a collation what leans on it.
 *
 * @param sort what it is
 * @param name its name; of an object that is in no schema with an empty one
 * @param member the column of a relation, empty for all of it; the types of a function's arguments;
 *     the kind of another object; else empty
 */
public record ObjectUse(Sort sort, QualifiedName name, String member) {

  /** What can be leant on. */
  public enum Sort {
    RELATION,
    FUNCTION,
    TYPE,
    OBJECT
  }

  /** Names a relation as a whole. */
  public static ObjectUse relation(QualifiedName name) {
    return new ObjectUse(Sort.RELATION, name, "");
  }

  /** Names a column. */
  public static ObjectUse column(QualifiedName relation, String column) {
    return new ObjectUse(Sort.RELATION, relation, column);
  }

  /** Names an object of which only the name is kept. */
  public static ObjectUse object(NamedObject.Kind kind, QualifiedName name) {
    return new ObjectUse(Sort.OBJECT, name, kind.name());
  }

  /** Returns this under another name. */
  public ObjectUse withName(QualifiedName newName) {
    return new ObjectUse(sort, newName, member);
  }

  /** Returns this with another member. */
  public ObjectUse withMember(String newMember) {
    return new ObjectUse(sort, name, newMember);
  }
}
