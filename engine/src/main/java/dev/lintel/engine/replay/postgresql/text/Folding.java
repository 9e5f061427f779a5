package dev.lintel.engine.replay.postgresql.text;

import java.nio.charset.StandardCharsets;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Names as PostgreSQL stores them (PostgreSQL 17 documentation, section 4.1.1). */
public final class Folding {

  /** {@code NAMEDATALEN} - 1: bytes of UTF-8 that a name may have; the rest is cut off. */
  public static final int MAX_BYTES = 63;

  private Folding() {}

  /** Returns the last part of a name: the name without its schema. */
  public static String name(SqlIdentifier identifier) {
    return part(identifier, identifier.names.size() - 1);
  }

  /** Returns the schema of a name, folded; null if none was written. */
  public static @Nullable String schemaOf(SqlIdentifier identifier) {
    int parts = identifier.names.size();
    return parts < 2 ? null : part(identifier, parts - 2);
  }

  /**
   * Returns a name as the server's messages write it: folded, unquoted, with its schema if given.
   */
  public static String written(SqlIdentifier identifier) {
    String schema = schemaOf(identifier);
    String name = name(identifier);
    return schema == null ? name : schema + "." + name;
  }

  /** Returns one part of a name: in lower case unless it is quoted, cut to 63 bytes. */
  public static String part(SqlIdentifier identifier, int index) {
    String name = identifier.names.get(index);
    return truncate(isQuoted(identifier, index) ? name : lowerCase(name));
  }

  /** Calcite's productions for aliases mark the position of the name, not that of its only part. */
  private static boolean isQuoted(SqlIdentifier identifier, int index) {
    return identifier.isComponentQuoted(index)
        || (identifier.names.size() == 1 && identifier.getParserPosition().isQuoted());
  }

  /** Returns the text of a character literal. */
  public static String literal(SqlNode literal) {
    String text = ((SqlLiteral) literal).getValueAs(String.class);
    return text == null ? "" : text;
  }

  /** Cuts to 63 bytes without splitting a character. */
  public static String truncate(String name) {
    // A UTF-16 unit has at most three bytes in UTF-8.
    return name.length() * 3 <= MAX_BYTES ? name : clip(name, MAX_BYTES);
  }

  /** Returns the longest start of {@code name} that has at most {@code maxBytes} bytes. */
  public static String clip(String name, int maxBytes) {
    int bytes = 0;
    for (int i = 0; i < name.length(); ) {
      int codePoint = name.codePointAt(i);
      bytes += bytes(codePoint);
      if (bytes > maxBytes) {
        return name.substring(0, i);
      }
      i += Character.charCount(codePoint);
    }
    return name;
  }

  /** Returns the length in bytes of UTF-8. */
  public static int byteLength(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The server folds ASCII letters only when the encoding has several bytes a character. */
  public static String lowerCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isUpper(name.charAt(i))) {
        StringBuilder folded = new StringBuilder(name);
        for (int k = i; k < name.length(); k++) {
          char c = name.charAt(k);
          folded.setCharAt(k, isUpper(c) ? (char) (c + ('a' - 'A')) : c);
        }
        return folded.toString();
      }
    }
    return name;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static int bytes(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
