package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.EnumLiterals;
import dev.lintel.engine.replay.postgresql.type.TypeLookup;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * Values that this transaction has added to an enum, wherever a statement reads them: the server
 * converts a literal when it reads the statement, whether or not it would be needed.
 */
public final class EnumUses {

  private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;

  private EnumUses(Execution execution, ParsedStatement statement) {
    this.execution = execution;
    this.text = StatementText.of(execution, statement);
    this.tokens = text.tokens();
  }

  /** Refuses a statement that certainly reads such a value. */
  public static void require(ParsedStatement statement, Execution execution) {
    boolean any = !execution.state().uncommitted().labels().isEmpty();
    boolean addsValue = statement.kind().equals("ALTER TYPE");
    if (any && !addsValue) {
      new EnumUses(execution, statement).require();
    }
  }

  private void require() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i).isString() && isNew(tokens.string(i))) {
        Optional<EnumType> type = typeAt(i);
        if (type.isPresent()) {
          new EnumLiterals(execution)
              .requireSafe(type.get(), tokens.string(i), text.span(i, i + 1));
        }
      }
    }
  }

  private boolean isNew(String label) {
    return execution.state().uncommitted().labels().values().stream()
        .anyMatch(l -> l.contains(label));
  }

  /** Returns the enum that a literal is converted to, if that is certain. */
  private Optional<EnumType> typeAt(int literal) {
    if (tokens.is(literal + 1, TokenType.DOUBLE_COLON)) {
      return type(literal + 2);
    }
    if (tokens.isWord(literal + 1, "as") && tokens.is(literal - 1, TokenType.LEFT_PAREN)) {
      return tokens.isWord(literal - 2, "cast") ? type(literal + 2) : Optional.empty();
    }
    if (isComparison(literal - 1) && tokens.isName(literal - 2)) {
      return columnType(tokens.name(literal - 2));
    }
    if (isComparison(literal + 1) && tokens.isName(literal + 2)) {
      int last = literal + 2;
      while (tokens.is(last + 1, TokenType.DOT) && tokens.isName(last + 2)) {
        last += 2;
      }
      return tokens.is(last + 1, TokenType.LEFT_PAREN)
          ? Optional.empty()
          : columnType(tokens.name(last));
    }
    return inList(literal);
  }

  private boolean isComparison(int token) {
    return tokens.is(token, TokenType.OPERATOR) && COMPARISONS.contains(tokens.image(token));
  }

  private Optional<EnumType> inList(int literal) {
    int i = literal;
    while (tokens.type(i).isString() || tokens.is(i, TokenType.COMMA)) {
      i--;
    }
    boolean list = tokens.is(i, TokenType.LEFT_PAREN) && tokens.isWord(i - 1, "in");
    int name = list && tokens.isWord(i - 2, "not") ? i - 3 : i - 2;
    return list && tokens.isName(name) ? columnType(tokens.name(name)) : Optional.empty();
  }

  private Optional<EnumType> type(int token) {
    NameReader reader = text.reader(token);
    SqlIdentifier identifier = reader.name();
    boolean array = tokens.is(reader.position(), TokenType.LEFT_BRACKET);
    return identifier == null || array
        ? Optional.empty()
        : new TypeLookup(execution)
            .find(identifier)
            .filter(EnumType.class::isInstance)
            .map(EnumType.class::cast);
  }

  /** Returns the enum of a column, if no relation that is named has another column of the name. */
  private Optional<EnumType> columnType(String column) {
    List<EnumType> types = new ArrayList<>();
    for (Column found : columnsNamed(column)) {
      QualifiedName name = found.type().userType();
      if (name == null
          || found.type().dimensions() > 0
          || !(execution.catalog().type(name).orElse(null) instanceof EnumType type)) {
        return Optional.empty();
      }
      types.add(type);
    }
    return types.stream().distinct().count() == 1 ? Optional.of(types.get(0)) : Optional.empty();
  }

  private List<Column> columnsNamed(String column) {
    List<Column> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i) && !tokens.is(i - 1, TokenType.DOT)) {
        SqlIdentifier identifier = text.reader(i).name();
        if (identifier != null && identifier.names.size() < 3) {
          new Lookup(execution)
              .find(identifier)
              .flatMap(execution.catalog()::relation)
              .ifPresent(relation -> columnsOf(relation, column, found));
        }
      }
    }
    return found;
  }

  private static void columnsOf(Relation relation, String column, List<Column> found) {
    List<Column> columns = List.of();
    if (relation instanceof Table table) {
      columns = table.columns();
    } else if (relation instanceof View view) {
      columns = view.columns();
    }
    columns.stream().filter(c -> c.name().equals(column)).forEach(found::add);
  }
}
