package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.plpgsql.PlValue.Moment.Kind;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables of one run of a body. Names are folded. */
final class PlVariables implements PlScope {

  private static final String FOUND = "found";

  /** Variables that the server sets itself in an exception handler. */
  private static final Set<String> SPECIAL = Set.of("sqlstate", "sqlerrm");

  private final Map<String, PlValue> values = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> assumed = new HashSet<>();

  PlVariables() {
    values.put(FOUND, new PlValue.Bool(false));
  }

  private PlVariables(PlVariables original) {
    values.putAll(original.values);
    types.putAll(original.types);
    assumed.addAll(original.assumed);
  }

  PlVariables copy() {
    return new PlVariables(this);
  }

  /** Goes back to what another set of variables holds. */
  void restore(PlVariables other) {
    values.clear();
    values.putAll(other.values);
    types.clear();
    types.putAll(other.types);
    assumed.clear();
    assumed.addAll(other.assumed);
  }

  /** Makes a variable; its type decides what is made of texts. */
  void declare(String name, String type, PlValue value, boolean isAssumed) {
    types.put(name, type.indexOf('"') < 0 ? Folding.lowerCase(type) : type);
    set(name, value, isAssumed);
  }

  void set(String name, PlValue value, boolean isAssumed) {
    values.put(name, ofType(value, types.getOrDefault(name, "")));
    if (isAssumed) {
      assumed.add(name);
    } else {
      assumed.remove(name);
    }
  }

  /** Takes note whether the last statement found a row. */
  void setFound(Truth found, boolean isAssumed) {
    set(FOUND, PlValue.of(found), isAssumed);
  }

  /** Forgets a value, because something may or may not have assigned another one. */
  void forget(String name) {
    values.put(name, PlValue.UNKNOWN);
  }

  /** Forgets the values that differ from those of another run of the same statements. */
  void forgetDifferences(PlVariables other) {
    for (Map.Entry<String, PlValue> entry : other.values.entrySet()) {
      if (!entry.getValue().equals(values.get(entry.getKey()))) {
        forget(entry.getKey());
      }
    }
    assumed.addAll(other.assumed);
  }

  /** Takes note that values which another run leaves otherwise hang on an assumption. */
  void assumeDifferences(PlVariables other) {
    for (Map.Entry<String, PlValue> entry : other.values.entrySet()) {
      if (!entry.getValue().equals(values.get(entry.getKey()))) {
        assumed.add(entry.getKey());
      }
    }
  }

  /** Ends the life of a variable: its name means again what it meant before. */
  void hideAgain(String name, PlVariables before) {
    values.remove(name);
    types.remove(name);
    assumed.remove(name);
    PlValue value = before.values.get(name);
    if (value != null) {
      values.put(name, value);
    }
    String type = before.types.get(name);
    if (type != null) {
      types.put(name, type);
    }
    if (before.assumed.contains(name)) {
      assumed.add(name);
    }
  }

  /** Returns whether a name is that of a variable. */
  boolean isVariable(String name) {
    return values.containsKey(name) || types.containsKey(name) || SPECIAL.contains(name);
  }

  /** Returns the type of a variable as it is declared; empty if it is not known. */
  String type(String name) {
    return types.getOrDefault(name, "");
  }

  /** Returns whether a variable holds a row. */
  boolean isRow(String name) {
    String type = types.get(name);
    return type == null
        || type.equals("record")
        || type.endsWith("rowtype")
        || (BuiltInTypes.printed(type.split("[(\\[]", 2)[0].strip()) == null
            && !type.endsWith("%type")
            && !type.endsWith("]"));
  }

  @Override
  public @Nullable PlValue value(@Nullable String qualifier, String name) {
    if (qualifier == null) {
      return values.get(name);
    }
    PlValue owner = values.get(qualifier);
    if (owner instanceof PlValue.Row row) {
      return row.fields().getOrDefault(name, PlValue.UNKNOWN);
    }
    // A variable may be written with the name of its block or function.
    return owner == null ? values.get(name) : PlValue.UNKNOWN;
  }

  @Override
  public boolean isAssumed(String name) {
    return assumed.contains(name);
  }

  private static PlValue ofType(PlValue value, String type) {
    String base = type.endsWith("]") ? "" : type.split("\\(", 2)[0].strip();
    String printed = BuiltInTypes.printed(base);
    return printed == null ? value : cast(value, DataType.of(printed));
  }

  /** Returns a value as one of a built-in type. */
  static PlValue cast(PlValue value, DataType type) {
    boolean known = value.isKnown() || value instanceof PlValue.Moment;
    if (type.userType() != null || type.dimensions() > 0 || !known) {
      return value;
    }
    return switch (type.name()) {
      case "smallint", "integer", "bigint", "numeric", "real", "double precision" -> number(value);
      case "boolean" -> bool(value);
      case "text", "character varying", "name" ->
          value instanceof PlValue.Null || value instanceof PlValue.Row
              ? value
              : PlValue.of(value instanceof PlValue.Bool b ? "" + b.value() : value.output());
      case "date" -> Moments.of(value, Kind.DATE);
      case "timestamp without time zone" -> Moments.of(value, Kind.TIMESTAMP);
      case "timestamp with time zone" -> Moments.of(value, Kind.WITH_ZONE);
      default -> value;
    };
  }

  private static PlValue number(PlValue value) {
    if (value instanceof PlValue.Text text) {
      try {
        return new PlValue.Numeral(new BigDecimal(text.text().strip()));
      } catch (NumberFormatException e) {
        // The server would refuse it; that hangs on data, not on the schema.
        return PlValue.UNKNOWN;
      }
    }
    return value;
  }

  /** A number becomes a truth value by its text, as PL/pgSQL assigns it. */
  private static PlValue bool(PlValue value) {
    if (value instanceof PlValue.Text || value instanceof PlValue.Numeral) {
      return switch (Folding.lowerCase(value.output().strip())) {
        case "t", "true", "yes", "on", "1" -> new PlValue.Bool(true);
        case "f", "false", "no", "off", "0" -> new PlValue.Bool(false);
        default -> PlValue.UNKNOWN;
      };
    }
    return value;
  }
}
