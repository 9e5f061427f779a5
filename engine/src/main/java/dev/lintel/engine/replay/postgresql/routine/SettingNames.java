package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.ServerSettings;
import dev.lintel.engine.replay.postgresql.builtin.ServerSettings.Setting;
import dev.lintel.engine.replay.postgresql.definition.IndexMethods;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.SetVariable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SET, RESET and SHOW: a setting that the server does not know, or a value that it does not take. A
 * name with a dot is free for everybody.
 */
public final class SettingNames {

  /** Words that begin a form of their own. */
  private static final Set<String> FORMS =
      Set.of(
          "all",
          "authorization",
          "characteristics",
          "cluster",
          "constraints",
          "global",
          "local",
          "names",
          "password",
          "role",
          "schema",
          "session",
          "transaction",
          "xml");

  /** Beginnings of settings that other servers of the family have. */
  private static final List<String> OF_OTHERS =
      List.of(
          "alloydb",
          "apg_",
          "aurora",
          "autocommit_",
          "citus",
          "crdb",
          "default_int",
          "distsql",
          "edb_",
          "enable_",
          "experimental",
          "google",
          "gp_",
          "json_",
          "optimizer",
          "polar_",
          "prefer_",
          "query_",
          "rds",
          "reorder_",
          "require_",
          "serial_",
          "sql_",
          "stub_",
          "ts_",
          "vectorize",
          "wlm_",
          "yb_");

  private static final Set<String> BOOLEANS =
      Set.of(
          "t", "tr", "tru", "true", "f", "fa", "fal", "fals", "false", "y", "ye", "yes", "n", "no",
          "on", "of", "off", "1", "0");

  /** Levels of messages that are taken but not listed. */
  private static final Set<String> LEVELS = Set.of("debug", "info", "fatal", "panic");

  private final Execution execution;
  private final SourceSpan span;

  private SettingNames(Execution execution, SourceSpan span) {
    this.execution = execution;
    this.span = span;
  }

  /** Checks SET and RESET. */
  public static void require(Execution execution, SetVariable node) {
    if (!FORMS.contains(node.name())) {
      SettingNames names = new SettingNames(execution, execution.span(node));
      Setting setting = names.require(node.name());
      if (setting != null) {
        names.requireChange(node.name(), setting);
        names.requireValue(node.name(), setting, node.values());
      }
    }
  }

  /**
   * Checks a SET clause of a routine.
   *
   * @param name the name in lower case
   * @param values the values; empty if they are not known
   */
  static void requireClause(
      Execution execution, SourceSpan span, String name, List<String> values) {
    if (!FORMS.contains(name)) {
      SettingNames names = new SettingNames(execution, span);
      Setting setting = names.require(name);
      if (setting != null) {
        names.requireChange(name, setting);
        names.requireValue(name, setting, values);
      }
    }
  }

  /** Checks SHOW. */
  public static void requireShown(Execution execution, ParsedStatement statement) {
    Tokens tokens = Tokens.of(statement.text());
    boolean single = tokens.size() == 2 || tokens.is(2, TokenType.TERMINATOR);
    if (single && tokens.isName(1) && !FORMS.contains(tokens.name(1))) {
      new SettingNames(execution, statement.span())
          .require(tokens.name(1).toLowerCase(Locale.ROOT));
    }
  }

  private @Nullable Setting require(String name) {
    Setting setting = ServerSettings.of(name);
    boolean mayBeOfOthers =
        !name.matches("[a-z0-9_]+") || OF_OTHERS.stream().anyMatch(name::startsWith);
    if (setting == null && !mayBeOfOthers && IndexMethods.knowsServer(execution)) {
      throw refused(
          RefusalKind.MISSING_OBJECT,
          "unrecognized configuration parameter \"%s\"".formatted(name));
    }
    return setting;
  }

  private void requireChange(String name, Setting setting) {
    String when =
        switch (setting.change()) {
          case USER -> "";
          case START -> "set after connection start";
          case RELOAD -> "changed now";
          case RESTART -> "changed without restarting the server";
          case FIXED -> "changed";
        };
    if (!when.isEmpty()) {
      throw refused(
          RefusalKind.SETTING_CANNOT_CHANGE, "parameter \"%s\" cannot be %s".formatted(name, when));
    }
  }

  private void requireValue(String name, Setting setting, List<String> values) {
    if (values.size() != 1 || !values.get(0).matches("[\\w .+-]+")) {
      return;
    }
    String value = values.get(0);
    boolean number = setting.kind().equals("integer") || setting.kind().equals("real");
    if (number && !value.strip().matches("[+-]?\\s*\\.?[0-9].*")) {
      throw refused(
          RefusalKind.INVALID_PARAMETER,
          "invalid value for parameter \"%s\": \"%s\"".formatted(name, value));
    }
    requireListed(name, setting, value);
    boolean truth = BOOLEANS.contains(value.strip().toLowerCase(Locale.ROOT));
    if (setting.kind().equals("bool") && !truth) {
      throw refused(
          RefusalKind.INVALID_PARAMETER,
          "parameter \"%s\" requires a Boolean value".formatted(name));
    }
  }

  /** Of some enums the server takes values that it does not list. */
  private void requireListed(String name, Setting setting, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    boolean truth = setting.values().contains("on") && BOOLEANS.contains(lower);
    boolean level = setting.values().contains("debug1") && LEVELS.contains(lower);
    if (!setting.values().isEmpty() && !setting.values().contains(lower) && !truth && !level) {
      throw refused(
          RefusalKind.INVALID_PARAMETER,
          "invalid value for parameter \"%s\": \"%s\"".formatted(name, value));
    }
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), span, null);
  }
}
