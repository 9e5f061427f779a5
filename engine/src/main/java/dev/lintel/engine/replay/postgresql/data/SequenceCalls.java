package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.SequenceRange;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** SELECT that draws from sequences, which must be some; one with FROM may have no rows. */
public final class SequenceCalls {

  private static final Set<String> FUNCTIONS = Set.of("nextval", "setval", "currval");

  private SequenceCalls() {}

  /** Refuses a table, view or index where a sequence is wanted. */
  public static void require(ParsedStatement statement, Execution execution) {
    Tokens tokens = Tokens.of(statement.text());
    if (!tokens.isWord(0, "select") || hasClauses(tokens)) {
      return;
    }
    for (int[] item : Items.of(tokens, 1, tokens.size())) {
      int call = tokens.areWords(item[0], "pg_catalog") ? item[0] + 2 : item[0];
      boolean literal =
          tokens.is(call, TokenType.WORD)
              && FUNCTIONS.contains(tokens.name(call))
              && tokens.is(call + 1, TokenType.LEFT_PAREN)
              && tokens.type(call + 2).isString()
              && !tokens.isWord(call + 4, "text");
      if (!literal) {
        return; // What comes before is evaluated first, and may fail for another reason.
      }
      Sequence sequence = require(tokens.string(call + 2), statement, execution);
      if (sequence != null && tokens.isWord(call, "setval")) {
        requireInRange(sequence, tokens, call + 3, statement, execution);
      }
    }
  }

  /** Refuses a number that the sequence cannot draw ({@code do_setval} of the server's source). */
  private static void requireInRange(
      Sequence sequence, Tokens tokens, int comma, ParsedStatement statement, Execution execution) {
    boolean negative = tokens.isOperator(comma + 1, "-");
    int number = negative ? comma + 2 : comma + 1;
    boolean last =
        tokens.is(number + 1, TokenType.RIGHT_PAREN) || tokens.is(number + 1, TokenType.COMMA);
    SequenceRange range = sequence.range();
    boolean constant =
        tokens.is(comma, TokenType.COMMA)
            && last
            && tokens.is(number, TokenType.INTEGER)
            && tokens.image(number).matches("\\d{1,18}");
    if (range == null || !constant || !execution.isCertain(sequence.name())) {
      return;
    }
    long value = Long.parseLong(tokens.image(number)) * (negative ? -1 : 1);
    if (value < range.minimum() || value > range.maximum()) {
      throw execution.refused(
          RefusalKind.NUMBER_OUT_OF_RANGE,
          "setval: value %d is out of bounds for sequence \"%s\" (%d..%d)"
              .formatted(value, sequence.name().name(), range.minimum(), range.maximum()),
          ObjectPath.relation(sequence.name()),
          statement.span(),
          null);
    }
  }

  private static boolean hasClauses(Tokens tokens) {
    for (String word : Set.of("from", "where", "limit", "union", "offset")) {
      if (QueryClauses.find(tokens, word, 1, tokens.size()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Sequence require(
      String text, ParsedStatement statement, Execution execution) {
    Lookup lookup = new Lookup(execution);
    SqlIdentifier name =
        new NameReader(Tokens.of(text), 0, Spans.position(statement.span())).name();
    QualifiedName found = name == null ? null : lookup.find(name).orElse(null);
    if (name == null || found == null) {
      return null;
    }
    Relation relation = execution.catalog().relation(found).orElse(null);
    if (!(relation instanceof Sequence sequence)) {
      throw lookup.wrongKind(name, found, lookup.notSequence());
    }
    return sequence;
  }
}
