package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What built-in functions return (PostgreSQL 17 documentation, chapter 9). */
final class FunctionTypes {

  private static final Map<String, String> RESULTS = new HashMap<>();

  static {
    add("bigint", "count row_number rank dense_rank nextval currval setval lastval");
    add("integer", "length char_length character_length octet_length position strpos ascii");
    add("integer", "array_length array_position cardinality num_nulls num_nonnulls ntile");
    add("integer", "jsonb_array_length json_array_length");
    add("text", "concat concat_ws initcap replace translate repeat left right lpad rpad");
    add("text", "split_part format md5");
    add("text", "quote_ident quote_literal to_char regexp_replace array_to_string chr encode");
    add("text", "jsonb_extract_path_text json_extract_path_text jsonb_typeof json_typeof");
    add("double precision", "cume_dist percent_rank date_part");
    add("boolean", "starts_with jsonb_path_exists bool_and bool_or every");
    add("uuid", "gen_random_uuid uuid_generate_v4 uuid_generate_v1 uuid_generate_v1mc");
    add("timestamp with time zone", "now transaction_timestamp statement_timestamp to_timestamp");
    add("timestamp with time zone", "clock_timestamp current_timestamp");
    add("timestamp without time zone", "localtimestamp");
    add("date", "current_date to_date make_date");
    add("numeric", "to_number extract");
    add("interval", "age make_interval");
    add("bytea", "decode sha256 sha512 digest gen_random_bytes");
    add("json", "json_build_object json_build_array json_agg json_object_agg row_to_json to_json");
    add("json", "json_object");
    add("jsonb", "jsonb_build_object jsonb_build_array jsonb_agg jsonb_object_agg to_jsonb");
    add("jsonb", "jsonb_set jsonb_strip_nulls jsonb_object jsonb_insert jsonb_extract_path");
    add("tsvector", "to_tsvector");
    add("name", "current_user session_user user current_role current_catalog current_schema");
  }

  private static final Map<String, String> SUMS =
      Map.of(
          "smallint", "bigint",
          "integer", "bigint",
          "bigint", "numeric",
          "numeric", "numeric",
          "real", "real",
          "double precision", "double precision",
          "interval", "interval");

  private static final Map<String, String> AVERAGES =
      Map.of(
          "smallint", "numeric",
          "integer", "numeric",
          "bigint", "numeric",
          "numeric", "numeric",
          "real", "double precision",
          "double precision", "double precision",
          "interval", "interval");

  /** Functions of strings that are others for ranges and binary strings. */
  private static final Set<String> OF_STRING =
      Set.of(
          "lower",
          "upper",
          "trim",
          "btrim",
          "ltrim",
          "rtrim",
          "substring",
          "substr",
          "overlay",
          "reverse");

  /** Functions that return one of their arguments. */
  private static final Set<String> ONE_OF = Set.of("coalesce", "greatest", "least");

  /** Functions that return a value of their first argument's type. */
  private static final Set<String> OF_FIRST =
      Set.of("nullif", "first_value", "last_value", "lag", "lead", "nth_value", "abs");

  private FunctionTypes() {}

  private static void add(String type, String functions) {
    for (String function : functions.split(" ", -1)) {
      RESULTS.put(function, type);
    }
  }

  /**
   * Returns the type of a call.
   *
   * @param function the name in lower case
   * @param arguments the types of the arguments
   * @return {@link QueryShape#UNKNOWN} if it is not known
   */
  static DataType of(String function, List<DataType> arguments) {
    DataType first = arguments.isEmpty() ? null : arguments.get(0);
    if (ONE_OF.contains(function)) {
      return CommonType.of(arguments);
    }
    if (first != null && OF_FIRST.contains(function)) {
      return first;
    }
    if (OF_STRING.contains(function)) {
      return first != null && isString(first) ? scalar("text") : QueryShape.UNKNOWN;
    }
    return switch (function) {
      case "min", "max" -> first == null ? QueryShape.UNKNOWN : extreme(first);
      case "sum" -> ofNumber(SUMS, first);
      case "avg" -> ofNumber(AVERAGES, first);
      case "string_agg" -> first != null && isString(first) ? scalar("text") : QueryShape.UNKNOWN;
      case "array_agg" -> first == null ? QueryShape.UNKNOWN : array(first);
      case "unnest" -> first == null ? QueryShape.UNKNOWN : element(first);
      case "date_trunc" -> arguments.size() < 2 ? QueryShape.UNKNOWN : truncated(arguments.get(1));
      default -> {
        String result = RESULTS.get(function);
        yield result == null ? QueryShape.UNKNOWN : scalar(result);
      }
    };
  }

  /** There is no max(varchar): it becomes that of text. */
  private static DataType extreme(DataType type) {
    boolean varchar = type.userType() == null && type.name().equals("character varying");
    if (type.equals(QueryShape.LITERAL) || (varchar && type.dimensions() == 0)) {
      return scalar("text");
    }
    return CommonType.withoutModifiers(type);
  }

  private static DataType truncated(DataType type) {
    if (type.userType() != null || type.dimensions() > 0) {
      return QueryShape.UNKNOWN;
    }
    return switch (type.name()) {
      case "date", "timestamp with time zone" -> scalar("timestamp with time zone");
      case "timestamp without time zone" -> scalar("timestamp without time zone");
      case "interval" -> scalar("interval");
      default -> QueryShape.UNKNOWN;
    };
  }

  private static DataType ofNumber(Map<String, String> results, @Nullable DataType argument) {
    if (argument == null || argument.userType() != null || argument.dimensions() > 0) {
      return QueryShape.UNKNOWN;
    }
    String result = results.get(argument.name());
    return result == null ? QueryShape.UNKNOWN : scalar(result);
  }

  private static boolean isString(DataType type) {
    String name = type.userType() == null ? type.name() : type.userType().name();
    return type.equals(QueryShape.LITERAL)
        || (type.dimensions() == 0
            && Set.of("text", "character varying", "character", "name", "citext").contains(name));
  }

  static DataType array(DataType element) {
    DataType type = element.equals(QueryShape.LITERAL) ? scalar("text") : element;
    return type.equals(QueryShape.UNKNOWN)
        ? type
        : new DataType(type.userType(), type.name(), type.modifiers(), 1);
  }

  static DataType element(DataType array) {
    return array.dimensions() == 0
        ? QueryShape.UNKNOWN
        : new DataType(array.userType(), array.name(), array.modifiers(), 0);
  }

  static DataType scalar(String name) {
    return new DataType(null, name, List.of(), 0);
  }
}
