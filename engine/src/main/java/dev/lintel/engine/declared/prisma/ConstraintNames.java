package dev.lintel.engine.declared.prisma;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names that Prisma gives to keys, indexes and join tables on PostgreSQL: at most 63 bytes, of
 * which the suffix is never cut.
 */
final class ConstraintNames {

  private static final int LONGEST = 63;

  private ConstraintNames() {}

  static String primaryKey(String table) {
    return cut(table, "_pkey");
  }

  static String unique(String table, List<String> columns) {
    return cut(table + "_" + String.join("_", columns), "_key");
  }

  static String index(String table, List<String> columns) {
    return cut(table + "_" + String.join("_", columns), "_idx");
  }

  static String foreignKey(String table, List<String> columns) {
    return cut(table + "_" + String.join("_", columns), "_fkey");
  }

  /** Returns {@code prefix} and {@code suffix}, the prefix cut so that both fit. */
  static String cut(String prefix, String suffix) {
    int room = LONGEST - suffix.length();
    byte[] bytes = prefix.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= room) {
      return prefix + suffix;
    }
    int end = room;
    while ((bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8) + suffix;
  }
}
