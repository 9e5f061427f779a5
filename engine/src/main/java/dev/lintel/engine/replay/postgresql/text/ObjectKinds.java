package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.catalog.NamedObject.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words with which statements name the kinds of objects of which only the name is kept. */
public final class ObjectKinds {

  private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("statistics", Kind.STATISTICS);
    KINDS.put("collation", Kind.COLLATION);
    KINDS.put("conversion", Kind.CONVERSION);
    KINDS.put("text search configuration", Kind.TEXT_SEARCH_CONFIGURATION);
    KINDS.put("text search dictionary", Kind.TEXT_SEARCH_DICTIONARY);
    KINDS.put("text search parser", Kind.TEXT_SEARCH_PARSER);
    KINDS.put("text search template", Kind.TEXT_SEARCH_TEMPLATE);
    KINDS.put("operator class", Kind.OPERATOR_CLASS);
    KINDS.put("operator family", Kind.OPERATOR_FAMILY);
    KINDS.put("operator", Kind.OPERATOR);
    KINDS.put("cast", Kind.CAST);
    KINDS.put("transform", Kind.TRANSFORM);
    KINDS.put("user mapping", Kind.USER_MAPPING);
    KINDS.put("access method", Kind.ACCESS_METHOD);
    KINDS.put("subscription", Kind.SUBSCRIPTION);
    KINDS.put("publication", Kind.PUBLICATION);
    KINDS.put("event trigger", Kind.EVENT_TRIGGER);
    KINDS.put("server", Kind.SERVER);
    KINDS.put("foreign data wrapper", Kind.FOREIGN_DATA_WRAPPER);
    KINDS.put("procedural language", Kind.LANGUAGE);
    KINDS.put("language", Kind.LANGUAGE);
    KINDS.put("role", Kind.ROLE);
    KINDS.put("user", Kind.ROLE);
    KINDS.put("group", Kind.ROLE);
  }

  /**
   * A kind and where its words end.
   *
   * @param kind the kind
   * @param end the token after its words
   */
  public record Found(Kind kind, int end) {}

  private ObjectKinds() {}

  /** Returns the kind whose words begin at a token; null if none does. */
  public static @Nullable Found at(Tokens tokens, int start) {
    for (Map.Entry<String, Kind> entry : KINDS.entrySet()) {
      String[] words = entry.getKey().split(" ");
      if (tokens.areWords(start, words)) {
        return new Found(entry.getValue(), start + words.length);
      }
    }
    return null;
  }
}
