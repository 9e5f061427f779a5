package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import java.util.Map;

/** What functions of common extensions return (PostgreSQL 17 documentation, appendix F). */
final class ExtensionResults {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("uuid_generate_v1", "uuid"),
          Map.entry("uuid_generate_v1mc", "uuid"),
          Map.entry("uuid_generate_v3", "uuid"),
          Map.entry("uuid_generate_v4", "uuid"),
          Map.entry("uuid_generate_v5", "uuid"),
          Map.entry("uuid_nil", "uuid"),
          Map.entry("digest", "bytea"),
          Map.entry("hmac", "bytea"),
          Map.entry("gen_random_bytes", "bytea"),
          Map.entry("crypt", "text"),
          Map.entry("gen_salt", "text"),
          Map.entry("unaccent", "text"),
          Map.entry("similarity", "float4"),
          Map.entry("word_similarity", "float4"),
          Map.entry("levenshtein", "int4"),
          Map.entry("soundex", "text"),
          Map.entry("metaphone", "text"));

  private ExtensionResults() {}

  /** Returns the type of a function's result; {@link SqlType#ANY_ONE} if it is not known. */
  static SqlType of(String function) {
    String typname = TYPES.get(function);
    return typname == null ? SqlType.ANY_ONE : BuiltIns.type(typname);
  }
}
