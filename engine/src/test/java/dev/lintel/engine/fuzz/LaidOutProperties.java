package dev.lintel.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Blanks, line breaks and comments between tokens mean nothing. */
class LaidOutProperties {
  private static final List<String> BLANKS =
      List.of(" ", "\n", "\r\n", "\t", " /* ; ' \" $$ /* */ */ ", " -- ' ; $$ \" (\n", "\f", "\r");

  @Provide
  Arbitrary<Integer> histories() {
    return Arbitraries.integers().between(0, Samples.histories().size() - 1);
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Edit.any().list().ofMaxSize(1);
  }

  @Property
  void layoutChangesNothing(
      @ForAll("histories") int history,
      @ForAll("edits") List<Edit> edits,
      @ForAll("places") List<Integer> places,
      @ForAll TransactionMode mode) {
    List<String> scripts = new ArrayList<>(Samples.history(history));
    for (Edit edit : edits) {
      scripts.set(0, edit.apply(scripts.get(0)));
    }
    List<String> laidOut = scripts.stream().map(script -> laidOut(script, places)).toList();
    assertThat(Answer.of(Answer.replay(laidOut, mode)))
        .as(() -> String.join("\n-- next\n", laidOut))
        .isEqualTo(Answer.of(Answer.replay(scripts, mode)));
  }

  private static String laidOut(String script, List<Integer> places) {
    String text = script;
    for (int place : places) {
      TokenList tokens = Edit.tokens(text);
      if (tokens.size() > 1) {
        int i = place % (tokens.size() - 1);
        if (mayPart(tokens, i)) {
          String blank = BLANKS.get(place / 7 % BLANKS.size());
          text = text.substring(0, tokens.end(i)) + blank + text.substring(tokens.end(i));
        }
      }
    }
    return text;
  }

  /** Some tokens depend on what stands right beside them, and rows after COPY are no tokens. */
  private static boolean mayPart(TokenList tokens, int i) {
    return isPlain(tokens, i)
        && isPlain(tokens, i + 1)
        && !(isConstant(tokens.type(i)) && isConstant(tokens.type(i + 1)))
        && !tokens.text().contains("\\");
  }

  private static boolean isConstant(TokenType type) {
    return type.isString()
        || (type.compareTo(TokenType.INTEGER) >= 0 && type.compareTo(TokenType.FLOAT) <= 0)
        || type == TokenType.WORD
        || type.isQuotedName();
  }

  private static boolean isPlain(TokenList tokens, int i) {
    return switch (tokens.type(i)) {
      case UNKNOWN, UNTERMINATED, CLIENT_COMMAND, COLON, PARAMETER, BACKTICK_NAME -> false;
      default -> true;
    };
  }
}
