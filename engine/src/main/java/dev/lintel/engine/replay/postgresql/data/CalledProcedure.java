package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.query.CallScope;
import dev.lintel.engine.replay.postgresql.query.UnlistedRoutines;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;

/** CALL: there must be a procedure of that name that takes these arguments. */
public final class CalledProcedure {

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;

  public CalledProcedure(Execution execution, ParsedStatement statement) {
    this.execution = execution;
    this.text = StatementText.of(execution, statement);
    this.tokens = text.tokens();
  }

  /** Refuses a statement of a body if no variable can be among its arguments. */
  public void requireOfConstants() {
    int open = 1;
    while (open < tokens.size() && !tokens.is(open, TokenType.LEFT_PAREN)) {
      open++;
    }
    boolean names = false;
    for (int i = open + 1; i < tokens.size(); i++) {
      names |= tokens.isName(i) && !tokens.is(i - 1, TokenType.DOUBLE_COLON);
    }
    if (!names) {
      require();
    }
  }

  /** Refuses the statement if there is certainly none. */
  public void require() {
    NameReader reader = text.reader(1);
    SqlIdentifier identifier = reader.name();
    int open = reader.position();
    if (identifier == null || !tokens.is(open, TokenType.LEFT_PAREN)) {
      return;
    }
    Lookup lookup = new Lookup(execution);
    String schema = Folding.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    List<QualifiedName> candidates = lookup.candidates(identifier);
    // The arguments that only return something count for CALL, and are not among the inputs.
    boolean returning =
        candidates.stream()
            .flatMap(name -> execution.catalog().routines(name).stream())
            .anyMatch(routine -> !routine.outputs().isEmpty());
    if (!returning && !new UnlistedRoutines(execution).mayExistOtherwise(candidates)) {
      Analysis.requireProcedure(
          text.slice(1, tokens.afterParenthesis(open)), new CallScope(execution, identifier));
    }
  }
}
