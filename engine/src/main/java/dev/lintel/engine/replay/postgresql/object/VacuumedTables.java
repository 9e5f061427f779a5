package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** The tables of VACUUM and ANALYZE, with the columns that are looked at ({@code vacuum.c}). */
final class VacuumedTables {

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final NameReader reader;
  private boolean analyzes;

  VacuumedTables(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.reader = text.reader(1);
  }

  /**
   * A table that is named.
   *
   * @param table what it is; null if that is not known
   * @param open the parenthesis before its columns
   * @param end the token after the one behind them; {@code open} if no columns are named
   */
  private record Named(@Nullable Table table, int open, int end) {}

  /** Refuses options, tables and columns that certainly do not exist. */
  void require() {
    options();
    Lookup lookup = new Lookup(execution);
    List<Named> named = new ArrayList<>();
    List<SqlIdentifier> names = new ArrayList<>();
    do {
      reader.skip("only");
      SqlIdentifier name = reader.name();
      if (name == null) {
        return;
      }
      int open = reader.position();
      reader.skipParentheses();
      names.add(name);
      named.add(new Named(null, open, reader.position()));
    } while (reader.skip(TokenType.COMMA));
    if (!analyzes && named.stream().anyMatch(one -> one.end() > one.open())) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "ANALYZE option must be specified when a column list is provided",
          ObjectPath.relation(new QualifiedName("", "")));
    }
    for (int i = 0; i < names.size(); i++) {
      SqlIdentifier name = names.get(i);
      QualifiedName found = lookup.find(name).orElseThrow(() -> lookup.missingSource(name));
      Table table = execution.catalog().table(found).orElse(null);
      named.set(i, new Named(table, named.get(i).open(), named.get(i).end()));
    }
    named.forEach(this::requireColumns);
  }

  private void options() {
    boolean vacuum = tokens.isWord(0, "vacuum");
    analyzes = !vacuum;
    if (tokens.is(1, TokenType.LEFT_PAREN)) {
      CommandOptions options = new CommandOptions(execution, tokens, 1, text.span());
      VacuumOptions.require(options, vacuum);
      analyzes |= options.all().stream().anyMatch(option -> option.name().equals("analyze"));
      reader.skipParentheses();
    }
    boolean more = true;
    while (more) {
      boolean analyze = reader.skip("analyze") || reader.skip("analyse");
      analyzes |= analyze;
      more = analyze || reader.skip("full") || reader.skip("freeze") || reader.skip("verbose");
    }
  }

  /** Refuses columns that a table lacks, or that are named twice. */
  private void requireColumns(Named named) {
    Table table = named.table();
    if (table == null || named.end() <= named.open()) {
      return;
    }
    Set<String> columns = new HashSet<>();
    for (int[] item : Items.of(tokens, named.open() + 1, named.end() - 1)) {
      String column = tokens.isName(item[0]) ? tokens.name(item[0]) : "";
      boolean missing =
          table.column(column).isEmpty()
              && !SystemColumns.NAMES.contains(column)
              && execution.isCertain(table.name(), column);
      if (missing) {
        throw new MissingColumn(execution)
            .ofRelation(table.name(), column, text.span(item[0], item[1]));
      }
      if (!columns.add(column)) {
        throw refused(
            RefusalKind.DUPLICATE_COLUMN,
            "column \"%s\" of relation \"%s\" appears more than once"
                .formatted(column, table.name().name()),
            ObjectPath.member(table.name(), column));
      }
    }
  }

  private Refused refused(RefusalKind kind, String message, ObjectPath object) {
    return execution.refused(kind, message, object, text.span(), null);
  }
}
