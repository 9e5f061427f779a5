package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.routine.TriggerFunction;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateNamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;

/** Reads CREATE TRIGGER, POLICY and RULE in the order in which the server complains. */
final class AttachmentDefinition {

  private final Execution execution;
  private final Kind kind;
  private final CreateNamed node;
  private final Tokens tokens;
  private final SourceSpan span;

  AttachmentDefinition(Execution execution, Kind kind, CreateNamed node, Tokens tokens) {
    this.execution = execution;
    this.kind = kind;
    this.node = node;
    this.tokens = tokens;
    this.span = execution.span(node);
  }

  /** Returns what the statement makes on the relation. */
  Attachment read(Relation relation) {
    SqlIdentifier name = Objects.requireNonNull(node.name());
    switch (kind) {
      case TRIGGER -> new TriggerForm(execution, node, tokens, relation).require();
      case POLICY -> {
        if (!(relation instanceof Table)) {
          throw wrongKind(relation, "\"%s\" is not a table");
        }
      }
      case RULE -> new RuleForm(execution, node, relation).requireRelation();
    }
    SqlIdentifier on = Objects.requireNonNull(node.onTable());
    new AttachedNames(execution, Spans.of(execution.file(), node), tokens, on, relation)
        .require(kind);
    if (kind == Kind.RULE) {
      new RuleForm(execution, node, relation).requireActions(Folding.name(name));
    }
    AttachmentUses found =
        new AttachmentUses(execution, kind, StatementText.of(execution, node), relation);
    List<QualifiedName> uses =
        kind == Kind.TRIGGER
            ? new TriggerFunction(execution, span).require(tokens, "trigger")
            : found.objects();
    Set<String> columns = found.columns();
    if (relation instanceof Table table) {
      columns.addAll(updatedColumns(table));
    }
    return new Attachment(kind, Folding.name(name), command(), uses, columns, span);
  }

  /** Returns the columns of UPDATE OF. */
  private List<String> updatedColumns(Table table) {
    List<String> columns = new ArrayList<>();
    int i = 0;
    while (kind == Kind.TRIGGER && i < tokens.size() && !tokens.areWords(i, "update", "of")) {
      i++;
    }
    for (i += 2; kind == Kind.TRIGGER && tokens.isName(i); i += 2) {
      String column = tokens.name(i);
      new MissingColumn(execution)
          .require(
              new TableDraft(table),
              column,
              span,
              "column \"%s\" of relation \"" + table.name().name() + "\" does not exist");
      if (columns.contains(column)) {
        throw refused(
            RefusalKind.DUPLICATE_COLUMN,
            "column \"%s\" specified more than once".formatted(column),
            table);
      }
      columns.add(column);
      if (!tokens.is(i + 1, TokenType.COMMA)) {
        break;
      }
    }
    return columns;
  }

  // ---- policies and rules

  private boolean has(String... words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.areWords(i, words)) {
        return true;
      }
      if (tokens.isWord(i, "execute")) {
        return false;
      }
    }
    return false;
  }

  private String command() {
    if (kind == Kind.TRIGGER) {
      boolean row = has("for", "each", "row") || has("for", "row");
      boolean replaces = has("insert") && !has("after");
      return row ? (replaces ? Attachment.NEW_ROW : "row") : "statement";
    }
    String[] before = kind == Kind.RULE ? new String[] {"as", "on"} : new String[] {"for"};
    for (int i = 0; i < tokens.size() - before.length; i++) {
      if (tokens.areWords(i, before)) {
        return tokens.name(i + before.length);
      }
    }
    return kind == Kind.POLICY ? "all" : "";
  }

  /** {@code CreatePolicy} looks at the command before it looks at the table. */
  void requireSuitableCommand() {
    requireKnownForm();
    String command = command();
    boolean check = has("with", "check");
    if (check && (command.equals("select") || command.equals("delete"))) {
      throw onNothing("WITH CHECK cannot be applied to SELECT or DELETE");
    }
    boolean using = false;
    for (int i = 0; i < tokens.size(); i++) {
      using |= tokens.isWord(i, "using") && tokens.is(i + 1, TokenType.LEFT_PAREN);
    }
    if (using && command.equals("insert")) {
      throw onNothing("only WITH CHECK expression allowed for INSERT");
    }
  }

  private void requireKnownForm() {
    int i = 0;
    while (i < tokens.size() && !tokens.isWord(i, "on")) {
      i++;
    }
    NameReader reader = new NameReader(tokens, i + 1, node.getParserPosition());
    reader.name();
    int form = reader.position() + 1;
    boolean written = tokens.isWord(form - 1, "as") && tokens.isName(form);
    if (written && !tokens.isWord(form, "permissive") && !tokens.isWord(form, "restrictive")) {
      throw onNothing("unrecognized row security option \"%s\"".formatted(tokens.name(form)));
    }
  }

  private Refused onNothing(String message) {
    return execution.refused(
        RefusalKind.SYNTAX_ERROR,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        span,
        null);
  }

  private Refused wrongKind(Relation relation, String message) {
    return refused(
        RefusalKind.WRONG_OBJECT_TYPE, message.formatted(relation.name().name()), relation);
  }

  private Refused refused(RefusalKind why, String message, Relation relation) {
    return execution.refused(
        execution.isCertain(relation.name()),
        why,
        message,
        ObjectPath.relation(relation.name()),
        span,
        relation.origin());
  }
}
