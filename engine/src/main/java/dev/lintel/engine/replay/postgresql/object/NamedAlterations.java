package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.removal.Attachments;
import dev.lintel.engine.replay.postgresql.routine.RoutineAlteration;
import dev.lintel.engine.replay.postgresql.routine.RoutineAttributes;
import dev.lintel.engine.replay.postgresql.routine.RoutineLookup;
import dev.lintel.engine.replay.postgresql.routine.RoutineSettings;
import dev.lintel.engine.replay.postgresql.routine.Routines;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * Runs ALTER, and now and then CREATE and DROP, of objects that the grammar has no tree for:
 * routines, triggers, policies, rules and those of which only the name is kept. What counts is that
 * they exist, and renames.
 */
public final class NamedAlterations {

  private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "DROP", "COMMENT");

  private static final Map<String, Attachment.Kind> ATTACHED =
      Map.of(
          "TRIGGER", Attachment.Kind.TRIGGER,
          "POLICY", Attachment.Kind.POLICY,
          "RULE", Attachment.Kind.RULE);

  private static final Map<String, ObjectKind> ROUTINES =
      Map.of(
          "FUNCTION", ObjectKind.FUNCTION,
          "PROCEDURE", ObjectKind.PROCEDURE,
          "AGGREGATE", ObjectKind.AGGREGATE,
          "ROUTINE", ObjectKind.ROUTINE);

  private final Execution execution;
  private final Tokens tokens;
  private final String text;
  private final SourceSpan written;
  private final SourceSpan span;
  private final SqlParserPos place;
  private final StatementText whole;

  private NamedAlterations(ParsedStatement statement, Execution execution) {
    this.execution = execution;
    this.text = statement.text();
    this.tokens = Tokens.of(text);
    this.written = statement.span();
    this.span = execution.span(written);
    this.place = Spans.position(statement.span());
    this.whole = StatementText.of(execution, statement);
  }

  /** Runs the statement if it is one of these. */
  public static void run(ParsedStatement statement, Execution execution) {
    String verb = statement.kind().split(" ", 2)[0];
    if (statement.node() != null || !VERBS.contains(verb)) {
      return;
    }
    String kind = statement.kind().substring(verb.length()).strip();
    boolean known = ATTACHED.containsKey(kind) || ROUTINES.containsKey(kind);
    if (!verb.equals("ALTER") || !known) {
      new OtherStatements(execution, StatementText.of(execution, statement)).run();
      return;
    }
    NamedAlterations alteration = new NamedAlterations(statement, execution);
    NameReader reader =
        new NameReader(alteration.tokens, 1 + kind.split(" ").length, alteration.place);
    boolean ifExists = reader.skip("if", "exists");
    SqlIdentifier name = reader.name();
    if (name == null) {
      return;
    }
    if (ATTACHED.containsKey(kind)) {
      alteration.attached(ATTACHED.get(kind), name, reader, ifExists);
    } else if (ROUTINES.containsKey(kind)) {
      alteration.routine(ROUTINES.get(kind), name, reader);
    }
  }

  private void attached(
      Attachment.Kind kind, SqlIdentifier name, NameReader reader, boolean ifExists) {
    reader.skip("on");
    SqlIdentifier table = reader.name();
    Lookup lookup = new Lookup(execution);
    if (table == null || (ifExists && lookup.find(table).isEmpty())) {
      return;
    }
    Relation relation =
        lookup.relation(
            table,
            kind == Attachment.Kind.POLICY
                ? "\"%s\" is not a table"
                : "relation \"%s\" cannot have " + kind.word() + "s");
    AttachmentStatements statements = new AttachmentStatements(execution, kind);
    SqlIdentifier newName = newName(reader);
    if (newName != null) {
      statements.rename(relation, Folding.name(name), Folding.name(newName), span);
    } else {
      if (kind == Attachment.Kind.POLICY && relation instanceof Table) {
        new AttachedNames(execution, written, tokens, table, relation).require(kind);
      }
      new Attachments(execution, kind).requireOn(relation, Folding.name(name), span);
      statements.redefine(relation, Folding.name(name), whole);
      requireExtension(reader);
    }
  }

  private void requireExtension(NameReader reader) {
    reader.skip("no");
    SqlIdentifier extension = reader.skip("depends", "on", "extension") ? reader.name() : null;
    if (extension != null) {
      new ExtensionStatements(execution)
          .require(
              Folding.name(extension),
              "extension \"%s\" does not exist",
              execution.span(extension));
    }
  }

  private void routine(ObjectKind kind, SqlIdentifier name, NameReader reader) {
    int open = reader.position();
    boolean parentheses = tokens.is(open, TokenType.LEFT_PAREN);
    reader.skipParentheses();
    RoutineReader types = new RoutineReader(execution, text, place);
    RoutineAlteration alteration = new RoutineAlteration(execution, span);
    new RoutineLookup(execution, kind)
        .find(
            name,
            parentheses ? Routines.arguments(types, open, tokens.afterParenthesis(open)) : null)
        .ifPresentOrElse(
            routine -> {
              SqlIdentifier newName = newName(reader);
              SqlIdentifier schema = newSchema(reader);
              if (newName != null) {
                alteration.rename(routine, Folding.name(newName));
              } else if (schema != null) {
                alteration.setSchema(routine, schema);
              } else {
                followOptions(routine, reader.position());
                RoutineSettings.require(execution, tokens, reader.position(), span);
                requireExtension(reader);
              }
            },
            () -> uncertain(name, newName(reader)));
  }

  private void followOptions(Routine routine, int from) {
    if (execution.isCertain(routine.name()) && routine.kind() != Routine.Kind.AGGREGATE) {
      RoutineAttributes options =
          new RoutineAttributes(
              execution,
              tokens,
              routine.kind() == Routine.Kind.PROCEDURE,
              ObjectPath.relation(routine.name()),
              span);
      options.require(from);
      options.requireNoRows(routine.returnsSet());
      RoutineAlteration alteration = new RoutineAlteration(execution, span);
      if (options.volatility() != null && routine.volatility() != null) {
        alteration.setVolatility(routine, options.volatility());
      } else if (mayFreeBody(from)) {
        alteration.forgetVolatility(routine);
      }
    }
  }

  /** A body in SQL may take the place of a call once it has no rights or settings of its own. */
  private boolean mayFreeBody(int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.isWord(i, "reset") || tokens.isWord(i, "invoker")) {
        return true;
      }
    }
    return false;
  }

  private void uncertain(SqlIdentifier name, @Nullable SqlIdentifier newName) {
    Lookup lookup = new Lookup(execution);
    lookup.candidates(name).forEach(execution::makeUncertain);
    if (newName != null) {
      lookup
          .candidates(name)
          .forEach(old -> execution.makeUncertain(old.withName(Folding.name(newName))));
    }
  }

  private @Nullable SqlIdentifier newName(NameReader reader) {
    return new NameReader(tokens, reader.position(), place).skip("rename", "to")
        ? new NameReader(tokens, reader.position() + 2, place).name()
        : null;
  }

  private @Nullable SqlIdentifier newSchema(NameReader reader) {
    return new NameReader(tokens, reader.position(), place).skip("set", "schema")
        ? new NameReader(tokens, reader.position() + 2, place).name()
        : null;
  }
}
