package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.named.ObjectName;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import java.util.Set;

/**
 * The events and filters of CREATE EVENT TRIGGER ({@code CreateEventTrigger} of the server's
 * source).
 */
final class EventTriggerDefinition {

  private static final Set<String> EVENTS =
      Set.of("ddl_command_start", "ddl_command_end", "sql_drop", "table_rewrite", "login");

  private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "DROP");

  /** What the three verbs have tags for, and triggers too. */
  private static final Set<String> OBJECTS =
      words(
          "ACCESS METHOD,AGGREGATE,CAST,COLLATION,CONSTRAINT,CONVERSION,DEFAULT PRIVILEGES,DOMAIN,"
              + "EXTENSION,FOREIGN DATA WRAPPER,FOREIGN TABLE,FUNCTION,INDEX,LANGUAGE,LARGE OBJECT,"
              + "MATERIALIZED VIEW,OPERATOR,OPERATOR CLASS,OPERATOR FAMILY,OWNED,POLICY,PROCEDURE,"
              + "PUBLICATION,ROUTINE,RULE,SCHEMA,SEQUENCE,SERVER,STATISTICS,SUBSCRIPTION,TABLE,"
              + "TABLE AS,TEXT SEARCH CONFIGURATION,TEXT SEARCH DICTIONARY,TEXT SEARCH PARSER,"
              + "TEXT SEARCH TEMPLATE,TRANSFORM,TRIGGER,TYPE,USER MAPPING,VIEW");

  /** What the three verbs have tags for, but no triggers: it is not of one database. */
  private static final Set<String> SHARED = words("DATABASE,EVENT TRIGGER,ROLE,SYSTEM,TABLESPACE");

  private static final Set<String> OTHERS =
      words(
          "ANALYZE,BEGIN,CALL,CHECKPOINT,CLOSE,CLUSTER,COMMENT,COMMIT,COPY,DEALLOCATE,DECLARE,DELETE,"
              + "DISCARD,DO,EXECUTE,EXPLAIN,FETCH,GRANT,IMPORT,INSERT,LISTEN,LOAD,LOCK,LOGIN,MERGE,"
              + "MOVE,NOTIFY,PREPARE,REASSIGN,REFRESH,REINDEX,RELEASE,RESET,REVOKE,ROLLBACK,"
              + "SAVEPOINT,SECURITY,SELECT,SET,SHOW,START,TRUNCATE,UNLISTEN,UPDATE,VACUUM,REPACK,"
              + "WAIT");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final ObjectName name;

  EventTriggerDefinition(Execution execution, StatementText text, ObjectName name) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.name = name;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(","));
  }

  /** Checks the event and the filter; {@code from} is the token after the name. */
  void require(int from) {
    if (!tokens.isWord(from, "on") || !tokens.isName(from + 1)) {
      return;
    }
    String event = tokens.name(from + 1);
    if (!EVENTS.contains(event)) {
      throw refused(RefusalKind.SYNTAX_ERROR, "unrecognized event name \"" + event + "\"");
    }
    int i = from + 2;
    while (i < tokens.size() && (tokens.isWord(i, "when") || tokens.isWord(i, "and"))) {
      String variable = tokens.isName(i + 1) ? tokens.name(i + 1) : "";
      if (!variable.equals("tag")) {
        throw refused(
            RefusalKind.SYNTAX_ERROR, "unrecognized filter variable \"" + variable + "\"");
      }
      int open = i + 3;
      int end = tokens.afterParenthesis(open);
      for (int k = open + 1; k < end; k++) {
        if (tokens.type(k).isString()) {
          requireTag(tokens.string(k));
        }
      }
      i = tokens.is(open, TokenType.LEFT_PAREN) ? end : tokens.size();
    }
  }

  private void requireTag(String written) {
    String tag = written.toUpperCase(Locale.ROOT);
    int blank = tag.indexOf(' ');
    String first = blank < 0 ? tag : tag.substring(0, blank);
    String rest = blank < 0 ? "" : tag.substring(blank + 1);
    boolean known =
        VERBS.contains(first)
            ? OBJECTS.contains(rest) || SHARED.contains(rest)
            : OTHERS.contains(first);
    if (!known) {
      throw refused(
          RefusalKind.SYNTAX_ERROR,
          "filter value \"%s\" not recognized for filter variable \"tag\"".formatted(written));
    }
    if (VERBS.contains(first) && SHARED.contains(rest)) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED, "event triggers are not supported for " + tag);
    }
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(name.candidates().get(0)), text.span(), null);
  }
}
