package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryShape;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Fragments;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateNamed;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/**
 * What a rule may be on a relation of a kind ({@code transformRuleStmt} and {@code
 * DefineQueryRewrite} of the server's source).
 */
final class RuleForm {

  /** Since this version a rule cannot make a view of a table. */
  private static final ServerVersion NO_VIEWS_BY_RULE = new ServerVersion(16);

  private static final String VIEW_RULE = "_RETURN";

  private final Execution execution;
  private final CreateNamed node;
  private final Tokens tokens;
  private final RuleText rule;
  private final Relation relation;
  private final SourceSpan span;

  RuleForm(Execution execution, CreateNamed node, Relation relation) {
    this.execution = execution;
    this.node = node;
    this.tokens = StatementText.of(execution, node).tokens();
    this.rule = RuleText.of(tokens);
    this.relation = relation;
    this.span = execution.span(node);
  }

  /** Refuses a relation that has no rules; the server does so before it reads the actions. */
  void requireRelation() {
    if (relation instanceof View view && view.materialized()) {
      throw unsupported("rules on materialized views are not supported");
    }
    if (relation instanceof Sequence) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "relation \"%s\" cannot have rules".formatted(relation.name().name()));
    }
  }

  /**
   * Refuses actions that the rule cannot have.
   *
   * @param name the name of the rule
   */
  void requireActions(String name) {
    if (rule.event().equals("select")) {
      requireView(name);
      return;
    }
    requireConditional();
    requireReturning();
    if (name.equals(VIEW_RULE)) {
      throw invalid(
          "non-view rule for \"%s\" must not be named \"%s\""
              .formatted(relation.name().name(), VIEW_RULE));
    }
  }

  private void requireView(String name) {
    boolean madeView = execution.premises().outside().server().isBefore(NO_VIEWS_BY_RULE);
    if (!madeView && relation instanceof Table) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "relation \"%s\" cannot have ON SELECT rules".formatted(relation.name().name()));
    }
    if (rule.actions().size() > 1) {
      throw unsupported("multiple actions for rules on SELECT are not implemented");
    }
    if (!rule.instead() || rule.actions().isEmpty() || !isQuery(rule.actions().get(0))) {
      throw unsupported("rules on SELECT must have action INSTEAD SELECT");
    }
    if (!rule.where().isEmpty()) {
      throw unsupported("event qualifications are not implemented for rules on SELECT");
    }
    requireColumns(rule.actions().get(0));
    if (relation instanceof View && !node.orReplace()) {
      throw refused(
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "\"%s\" is already a view".formatted(relation.name().name()));
    }
    if (!name.equals(VIEW_RULE)) {
      throw invalid(
          "view rule for \"%s\" must be named \"%s\"".formatted(relation.name().name(), VIEW_RULE));
    }
    if (relation instanceof Table table) {
      requireConvertible(table);
    }
  }

  private boolean isQuery(int[] action) {
    int first = action[0];
    while (tokens.is(first, TokenType.LEFT_PAREN)) {
      first++;
    }
    return tokens.isWord(first, "select")
        || tokens.isWord(first, "values")
        || tokens.isWord(first, "table")
        || tokens.isWord(first, "with");
  }

  /** The query of a view returns what the relation has ({@code checkRuleResultList}). */
  private void requireColumns(int[] action) {
    SourceFile file = execution.file();
    SourceSpan written = Spans.of(file, node);
    int base = file.offset(written.line(), written.column());
    SqlNode query =
        Fragments.query(file, base + tokens.start(action[0]), base + tokens.end(action[1] - 1));
    QueryShape shape = query == null ? null : new QueryReader(execution).read(query);
    List<Column> columns = relation instanceof Table table ? table.columns() : columnsOfView();
    if (shape == null || shape.output() == null || !shape.certain() || columns.isEmpty()) {
      return;
    }
    List<OutputColumn> output = shape.output();
    for (int i = 0; i < output.size(); i++) {
      if (i >= columns.size()) {
        throw invalid("SELECT rule's target list has too many entries");
      }
      Column column = columns.get(i);
      OutputColumn entry = output.get(i);
      String differs = null;
      if (entry.named() && !entry.name().equals(column.name())) {
        differs = "column name from";
      } else if (isOther(entry.type(), column.type())) {
        differs = "type from";
      }
      if (differs != null) {
        throw invalid(
            "SELECT rule's target entry %d has different %s column \"%s\""
                .formatted(i + 1, differs, column.name()));
      }
    }
    if (output.size() < columns.size()) {
      throw invalid("SELECT rule's target list has too few entries");
    }
  }

  private List<Column> columnsOfView() {
    return relation instanceof View view ? view.columns() : List.of();
  }

  private static boolean isOther(DataType type, DataType wanted) {
    boolean known =
        !type.equals(UndeterminedType.UNKNOWN)
            && !wanted.equals(UndeterminedType.UNKNOWN)
            && !type.equals(UndeterminedType.LITERAL);
    return known
        && !(type.name().equals(wanted.name())
            && type.dimensions() == wanted.dimensions()
            && (type.userType() == null
                ? wanted.userType() == null
                : type.userType().equals(wanted.userType())));
  }

  private void requireConvertible(Table table) {
    String name = table.name().name();
    if (table.kind() == Table.Kind.PARTITIONED_TABLE || table.partitionOf() != null) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "cannot convert %s \"%s\" to a view"
              .formatted(table.partitionOf() != null ? "partition" : "partitioned table", name));
    }
    String why = null;
    if (table.attachments().stream().anyMatch(a -> a.kind() == Kind.TRIGGER)) {
      why = "triggers";
    } else if (!table.indexes().isEmpty()) {
      why = "indexes";
    } else if (!table.inherits().isEmpty()) {
      why = "parent tables";
    }
    if (why != null) {
      throw refused(
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "could not convert table \"%s\" to a view because it has %s".formatted(name, why));
    }
  }

  private void requireConditional() {
    boolean notifies = rule.actions().stream().anyMatch(a -> tokens.isWord(a[0], "notify"));
    if (notifies && !rule.where().isEmpty()) {
      throw invalid(
          "rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions");
    }
  }

  /** Only an unconditional INSTEAD rule can return something, and only one of its actions. */
  private void requireReturning() {
    boolean found = false;
    for (int[] action : rule.actions()) {
      int returning = QueryClauses.find(tokens, "returning", action[0], action[1]);
      if (returning < 0) {
        continue;
      }
      if (found) {
        throw unsupported("cannot have multiple RETURNING lists in a rule");
      }
      found = true;
      if (!rule.where().isEmpty()) {
        throw unsupported("RETURNING lists are not supported in conditional rules");
      }
      if (!rule.instead()) {
        throw unsupported("RETURNING lists are not supported in non-INSTEAD rules");
      }
      requireEntries(returning + 1, action[1]);
    }
  }

  private void requireEntries(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isOperator(i, "*")) {
        return; // A whole row.
      }
    }
    int entries = Items.of(tokens, from, to).size();
    int columns = relation instanceof Table table ? table.columns().size() : columnsOfView().size();
    if (columns > 0 && entries != columns) {
      throw invalid(
          "RETURNING list has too %s entries".formatted(entries < columns ? "few" : "many"));
    }
  }

  private Refused unsupported(String message) {
    return refused(RefusalKind.FEATURE_NOT_SUPPORTED, message);
  }

  private Refused invalid(String message) {
    return refused(RefusalKind.INVALID_OBJECT_DEFINITION, message);
  }

  private Refused refused(RefusalKind why, String message) {
    QualifiedName name = relation.name();
    return execution.refused(
        execution.isCertain(name),
        why,
        message,
        ObjectPath.relation(name),
        span,
        relation.origin());
  }
}
