package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.Set;

/**
 * An object of which only its name is kept, and what it leans on.
 *
 * @param kind what it is
 * @param name the name; kinds that no schema holds have an empty schema. What else tells objects of
 *     the kind apart follows in the name: the types of an operator, the access method of an
 *     operator class
 * @param uses what it leans on, as far as that is kept; for a collation the columns that have it
 * @param origin the statement that made it
 */
public record NamedObject(Kind kind, QualifiedName name, Set<ObjectUse> uses, SourceSpan origin) {

  /** Kinds of objects. */
  public enum Kind {
    STATISTICS("statistics object", true),
    COLLATION("collation", true),
    CONVERSION("conversion", true),
    TEXT_SEARCH_CONFIGURATION("text search configuration", true),
    TEXT_SEARCH_DICTIONARY("text search dictionary", true),
    TEXT_SEARCH_PARSER("text search parser", true),
    TEXT_SEARCH_TEMPLATE("text search template", true),
    OPERATOR("operator", true),
    OPERATOR_CLASS("operator class", true),
    OPERATOR_FAMILY("operator family", true),
    CAST("cast", false),
    TRANSFORM("transform", false),
    USER_MAPPING("user mapping", false),
    ACCESS_METHOD("access method", false),
    SUBSCRIPTION("subscription", false),
    PUBLICATION("publication", false),
    EVENT_TRIGGER("event trigger", false),
    SERVER("server", false),
    FOREIGN_DATA_WRAPPER("foreign-data wrapper", false),
    LANGUAGE("language", false),
    /** Roles belong to the server and not to the database: others may exist. */
    ROLE("role", false);

    private final String words;
    private final boolean inSchema;

    Kind(String words, boolean inSchema) {
      this.words = words;
      this.inSchema = inSchema;
    }

    /** Returns what messages call it. */
    public String words() {
      return words;
    }

    /** Returns whether a schema holds it. */
    public boolean isInSchema() {
      return inSchema;
    }
  }

  /**
   * What tells objects apart.
   *
   * @param kind the kind
   * @param name the name
   */
  public record Key(Kind kind, QualifiedName name) {}

  public NamedObject {
    uses = Set.copyOf(uses);
  }

  /** Returns what tells it apart. */
  public Key key() {
    return new Key(kind, name);
  }

  /** Returns this under another name. */
  public NamedObject withName(QualifiedName newName) {
    return new NamedObject(kind, newName, uses, origin);
  }

  /** Returns this leaning on something else. */
  public NamedObject withUses(Set<ObjectUse> newUses) {
    return newUses.equals(uses) ? this : new NamedObject(kind, name, newUses, origin);
  }

  /** Returns whether it leans on a column, or on all of a relation if the column is empty. */
  public boolean uses(QualifiedName relation, String column) {
    return uses.contains(ObjectUse.column(relation, column));
  }
}
