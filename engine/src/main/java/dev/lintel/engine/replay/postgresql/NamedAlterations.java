package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * Runs ALTER, and now and then CREATE and DROP, of objects that the grammar has no tree for:
 * routines, triggers, policies, rules and those of which only the name is kept. What counts is that
 * they exist, and renames.
 */
final class NamedAlterations {

  private static final Map<String, NamedObject.Kind> NAMED =
      Map.of(
          "STATISTICS", NamedObject.Kind.STATISTICS,
          "COLLATION", NamedObject.Kind.COLLATION,
          "TEXT SEARCH CONFIGURATION", NamedObject.Kind.TEXT_SEARCH_CONFIGURATION,
          "PUBLICATION", NamedObject.Kind.PUBLICATION,
          "EVENT TRIGGER", NamedObject.Kind.EVENT_TRIGGER,
          "SERVER", NamedObject.Kind.SERVER,
          "FOREIGN DATA WRAPPER", NamedObject.Kind.FOREIGN_DATA_WRAPPER,
          "ROLE", NamedObject.Kind.ROLE,
          "USER", NamedObject.Kind.ROLE);

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
  private final SourceSpan span;
  private final SqlParserPos place;

  private NamedAlterations(ParsedStatement statement, Execution execution) {
    this.execution = execution;
    this.text = statement.text();
    this.tokens = Tokens.of(text);
    this.span = statement.span();
    this.place = new SqlParserPos(span.line(), span.column(), span.endLine(), span.endColumn() - 1);
  }

  /** Runs the statement if it is one of these. */
  static void run(ParsedStatement statement, Execution execution) {
    String verb = statement.kind().split(" ", 2)[0];
    boolean alter = verb.equals("ALTER");
    if (!alter && !((verb.equals("CREATE") || verb.equals("DROP")) && statement.node() == null)) {
      return;
    }
    String kind = statement.kind().substring(verb.length()).strip();
    if (kind.equals("TEXT SEARCH")) {
      kind = "TEXT SEARCH CONFIGURATION";
    }
    if (!hasWords(statement, kind)) {
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
    if (!alter) {
      if (NAMED.containsKey(kind)) {
        alteration.madeOrDropped(NAMED.get(kind), name, verb.equals("CREATE"), ifExists);
      }
    } else if (ATTACHED.containsKey(kind)) {
      alteration.attached(ATTACHED.get(kind), name, reader, ifExists);
    } else if (ROUTINES.containsKey(kind)) {
      alteration.routine(ROUTINES.get(kind), name, reader);
    } else if (NAMED.containsKey(kind)) {
      alteration.named(NAMED.get(kind), name, reader, ifExists);
    }
  }

  /** Text search has other objects than configurations, which are not kept. */
  private static boolean hasWords(ParsedStatement statement, String kind) {
    return Tokens.of(statement.text()).areWords(1, kind.toLowerCase(Locale.ROOT).split(" "));
  }

  private void madeOrDropped(
      NamedObject.Kind kind, SqlIdentifier name, boolean create, boolean ifExists) {
    OtherObjects objects = new OtherObjects(execution);
    if (create) {
      objects.create(kind, name, false, span);
    } else {
      objects.drop(kind, name, ifExists, span);
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
    Relation relation = lookup.relation(table);
    Attachments attachments = new Attachments(execution, kind);
    SqlIdentifier newName = newName(reader);
    if (newName != null) {
      attachments.rename(relation, Folding.name(name), Folding.name(newName), span);
    } else {
      attachments.requireOn(relation, Folding.name(name), span);
      attachments.redefine(relation, Folding.name(name), text.substring(reader.offset(text)));
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
              }
            },
            () -> uncertain(name, newName(reader)));
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

  private void named(
      NamedObject.Kind kind, SqlIdentifier name, NameReader reader, boolean ifExists) {
    OtherObjects objects = new OtherObjects(execution);
    SqlIdentifier newName = newName(reader);
    SqlIdentifier schema = newSchema(reader);
    if (newName != null) {
      objects.rename(kind, name, newName, span);
    } else if (schema != null && kind.isInSchema()) {
      objects.setSchema(kind, name, schema, span);
    } else if (!ifExists) {
      objects.require(kind, name, span);
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
