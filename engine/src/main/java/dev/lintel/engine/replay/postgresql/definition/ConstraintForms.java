package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.Deferral;
import dev.lintel.engine.sql.node.ExclusionConstraint;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.GeneratedConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.TableElement;
import dev.lintel.engine.sql.node.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the server's grammar says of a constraint before it looks for its table ({@code
 * processCASbits}): which attributes go with which kind.
 */
public final class ConstraintForms {

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private ConstraintForms() {}

  /** Refuses constraints of a new table that say what they cannot. */
  public static void require(Execution execution, CreateTable node) {
    for (TableElement element : node.elements()) {
      if (element instanceof ConstraintNode constraint) {
        require(execution, constraint);
      } else if (element instanceof ColumnDefinition column) {
        require(execution, column);
      }
    }
  }

  private static void require(Execution execution, ColumnDefinition column) {
    for (ConstraintNode constraint : column.constraints()) {
      if (constraint instanceof ForeignKeyConstraint key) {
        requireMatch(execution, key);
      } else if (constraint instanceof GeneratedConstraint generated) {
        requireAlways(execution, generated);
      }
    }
  }

  /** The grammar reads BY DEFAULT before an expression, to say that it makes no sense. */
  private static void requireAlways(Execution execution, GeneratedConstraint generated) {
    Tokens tokens = Tokens.of(execution.text(generated));
    int first = tokens.isWord(0, "constraint") ? 2 : 0;
    if (tokens.areWords(first, "generated", "by", "default")) {
      throw refused(
          execution,
          RefusalKind.SYNTAX_ERROR,
          "for a generated column, GENERATED ALWAYS must be specified",
          generated);
    }
  }

  /** MATCH PARTIAL is in the grammar, but only to be refused by it. */
  private static void requireMatch(Execution execution, ForeignKeyConstraint key) {
    Tokens tokens = Tokens.of(execution.text(key));
    for (int i = 0; i < tokens.size(); i++) {
      String message = null;
      if (tokens.areWords(i, "match", "partial")) {
        message = "MATCH PARTIAL not yet implemented";
      } else if (tokens.areWords(i, "on", "update", "set")
          && tokens.is(i + 4, TokenType.LEFT_PAREN)) {
        message =
            "a column list with SET %s is only supported for ON DELETE actions"
                .formatted(tokens.isWord(i + 3, "null") ? "NULL" : "DEFAULT");
      }
      if (message != null) {
        throw refused(execution, RefusalKind.FEATURE_NOT_SUPPORTED, message, key);
      }
    }
  }

  /** Refuses keys of a foreign table, whose rows the server does not see. */
  public static void requireNotForeign(
      Execution execution, boolean foreign, List<ConstraintNode> constraints) {
    if (!foreign) {
      return;
    }
    for (ConstraintNode constraint : constraints) {
      String kind = constraint instanceof CheckConstraint ? null : kind(constraint);
      if (kind != null) {
        throw refused(
            execution,
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "%s constraints are not supported on foreign tables"
                .formatted(kind.equals("EXCLUDE") ? "exclusion" : kind.toLowerCase(Locale.ROOT)),
            constraint);
      }
    }
  }

  /** Refuses constraints that ALTER adds and that say what they cannot. */
  public static void require(Execution execution, AlterObject node) {
    for (AlterAction action : node.actions()) {
      if (action instanceof AddConstraint add) {
        require(execution, add.constraint());
      } else if (action instanceof AddColumn add) {
        require(execution, add.column());
      }
    }
  }

  private static void require(Execution execution, ConstraintNode constraint) {
    if (constraint instanceof ForeignKeyConstraint key) {
      requireMatch(execution, key);
    }
    String kind = kind(constraint);
    Deferral said = constraint.deferral();
    if (kind == null || said.equals(Deferral.NONE)) {
      return;
    }
    boolean deferrable = Boolean.TRUE.equals(said.deferrable());
    boolean deferred = Boolean.TRUE.equals(said.initiallyDeferred());
    if (deferred && Boolean.FALSE.equals(said.deferrable())) {
      throw refused(
          execution,
          RefusalKind.SYNTAX_ERROR,
          "constraint declared INITIALLY DEFERRED must be DEFERRABLE",
          constraint);
    }
    boolean check = constraint instanceof CheckConstraint;
    if (check && (deferrable || deferred)) {
      throw unsupported(execution, constraint, kind, "DEFERRABLE");
    }
    if (said.notValid() && !check && !(constraint instanceof ForeignKeyConstraint)) {
      throw unsupported(execution, constraint, kind, "NOT VALID");
    }
    if (said.noInherit() && !check) {
      throw unsupported(execution, constraint, kind, "NO INHERIT");
    }
  }

  private static @Nullable String kind(ConstraintNode constraint) {
    if (constraint instanceof CheckConstraint) {
      return "CHECK";
    }
    if (constraint instanceof UniqueConstraint) {
      return "UNIQUE";
    }
    if (constraint instanceof PrimaryKeyConstraint) {
      return "PRIMARY KEY";
    }
    if (constraint instanceof ExclusionConstraint) {
      return "EXCLUDE";
    }
    return constraint instanceof ForeignKeyConstraint ? "FOREIGN KEY" : null;
  }

  private static Refused unsupported(
      Execution execution, ConstraintNode constraint, String kind, String what) {
    return refused(
        execution,
        RefusalKind.FEATURE_NOT_SUPPORTED,
        "%s constraints cannot be marked %s".formatted(kind, what),
        constraint);
  }

  private static Refused refused(
      Execution execution, RefusalKind kind, String message, ConstraintNode constraint) {
    return execution.refused(kind, message, NOTHING, execution.span(constraint), null);
  }
}
