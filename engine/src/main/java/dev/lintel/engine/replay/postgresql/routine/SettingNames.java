package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.ServerSettings;
import dev.lintel.engine.replay.postgresql.builtin.ServerSettings.Setting;
import dev.lintel.engine.replay.postgresql.definition.IndexMethods;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.literal.SettingText;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ServerVersion;
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

  /** Since this version the range of a setting is printed with its unit. */
  private static final ServerVersion UNITS_IN_RANGES = new ServerVersion(17);

  private final Execution execution;
  private final SourceSpan span;

  private SettingNames(Execution execution, SourceSpan span) {
    this.execution = execution;
    this.span = span;
  }

  /** Checks SET and RESET. */
  public static void require(Execution execution, SetVariable node) {
    requireClause(execution, execution.span(node), new SettingClause(node.name(), node.values()));
  }

  /** Checks a clause of a routine, role or database. */
  static void requireClause(Execution execution, SourceSpan span, SettingClause clause) {
    if (!FORMS.contains(clause.name())) {
      SettingNames names = new SettingNames(execution, span);
      Setting setting = names.require(clause.name());
      if (setting != null) {
        names.requireChange(clause.name(), setting);
        names.requireValue(clause, setting);
      }
    }
  }

  /** Checks the settings that a statement gives to a role, a database or the whole server. */
  public static void requireGiven(Execution execution, ParsedStatement statement) {
    Tokens tokens = Tokens.of(statement.text());
    boolean system = tokens.isWord(1, "system");
    int at = system ? 2 : 3;
    if (tokens.areWords(at, "in", "database")) {
      at += 3;
    }
    SettingClause clause = SettingClause.at(tokens, at);
    SourceSpan span = execution.span(statement.span());
    if (clause != null && !system) {
      requireClause(execution, span, clause);
    } else if (clause != null && !FORMS.contains(clause.name())) {
      SettingNames names = new SettingNames(execution, span);
      Setting setting = names.require(clause.name());
      if (setting != null && setting.change() == ServerSettings.Change.FIXED) {
        names.requireChange(clause.name(), setting);
      } else if (setting != null) {
        names.requireValue(clause, setting);
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

  private void requireValue(SettingClause clause, Setting setting) {
    boolean list = setting.kind().equals("string");
    String fault =
        clause.values().size() > 1 && !list
            ? "SET %s takes only one argument".formatted(clause.name())
            : SettingText.fault(clause.name(), setting, clause.values(), printsUnits());
    if (fault != null) {
      throw refused(RefusalKind.INVALID_PARAMETER, fault);
    }
  }

  private boolean printsUnits() {
    return !execution.premises().outside().server().isBefore(UNITS_IN_RANGES);
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), span, null);
  }
}
