package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.Set;

/** The events of CREATE TRIGGER, none of which may be named twice. */
final class TriggerEvents {

  private static final Set<String> TIMES = Set.of("before", "after", "of");

  private TriggerEvents() {}

  /** Refuses a repeated event where the server's parser does ({@code TriggerEvents}). */
  static void require(Execution execution, Tokens tokens, SourceSpan span) {
    Set<String> events = new HashSet<>();
    int next = first(tokens);
    boolean more = next > 0;
    while (more && tokens.isName(next)) {
      String event = tokens.name(next);
      int near = event.equals("update") ? afterUpdate(tokens, next) : next;
      if (!events.add(event) && near < tokens.size()) {
        throw execution.refused(
            RefusalKind.SYNTAX_ERROR,
            "duplicate trigger events specified at or near \"%s\"".formatted(tokens.image(near)),
            ObjectPath.relation(new QualifiedName("", "")),
            span,
            null);
      }
      int after = event.equals("update") ? near : next + 1;
      more = tokens.isWord(after, "or");
      next = after + 1;
    }
  }

  /** Returns where the first event stands; the name before it may be any word. */
  private static int first(Tokens tokens) {
    int i = 1;
    while (i < tokens.size() && !tokens.isWord(i, "trigger")) {
      i++;
    }
    boolean instead = tokens.areWords(i + 2, "instead", "of");
    int time = instead ? i + 3 : i + 2;
    return tokens.isName(time) && TIMES.contains(tokens.name(time)) ? time + 1 : -1;
  }

  private static int afterUpdate(Tokens tokens, int update) {
    int i = update + 1;
    if (tokens.isWord(i, "of")) {
      i += 2;
      while (tokens.is(i, TokenType.COMMA)) {
        i += 2;
      }
    }
    return i;
  }
}
