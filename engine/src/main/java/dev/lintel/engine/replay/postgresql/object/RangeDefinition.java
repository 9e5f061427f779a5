package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.IndexClasses;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.routine.NamedFunctions;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateOtherType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** CREATE TYPE AS RANGE ({@code DefineRange} of the server's source). */
final class RangeDefinition {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "subtype",
          "subtype_opclass",
          "collation",
          "canonical",
          "subtype_diff",
          "multirange_type_name");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final QualifiedName name;
  private @Nullable DataType subtype;

  RangeDefinition(Execution execution, CreateOtherType node, QualifiedName name) {
    this.execution = execution;
    this.text = StatementText.of(execution, node);
    this.tokens = text.tokens();
    this.name = name;
  }

  /**
   * Refuses attributes that make no range.
   *
   * @param completesShell whether the type has been announced
   */
  void require(boolean completesShell) {
    Map<String, Integer> given = attributes();
    DataType of = subtype;
    if (of == null) {
      throw refused(RefusalKind.SYNTAX_ERROR, "type attribute \"subtype\" is required");
    }
    if (!given.containsKey("subtype_opclass")
        && IndexClasses.hasNoOperators(execution, of, "btree")) {
      TypeBook types = new TypeBook(execution);
      throw refused(
          RefusalKind.MISSING_OPERATOR_CLASS,
          "data type %s has no default operator class for access method \"btree\""
              .formatted(types.printed(types.type(of))));
    }
    if (given.containsKey("canonical") && !completesShell) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "cannot specify a canonical function without a pre-created shell type");
    }
    Integer difference = given.get("subtype_diff");
    SqlIdentifier function = difference == null ? null : text.reader(difference).name();
    if (function != null) {
      new NamedFunctions(execution).require(function, List.of(of, of), true);
    }
  }

  /** Returns where the value of each attribute begins. */
  private Map<String, Integer> attributes() {
    int open = 0;
    while (open < tokens.size() && !tokens.is(open, TokenType.LEFT_PAREN)) {
      open++;
    }
    Map<String, Integer> given = new HashMap<>();
    for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
      String attribute = tokens.isName(item[0]) ? tokens.name(item[0]) : "";
      if (!ATTRIBUTES.contains(attribute)) {
        throw refused(
            RefusalKind.SYNTAX_ERROR, "type attribute \"%s\" not recognized".formatted(attribute));
      }
      if (given.putIfAbsent(attribute, item[0] + 2) != null) {
        throw refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
      }
      if (attribute.equals("subtype") && tokens.isOperator(item[0] + 1, "=")) {
        subtype = new RoutineReader(execution, text).type(item[0] + 2, item[1]);
      }
    }
    return given;
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(kind, message, ObjectPath.type(name), text.span(), null);
  }
}
