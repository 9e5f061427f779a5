package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.data.RowQueries;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.FromItem;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.Fragments;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.DdlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Checks the names in the conditions of triggers and policies and in rules. */
final class AttachedNames {

  private static final String OLD = "old";
  private static final String NEW = "new";

  private final Execution execution;
  private final Tokens tokens;
  private final SourceSpan span;
  private final SourceFile file;
  private final int offset;
  private final QueryReader reader;
  private final Relation relation;
  private final FromItem table;

  /**
   * Prepares for a statement.
   *
   * @param written where it stands in the file
   * @param tokens its tokens
   * @param on the relation as the statement names it
   * @param relation what that is
   */
  AttachedNames(
      Execution execution, SourceSpan written, Tokens tokens, SqlIdentifier on, Relation relation) {
    this.execution = execution;
    this.tokens = tokens;
    this.span = execution.span(written);
    this.file = execution.file();
    this.offset = file.offset(written.line(), written.column());
    this.reader = new QueryReader(execution);
    this.relation = relation;
    this.table = reader.addTarget(on, relation.name().name(), new QueryScope(null));
  }

  void require(Kind kind) {
    switch (kind) {
      case TRIGGER -> trigger();
      case POLICY -> policy();
      case RULE -> rule();
    }
  }

  // ---- policies

  private void policy() {
    QueryScope scope = new QueryScope(null);
    scope.add(table);
    for (int i = 0; i < tokens.size(); i++) {
      boolean clause = tokens.isWord(i, "using") || tokens.areWords(i - 1, "with", "check");
      if (clause && tokens.is(i + 1, TokenType.LEFT_PAREN)) {
        reader.requireCondition(expression(i + 1), scope, Setting.POLICY, "POLICY");
        i = tokens.afterParenthesis(i + 1) - 1;
      }
    }
  }

  // ---- triggers

  private void trigger() {
    int when = 0;
    while (when < tokens.size()
        && !(tokens.isWord(when, "when") && tokens.is(when + 1, TokenType.LEFT_PAREN))) {
      when++;
    }
    if (when == tokens.size()) {
      return;
    }
    QueryScope scope = new QueryScope(null);
    scope.add(named(OLD));
    scope.add(named(NEW));
    reader.requireCondition(expression(when + 1), scope, Setting.TRIGGER_CONDITION, "WHEN");
    requireSuitable(when + 1);
  }

  private void requireSuitable(int open) {
    boolean row = false;
    boolean insert = false;
    boolean delete = false;
    for (int i = 0; i < open; i++) {
      row |= tokens.areWords(i, "for", "each", "row") || tokens.areWords(i, "for", "row");
      boolean event = i > 2 && !tokens.is(i - 1, TokenType.DOT);
      insert |= event && isEvent(i) && tokens.isWord(i, "insert");
      delete |= event && isEvent(i) && tokens.isWord(i, "delete");
    }
    boolean old = names(OLD, open);
    boolean fresh = names(NEW, open);
    if (!row && (old || fresh)) {
      throw refused("statement trigger's WHEN condition cannot reference column values");
    }
    if (insert && old) {
      throw refused("INSERT trigger's WHEN condition cannot reference OLD values");
    }
    if (delete && fresh) {
      throw refused("DELETE trigger's WHEN condition cannot reference NEW values");
    }
    boolean before = false;
    for (int i = 0; i < open; i++) {
      boolean event =
          tokens.isWord(i + 1, "insert")
              || tokens.isWord(i + 1, "update")
              || tokens.isWord(i + 1, "delete");
      before |= event && tokens.isWord(i, "before");
    }
    if (before && relation instanceof Table on) {
      requireStored(on, open);
    }
  }

  /** Before a row is written, the columns that the server fills are not there yet. */
  private void requireStored(Table on, int open) {
    int end = tokens.afterParenthesis(open);
    for (int i = open; i < end; i++) {
      boolean fresh =
          tokens.isName(i) && tokens.name(i).equals(NEW) && tokens.is(i + 1, TokenType.DOT);
      String column = fresh && tokens.isName(i + 2) ? tokens.name(i + 2) : null;
      if (column != null && SystemColumns.NAMES.contains(column)) {
        throw refused(
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "BEFORE trigger's WHEN condition cannot reference NEW system columns");
      }
      boolean all = tokens.isOperator(i + 2, "*");
      boolean generated =
          on.columns().stream()
              .filter(c -> execution.isCertain(on.name(), c.name()))
              .filter(c -> c.generated() != null)
              .anyMatch(c -> all || c.name().equals(column));
      if (fresh && generated) {
        throw refused("BEFORE trigger's WHEN condition cannot reference NEW generated columns");
      }
    }
  }

