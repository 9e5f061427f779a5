package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import java.util.Set;

/** Which types the server can sort by, or tell equal values of ({@code lookup_type_cache}). */
public final class Comparability {

  /** Built-in types that no index of kind btree or hash takes by default. */
  private static final Set<String> OTHERS =
      Set.of(
          "json", "jsonpath", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle");

  private Comparability() {}

  /** Returns whether values of a type can certainly neither be sorted nor told apart. */
  public static boolean isLacking(SqlType type) {
    SqlType base = type.base();
    SqlType item = base.element() == null ? base : base.element().base();
    return OTHERS.contains(item.name());
  }
}
