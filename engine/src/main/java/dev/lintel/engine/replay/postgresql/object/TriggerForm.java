package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateNamed;

/**
 * What a trigger may be on a relation of a kind, in the order in which the server complains ({@code
 * CreateTriggerFiringOn}).
 */
final class TriggerForm {

  private final Execution execution;
  private final CreateNamed node;
  private final Tokens tokens;
  private final Relation relation;
  private final boolean row;
  private final boolean instead;
  private final boolean columns;

  TriggerForm(Execution execution, CreateNamed node, Tokens tokens, Relation relation) {
    this.execution = execution;
    this.node = node;
    this.tokens = tokens;
    this.relation = relation;
    this.row = has("for", "each", "row") || has("for", "row");
    this.instead = has("instead", "of");
    this.columns = has("update", "of");
  }

  /** Refuses a trigger that the relation cannot have. */
  void require() {
    if (node.orReplace() && tokens.isWord(3, "constraint")) {
      throw unsupported("CREATE OR REPLACE CONSTRAINT TRIGGER is not supported");
    }
    requireRelation();
    if (row && has("truncate")) {
      throw unsupported("TRUNCATE FOR EACH ROW triggers are not supported");
    }
    if (instead) {
      requireInstead();
    }
    if (has("referencing")) {
      new Transition().require();
    }
  }

  private void requireRelation() {
    Table table = relation instanceof Table found ? found : null;
    boolean view = relation instanceof View found && !found.materialized();
    if (table == null && !view) {
      throw wrongKind("relation \"%s\" cannot have triggers");
    }
    if (table != null && instead) {
      throw wrongKind(
          table.kind() == Table.Kind.FOREIGN_TABLE
              ? "\"%s\" is a foreign table"
              : "\"%s\" is a table");
    }
    boolean constraint = tokens.isWord(1, "constraint");
    if (constraint && table != null && table.kind() == Table.Kind.FOREIGN_TABLE) {
      throw wrongKind("\"%s\" is a foreign table");
    }
    boolean partitioned = table != null && table.kind() == Table.Kind.PARTITIONED_TABLE;
    if (partitioned && row && has("referencing")) {
      throw unsupported("\"%s\" is a partitioned table".formatted(relation.name().name()));
    }
    if (view && ((row && !instead) || has("truncate"))) {
      throw wrongKind("\"%s\" is a view");
    }
  }

  private void requireInstead() {
    if (!row) {
      throw unsupported("INSTEAD OF triggers must be FOR EACH ROW");
    }
    if (has("when")) {
      throw unsupported("INSTEAD OF triggers cannot have WHEN conditions");
    }
    if (columns) {
      throw unsupported("INSTEAD OF triggers cannot have column lists");
    }
  }

  private boolean has(String... words) {
    return find(words) >= 0;
  }

  private int find(String... words) {
    for (int i = afterName(); i < tokens.size() && !tokens.isWord(i, "execute"); i++) {
      boolean name = tokens.is(i - 1, TokenType.DOT) || tokens.is(i + words.length, TokenType.DOT);
      if (!name && tokens.areWords(i, words)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the time stands, as the name before it may be any word. */
  private int afterName() {
    int i = 3;
    while (i < tokens.size()
        && !tokens.isWord(i, "before")
        && !tokens.isWord(i, "after")
        && !tokens.isWord(i, "instead")) {
      i++;
    }
    return i;
  }

  private Refused unsupported(String message) {
    return refused(RefusalKind.FEATURE_NOT_SUPPORTED, message);
  }

  private Refused wrongKind(String message) {
    return refused(RefusalKind.WRONG_OBJECT_TYPE, message.formatted(relation.name().name()));
  }

  private Refused refused(RefusalKind why, String message) {
    return execution.refused(
        execution.isCertain(relation.name()),
        why,
        message,
        ObjectPath.relation(relation.name()),
        execution.span(node),
        relation.origin());
  }

  /** The tables of changed rows that REFERENCING names. */
  private final class Transition {

    private String fresh = "";
    private String old = "";

    void require() {
      int i = find("referencing") + 1;
      while (tokens.isWord(i, "new") || tokens.isWord(i, "old")) {
        boolean isNew = tokens.isWord(i, "new");
        boolean isTable = tokens.isWord(i + 1, "table");
        i += isTable || tokens.isWord(i + 1, "row") ? 2 : 1;
        i += tokens.isWord(i, "as") ? 1 : 0;
        requireSuitable(isTable);
        requireEvent(isNew, tokens.isName(i) ? tokens.name(i) : "");
        i++;
      }
    }

    private void requireSuitable(boolean isTable) {
      if (!isTable) {
        throw unsupported("ROW variable naming in the REFERENCING clause is not supported");
      }
      if (relation instanceof View) {
        throw wrongKind("\"%s\" is a view");
      }
      if (relation instanceof Table table) {
        requireTable(table);
      }
      if (!has("after")) {
        throw invalid("transition table name can only be specified for an AFTER trigger");
      }
      if (has("truncate")) {
        throw unsupported("TRUNCATE triggers with transition tables are not supported");
      }
      if (hasSeveralEvents()) {
        throw unsupported(
            "transition tables cannot be specified for triggers with more than one event");
      }
      if (columns) {
        throw unsupported("transition tables cannot be specified for triggers with column lists");
      }
    }

    private void requireTable(Table table) {
      if (table.kind() == Table.Kind.FOREIGN_TABLE) {
        throw wrongKind("\"%s\" is a foreign table");
      }
      boolean part = table.partitionOf() != null;
      if (row && (part || !table.inherits().isEmpty())) {
        throw unsupported(
            "ROW triggers with transition tables are not supported on "
                + (part ? "partitions" : "inheritance children"));
      }
    }

    private void requireEvent(boolean isNew, String name) {
      String word = isNew ? "NEW" : "OLD";
      boolean fits = has("update") || has(isNew ? "insert" : "delete");
      if (!fits) {
        throw invalid(
            "%s TABLE can only be specified for %s trigger"
                .formatted(word, isNew ? "an INSERT or UPDATE" : "a DELETE or UPDATE"));
      }
      if (!(isNew ? fresh : old).isEmpty()) {
        throw invalid("%s TABLE cannot be specified multiple times".formatted(word));
      }
      fresh = isNew ? name : fresh;
      old = isNew ? old : name;
      if (!name.isEmpty() && fresh.equals(old)) {
        throw invalid("OLD TABLE name and NEW TABLE name cannot be the same");
      }
    }

    private boolean hasSeveralEvents() {
      for (int i = 0; i < tokens.size() && !tokens.isWord(i, "on"); i++) {
        if (tokens.isWord(i, "or") && !tokens.isWord(i + 1, "replace")) {
          return true;
        }
      }
      return false;
    }

    private Refused invalid(String message) {
      return refused(RefusalKind.INVALID_OBJECT_DEFINITION, message);
    }
  }
}
