package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.query.UnlistedRoutines;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * The samples of tables that a query takes ({@code transformRangeTableSample} of the server's
 * source). Calcite has only some of their forms, so they are read from the text.
 */
final class SampledTables {

  private static final Set<String> METHODS = Set.of("bernoulli", "system");

  /** Those that come with extensions of the server. */
  private static final Set<String> OF_EXTENSIONS = Set.of("system_rows", "system_time");

  /** How a string begins that may be a number, or infinity, or none. */
  private static final Pattern NUMBER = Pattern.compile("(?is)\\s*[+-]?\\s*[0-9.in].*");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;

  private SampledTables(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Refuses a sample of what has no rows of its own, and a method that does not exist. */
  static void require(Execution execution, ParsedStatement statement) {
    if (statement.text().toLowerCase(Locale.ROOT).contains("tablesample")) {
      new SampledTables(execution, StatementText.of(execution, statement)).require();
    }
  }

  private void require() {
    for (int i = 2; i < tokens.size(); i++) {
      boolean sample = tokens.isWord(i, "tablesample") && !tokens.is(i - 1, TokenType.DOT);
      if (sample && tokens.isName(i + 1)) {
        requireSampled(i);
        requireMethod(i + 1);
      }
    }
  }

  /** Refuses the relation before the word if it is no table. */
  private void requireSampled(int sample) {
    int first = sample - 1;
    while (first > 0 && !isBeforeTable(first - 1)) {
      first--;
    }
    NameReader reader = text.reader(first);
    SqlIdentifier name = reader.name();
    reader.skip("as");
    boolean aliased = reader.position() == sample - 1 && tokens.isName(sample - 1);
    if (name == null || !(aliased || reader.position() == sample)) {
      return;
    }
    Lookup lookup = new Lookup(execution);
    Relation relation =
        lookup.find(name).flatMap(found -> execution.catalog().relation(found)).orElse(null);
    boolean view = relation instanceof View found && !found.materialized();
    boolean foreign = relation instanceof Table table && table.kind() == Table.Kind.FOREIGN_TABLE;
    if (relation != null && (view || foreign)) {
      throw execution.refused(
          execution.isCertain(relation.name()),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "TABLESAMPLE clause can only be applied to tables and materialized views",
          ObjectPath.relation(relation.name()),
          execution.span(name),
          relation.origin());
    }
  }

  private boolean isBeforeTable(int token) {
    return tokens.isWord(token, "from")
        || tokens.isWord(token, "join")
        || tokens.isWord(token, "only")
        || tokens.is(token, TokenType.COMMA);
  }

  private void requireMethod(int at) {
    String method = tokens.name(at);
    if (!tokens.is(at + 1, TokenType.LEFT_PAREN) || OF_EXTENSIONS.contains(method)) {
      return;
    }
    if (!METHODS.contains(method)) {
      if (!mayBeMade(method)) {
        throw refused(
            RefusalKind.MISSING_OBJECT, "tablesample method %s does not exist".formatted(method));
      }
      return;
    }
    int end = tokens.afterParenthesis(at + 1) - 1;
    int arguments = Items.of(tokens, at + 2, end).size();
    if (arguments != 1) {
      throw refused(
          RefusalKind.INVALID_SAMPLE,
          "tablesample method %s requires 1 argument, not %d".formatted(method, arguments));
    }
    boolean string = end == at + 3 && tokens.type(at + 2).isString();
    if (string && !NUMBER.matcher(tokens.string(at + 2)).matches()) {
      throw refused(
          RefusalKind.INVALID_VALUE,
          "invalid input syntax for type real: \"%s\"".formatted(tokens.string(at + 2)));
    }
  }

  private boolean mayBeMade(String method) {
    Lookup lookup = new Lookup(execution);
    return lookup.hasRoutine(method)
        || new UnlistedRoutines(execution).mayBeMadeElsewhere(lookup.candidates(null, method));
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), text.span(), null);
  }
}
