package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.literal.InputFault;
import dev.lintel.engine.replay.postgresql.literal.InputText;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.Set;

/**
 * The options of CREATE and ALTER ROLE ({@code AlterOptRoleElem} of the server's grammar, and
 * {@code CreateRole}).
 */
final class RoleOptions {

  private static final Set<String> SWITCHES =
      Set.of("superuser", "createrole", "replication", "createdb", "login", "bypassrls", "inherit");

  /** Options that other servers of the family have. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "cancelquery",
          "controlchangefeed",
          "controljob",
          "createlogin",
          "modifyclustersetting",
          "nosqllogin",
          "sqllogin",
          "viewactivity",
          "viewactivityredacted",
          "viewclustersetting");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final Set<String> given = new HashSet<>();
  private boolean repeated;
  private String limit = "";
  private int until = -1;

  RoleOptions(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
  }

  /**
   * Refuses options that the server does not know or take.
   *
   * @param first the token after the name of the role
   */
  void require(int first) {
    int i = tokens.isWord(first, "with") ? first + 1 : first;
    while (i < tokens.size() && tokens.isName(i)) {
      int next = option(i);
      if (next < 0) {
        return;
      }
      i = next;
    }
    if (repeated) {
      throw refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
    }
    if (limit.matches("-\\d{1,9}") && Integer.parseInt(limit) < -1) {
      throw refused(RefusalKind.INVALID_PARAMETER, "invalid connection limit: " + limit);
    }
  }

  /** Refuses a moment that is none; the server looks at it after the name. */
  void requireMoment() {
    InputFault fault = until < 0 ? null : InputText.fault("timestamptz", tokens.string(until));
    if (fault != null) {
      throw refused(fault.kind(), fault.message());
    }
  }

  /** Reads one option and returns the token after it; a negative number if it is another clause. */
  private int option(int i) {
    String word = tokens.name(i);
    String plain = word.startsWith("no") ? word.substring(2) : word;
    if (SWITCHES.contains(plain)) {
      note(plain);
      return i + 1;
    }
    return switch (word) {
      case "password" -> {
        note(word);
        yield i + 2;
      }
      case "encrypted" -> i + 1;
      case "unencrypted" ->
          throw refused(
              RefusalKind.FEATURE_NOT_SUPPORTED, "UNENCRYPTED PASSWORD is no longer supported");
      case "connection" -> {
        note(word);
        boolean signed = tokens.isOperator(i + 2, "-") || tokens.isOperator(i + 2, "+");
        int number = signed ? i + 3 : i + 2;
        boolean there = tokens.is(number, TokenType.INTEGER);
        limit = !there ? "" : (tokens.isOperator(i + 2, "-") ? "-" : "") + tokens.image(number);
        yield number + 1;
      }
      case "valid" -> {
        note(word);
        until = tokens.type(i + 2).isString() ? i + 2 : -1;
        yield i + 3;
      }
      case "sysid" -> i + 2;
      case "in" -> tokens.isWord(i + 1, "database") ? -1 : afterRoles("in", i + 2);
      case "role", "user", "admin" -> afterRoles(word.equals("user") ? "role" : word, i + 1);
      case "set", "reset", "rename" -> -1;
      default -> {
        if (OF_OTHERS.contains(plain)) {
          yield -1;
        }
        throw refused(RefusalKind.SYNTAX_ERROR, "unrecognized role option \"%s\"".formatted(word));
      }
    };
  }

  private int afterRoles(String option, int first) {
    note(option);
    int i = first + 1;
    while (tokens.is(i, TokenType.COMMA)) {
      i += 2;
    }
    return i;
  }

  private void note(String option) {
    repeated |= !given.add(option);
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), text.span(), null);
  }
}