  /** An event follows the time of the trigger, or another event. */
  private boolean isEvent(int i) {
    return tokens.isWord(i - 1, "before")
        || tokens.isWord(i - 1, "after")
        || tokens.isWord(i - 1, "or")
        || tokens.areWords(i - 2, "instead", "of");
  }

  private boolean names(String row, int open) {
    int end = tokens.afterParenthesis(open);
    for (int i = open; i < end; i++) {
      if (tokens.isName(i) && tokens.name(i).equals(row) && tokens.is(i + 1, TokenType.DOT)) {
        return true;
      }
    }
    return false;
  }

  private Refused refused(String message) {
    return refused(RefusalKind.INVALID_OBJECT_DEFINITION, message);
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(
            table.relation() == null ? new QualifiedName("", "") : table.relation()),
        span,
        null);
  }

  // ---- rules

  private void rule() {
    RuleText rule = RuleText.of(tokens);
    boolean old = !rule.event().equals("insert");
    boolean fresh = rule.event().equals("insert") || rule.event().equals("update");
    for (int[] where : rule.where()) {
      QueryScope scope = new QueryScope(null);
      rows(old, fresh).forEach(scope::add);
      reader.requireCondition(
          Fragments.expression(
              file, offset + tokens.start(where[0]), offset + tokens.end(where[1] - 1)),
          scope,
          Setting.WHERE,
          "WHERE");
    }
    if (!rule.actions().isEmpty()) {
      QueryScope scope = new QueryScope(null);
      // In the actions a column of these rows needs the name of the row.
      rows(true, true).forEach(scope::addRow);
      rule.actions().forEach(action -> action(action, scope));
      for (int[] action : rule.actions()) {
        requireNoRow(old ? "" : OLD, rule.event(), action);
        requireNoRow(fresh ? "" : NEW, rule.event(), action);
      }
    }
  }

  /** Refuses a row that the event of a rule does not have ({@code transformRuleStmt}). */
  private void requireNoRow(String row, String event, int[] action) {
    boolean own = false;
    boolean used = false;
    for (int i = action[0]; i < action[1]; i++) {
      boolean named = !row.isEmpty() && tokens.isName(i) && tokens.name(i).equals(row);
      own |= named && !tokens.is(i + 1, TokenType.DOT);
      used |= named && tokens.is(i + 1, TokenType.DOT) && !tokens.is(i - 1, TokenType.DOT);
    }
    if (used && !own) {
      throw execution.refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "ON %s rule cannot use %s"
              .formatted(event.toUpperCase(Locale.ROOT), row.toUpperCase(Locale.ROOT)),
          ObjectPath.relation(new QualifiedName("", "")),
          execution.statement(),
          null);
    }
  }

  private List<FromItem> rows(boolean old, boolean fresh) {
    List<FromItem> rows = new ArrayList<>();
    if (old) {
      rows.add(named(OLD));
    }
    if (fresh) {
      rows.add(named(NEW));
    }
    return rows;
  }

  private void action(int[] action, QueryScope scope) {
    for (ParsedStatement statement :
        ScriptParser.parseStatements(
            file,
            offset + tokens.start(action[0]),
            offset + tokens.end(action[1] - 1),
            Dialect.POSTGRESQL)) {
      Execution inner = execution.inside();
      if (statement.node() instanceof DdlStatement ddl) {
        inner.statements().run(ddl, inner);
      }
      RowQueries.ofRule(inner, scope).require(statement);
    }
  }

  // ---- parts

  private FromItem named(String row) {
    return table.withAlias(row);
  }

  private @Nullable SqlNode expression(int open) {
    int close = tokens.afterParenthesis(open) - 1;
    return Fragments.expression(file, offset + tokens.start(open), offset + tokens.end(close));
  }
}
