package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/**
 * An object of which only its name is kept.
 *
 * @param kind what it is
 * @param name the name; kinds that no schema holds have an empty schema
 * @param origin the statement that made it
 */
public record NamedObject(Kind kind, QualifiedName name, SourceSpan origin) {

  /** Kinds of objects. */
  public enum Kind {
    STATISTICS("statistics object", true),
    COLLATION("collation", true),
    TEXT_SEARCH_CONFIGURATION("text search configuration", true),
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

  /** Returns what tells it apart. */
  public Key key() {
    return new Key(kind, name);
  }

  /** Returns this under another name. */
  public NamedObject withName(QualifiedName newName) {
    return new NamedObject(kind, newName, origin);
  }
}
