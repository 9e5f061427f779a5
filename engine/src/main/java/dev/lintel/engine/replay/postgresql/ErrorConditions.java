package dev.lintel.engine.replay.postgresql;

import java.util.Locale;
import java.util.Map;

/** The names that PL/pgSQL gives to errors (PostgreSQL 17 documentation, appendix A). */
final class ErrorConditions {

  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("duplicate_column", "42701"),
          Map.entry("duplicate_table", "42P07"),
          Map.entry("duplicate_object", "42710"),
          Map.entry("duplicate_schema", "42P06"),
          Map.entry("duplicate_function", "42723"),
          Map.entry("duplicate_alias", "42712"),
          Map.entry("undefined_column", "42703"),
          Map.entry("undefined_table", "42P01"),
          Map.entry("undefined_object", "42704"),
          Map.entry("undefined_function", "42883"),
          Map.entry("invalid_schema_name", "3F000"),
          Map.entry("invalid_table_definition", "42P16"),
          Map.entry("invalid_foreign_key", "42830"),
          Map.entry("invalid_column_reference", "42P10"),
          Map.entry("datatype_mismatch", "42804"),
          Map.entry("wrong_object_type", "42809"),
          Map.entry("syntax_error", "42601"),
          Map.entry("dependent_objects_still_exist", "2BP01"),
          Map.entry("feature_not_supported", "0A000"),
          Map.entry("object_not_in_prerequisite_state", "55000"),
          Map.entry("unsafe_new_enum_value_usage", "55P04"),
          Map.entry("unique_violation", "23505"),
          Map.entry("invalid_parameter_value", "22023"),
          Map.entry("invalid_text_representation", "22P02"),
          Map.entry("active_sql_transaction", "25001"),
          Map.entry("raise_exception", "P0001"),
          Map.entry("no_data_found", "P0002"),
          Map.entry("check_violation", "23514"),
          Map.entry("not_null_violation", "23502"),
          Map.entry("foreign_key_violation", "23503"),
          Map.entry("insufficient_privilege", "42501"));

  private ErrorConditions() {}

  /** Returns the SQLSTATE of an error by its name; another text is an SQLSTATE itself. */
  static String state(String condition) {
    return STATES.getOrDefault(condition, condition.toUpperCase(Locale.ROOT));
  }

  /** Returns whether a condition of WHEN covers an SQLSTATE. */
  static boolean matches(String condition, String sqlState) {
    if (condition.equals("others")) {
      return true;
    }
    String state = state(condition);
    boolean wholeClass =
        condition.equals("syntax_error_or_access_rule_violation") && sqlState.startsWith("42");
    return wholeClass || state.equals(sqlState);
  }
}
