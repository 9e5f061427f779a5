package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a row of the system catalog, with the variables around it. */
final class CatalogScope implements PlScope {

  /** Columns that refer to another relation than the one the row's other columns speak of. */
  private static final Set<String> OTHER_RELATIONS =
      Set.of(
          "confrelid",
          "conindid",
          "indexrelid",
          "indrelid",
          "inhparent",
          "reltoastrelid",
          "refobjid");

  /** The function that prints a constraint, and the column in which its answer stands here. */
  static final String DEFINITION = "pg_get_constraintdef";

  private final Map<String, PlValue> row;
  private final PlScope outer;

  CatalogScope(Map<String, PlValue> row, PlScope outer) {
    this.row = row;
    this.outer = outer;
  }

  @Override
  public @Nullable PlValue value(@Nullable String qualifier, String name) {
    if (qualifier != null && outer.value(null, qualifier) != null) {
      return outer.value(qualifier, name);
    }
    PlValue value = row.get(name);
    if (value != null) {
      return value;
    }
    return qualifier == null ? outer.value(null, name) : PlValue.UNKNOWN;
  }

  @Override
  public @Nullable PlValue aggregate(String name, Tokens tokens, List<int[]> items) {
    boolean definition =
        name.equals(DEFINITION)
            && !items.isEmpty()
            && tokens.isName(items.get(0)[1] - 1)
            && tokens.name(items.get(0)[1] - 1).equals("oid");
    return definition ? row.getOrDefault(DEFINITION, PlValue.UNKNOWN) : null;
  }

  @Override
  public boolean isAssumed(String name) {
    return !row.containsKey(name) && outer.isAssumed(name);
  }

  /** Returns whether tokens name a column that may stand for what a join is made by. */
  boolean isColumn(Tokens tokens, int from, int to) {
    String name = tokens.name(to - 1);
    if (OTHER_RELATIONS.contains(name)) {
      return false;
    }
    return to - from == 1 ? row.containsKey(name) : outer.value(null, tokens.name(from)) == null;
  }
}
