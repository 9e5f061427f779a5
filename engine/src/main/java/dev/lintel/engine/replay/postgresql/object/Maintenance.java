package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.TransactionRules;
import dev.lintel.engine.replay.postgresql.table.IndexChoice;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * ANALYZE, VACUUM, CLUSTER, REINDEX, REFRESH, LOCK, COPY and GRANT change nothing that is kept, but
 * what they name must exist.
 */
public final class Maintenance {

  private final Execution execution;
  private final Lookup lookup;
  private final SourceSpan span;
  private final Tokens tokens;
  private final SqlParserPos place;
  private final NameReader reader;

  private Maintenance(ParsedStatement statement, Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
    this.span = execution.span(statement.span());
    this.tokens = Tokens.of(statement.text());
    this.place = Spans.position(statement.span());
    this.reader = new NameReader(tokens, 1, place);
  }

  /** Checks the statement if it is one of these. */
  public static void run(ParsedStatement statement, Execution execution) {
    Maintenance maintenance = new Maintenance(statement, execution);
    switch (statement.kind().split(" ", 2)[0]) {
      case "ANALYZE", "ANALYSE", "VACUUM" ->
          new VacuumedTables(execution, StatementText.of(execution, statement)).require();
      case "CLUSTER" -> maintenance.cluster();
      case "REINDEX" -> maintenance.reindex();
      case "REFRESH" -> new ViewRefresh(execution, StatementText.of(execution, statement)).run();
      case "LOCK" -> maintenance.lock();
      case "COPY" -> new CopyStatement(execution, StatementText.of(execution, statement)).require();
      case "GRANT", "REVOKE" ->
          new Privileges(execution, StatementText.of(execution, statement)).run();
      default -> {
        // Nothing that names a relation.
      }
    }
  }

  private void cluster() {
    reader.skipParentheses();
    reader.skip("verbose");
    SqlIdentifier name = reader.name();
    if (name == null) {
      return;
    }
    SqlIdentifier old = reader.skip("on") ? reader.name() : null;
    if (old != null) {
      cluster(old, name);
    } else {
      cluster(name, reader.skip("using") ? reader.name() : null);
    }
  }

  private void cluster(SqlIdentifier name, @Nullable SqlIdentifier index) {
    Relation relation = lookup.relation(name);
    boolean table = relation instanceof Table;
    if (!table && !(relation instanceof View view && view.materialized())) {
      throw wrongKind(name, relation, "\"%s\" is not a table or materialized view");
    }
    if (index != null && table) {
      new IndexChoice(execution, new TableDraft((Table) relation), span)
          .requireOrderBy(Folding.name(index));
    }
  }

  private void reindex() {
    ReindexOptions.require(new CommandOptions(execution, tokens, 1, span));
    reader.skipParentheses();
    boolean index = reader.skip("index");
    boolean table = !index && reader.skip("table");
    boolean schema = !index && !table && reader.skip("schema");
    reader.skip("concurrently");
    SqlIdentifier name = index || table || schema ? reader.name() : null;
    if (name == null) {
      return;
    }
    if (schema) {
      lookup.requireSchema(Folding.name(name), span);
      return;
    }
    QualifiedName found = lookup.find(name).orElseThrow(() -> missing(name));
    Relation relation = execution.catalog().relation(found).orElse(null);
    if (index && relation != null) {
      throw wrongKind(name, relation, "\"%s\" is not an index");
    }
    boolean view = relation instanceof View other && !other.materialized();
    boolean other =
        relation == null
            ? execution.catalog().indexOwner(found).isPresent()
            : view || relation instanceof Sequence;
    if (table && other) {
      throw lookup.wrongKind(name, found, "\"%s\" is not a table or materialized view");
    }
    if (isPartitioned(index ? execution.catalog().indexOwner(found).orElse(found) : found)) {
      TransactionRules.requireNone(execution, index ? "REINDEX INDEX" : "REINDEX TABLE", span);
    }
  }

  private boolean isPartitioned(QualifiedName name) {
    return execution.isCertain(name)
        && execution
            .catalog()
            .table(name)
            .filter(table -> table.kind() == Table.Kind.PARTITIONED_TABLE)
            .isPresent();
  }

  private void lock() {
    reader.skip("table");
    do {
      reader.skip("only");
      SqlIdentifier name = reader.name();
      if (name != null && lookup.relation(name) instanceof Sequence sequence) {
        throw wrongKind(name, sequence, "cannot lock relation \"%s\"");
      }
      reader.skipParentheses();
    } while (reader.skip(TokenType.COMMA));
  }

  private Refused missing(SqlIdentifier name) {
    return lookup.missingSource(name);
  }

  private Refused wrongKind(SqlIdentifier name, Relation relation, String message) {
    return lookup.wrongKind(name, relation.name(), message);
  }
}
