package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/**
 * Strings of the type {@code regclass}: the server looks up the relation they name as soon as it
 * reads the expression.
 */
final class RelationLiterals {

  private final Execution execution;

  RelationLiterals(Execution execution) {
    this.execution = execution;
  }

  /**
   * Refuses the name of a relation that certainly does not exist.
   *
   * @param text the string
   * @param place where it stands
   */
  void require(String text, SqlNode place) {
    Tokens tokens = Tokens.of(text);
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
