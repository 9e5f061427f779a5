package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.jspecify.annotations.Nullable;

/**
 * Strings of the type {@code regclass}: the server looks up the relation they name as soon as it
 * reads the expression.
 */
final class RelationLiterals {

  /** Functions whose first argument is of that type. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "nextval",
          "currval",
          "setval",
          "pg_relation_size",
          "pg_table_size",
          "pg_total_relation_size",
          "pg_indexes_size");

  private final Execution execution;

  RelationLiterals(Execution execution) {
    this.execution = execution;
  }

  /** Checks an expression, the queries inside it aside. */
  void require(@Nullable SqlNode node) {
    if (node instanceof SqlNodeList list) {
      list.forEach(this::require);
    } else if (node instanceof SqlCall call && !call.getKind().belongsTo(SqlKind.QUERY)) {
      String name = call.operandCount() > 0 ? relationIn(call) : null;
      if (name != null) {
        require(Tokens.of(name), call);
      }
      call.getOperandList().forEach(this::require);
    }
  }

  private @Nullable String relationIn(SqlCall call) {
    boolean cast =
        call.getKind() == SqlKind.CAST
            && call.operandCount() == 2
            && call.operand(1) instanceof SqlDataTypeSpec type
            && Folding.lowerCase(execution.text(type)).equals("regclass");
    boolean function =
        FUNCTIONS.contains(Folding.lowerCase(call.getOperator().getName()))
            && execution.catalog().routines().stream()
                .noneMatch(r -> FUNCTIONS.contains(r.name().name()));
    return cast || function ? CertainTypes.string(call.operand(0)) : null;
  }

  private void require(Tokens tokens, SqlNode place) {
    boolean qualified = tokens.size() == 3 && tokens.is(1, TokenType.DOT) && tokens.isName(2);
    if (!tokens.isName(0) || !(qualified || tokens.size() == 1)) {
      return;
    }
    String name = tokens.name(tokens.size() - 1);
    List<QualifiedName> candidates = new ArrayList<>();
    if (qualified) {
      candidates.add(new QualifiedName(tokens.name(0), name));
    } else {
      candidates.add(new QualifiedName(SearchPath.TEMPORARY, name));
      for (String schema : execution.state().searchPath().schemas()) {
        candidates.add(new QualifiedName(schema, name));
      }
    }
    boolean exists =
        candidates.stream().anyMatch(c -> ImplicitNames.relationExists(execution.catalog(), c));
    boolean ofServer = name.startsWith("pg_") || (qualified && SearchPath.isSystem(tokens.name(0)));
    if (!exists && !ofServer) {
      Lookup lookup = new Lookup(execution);
      if (qualified) {
        lookup.requireSchema(tokens.name(0), execution.span(place));
      }
      lookup.requireRelation(
          candidates, qualified ? tokens.name(0) + "." + name : name, execution.span(place));
    }
  }
}
