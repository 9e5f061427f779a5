package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlWindow;
import org.jspecify.annotations.Nullable;

/** Checks the column names in expressions over one table. */
public final class ExpressionNames {

  /** Words that stand alone without being columns. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "true",
          "false",
          "null",
          "default",
          "value",
          "user",
          "current_user",
          "session_user",
          "current_role",
          "current_catalog",
          "current_schema",
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp",
          "system_user");

  /** Reserved words between operands; nothing can be called so without quotes. */
  private static final Set<String> OPERATORS =
      Set.of(
          "and",
          "or",
          "not",
          "is",
          "in",
          "like",
          "ilike",
          "similar",
          "isnull",
          "notnull",
          "case",
          "when",
          "then",
          "else",
          "end",
          "any",
          "all",
          "some",
          "array",
          "distinct",
          "from",
          "as");

  private final Execution execution;
  private final TableDraft draft;

  public ExpressionNames(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Refuses an expression that names a column the table certainly lacks. */
  public void require(@Nullable Expression expression) {
    if (expression == null || !mayLackColumn(expression.text())) {
      return;
    }
    List<SqlIdentifier> found = new ArrayList<>();
    collect(expression.parsed(), found, name -> isColumn(name) || isQualified(name));
    for (SqlIdentifier identifier : found) {
      if (isQualified(identifier)) {
        requireQualified(identifier);
      } else if (!isWholeRow(identifier)) {
        new MissingColumn(execution)
            .require(
                draft,
                Folding.name(identifier),
                execution.span(identifier),
                "column \"%s\" does not exist");
      }
    }
  }

  /** The name of the table stands for its row where no column is called so. */
  private boolean isWholeRow(SqlIdentifier identifier) {
    return Folding.name(identifier).equals(draft.name().name());
  }

  private void requireQualified(SqlIdentifier identifier) {
    String table = Folding.part(identifier, 0);
    String column = Folding.name(identifier);
    if (!table.equals(draft.name().name())) {
      throw execution.refused(
          RefusalKind.MISSING_RELATION,
          "missing FROM-clause entry for table \"%s\"".formatted(table),
          ObjectPath.relation(new QualifiedName("", table)),
          execution.span(identifier),
          null);
    }
    if (!QueryNames.mayBeFunction(execution, column)) {
      String message = "column %s.".formatted(table).replace("%", "%%") + "%s does not exist";
      new MissingColumn(execution).require(draft, column, execution.span(identifier), message);
    }
  }

  /** Refuses a default that names a column. */
  public static void requireNone(Execution execution, ObjectPath column, Expression expression) {
    if (!hasLooseWord(expression.text())) {
      return;
    }
    SqlNode tree = expression.parsed();
    if (tree == null) {
      return;
    }
    List<SqlIdentifier> found = new ArrayList<>(columns(tree));
    found.addAll(qualified(tree));
    found.addAll(withSchema(tree));
    if (!found.isEmpty()) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot use column reference in DEFAULT expression",
          column,
          execution.span(found.get(0)),
          null);
    }
  }

  /** A look at the tokens spares the tree where every name is a column. */
  private boolean mayLackColumn(String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (isLoose(tokens, i) && draft.column(tokens.name(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLooseWord(String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (isLoose(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoose(Tokens tokens, int i) {
    return tokens.isName(i)
        && !tokens.is(i + 1, TokenType.LEFT_PAREN)
        && !tokens.is(i - 1, TokenType.DOUBLE_COLON)
        && !(tokens.is(i, TokenType.WORD) && isKeyword(tokens.name(i)));
  }

  private static boolean isKeyword(String word) {
    return KEYWORDS.contains(word) || OPERATORS.contains(word);
  }

  /**
   * Returns the names in an expression that can only be columns, those in queries inside it aside.
   */
  static List<SqlIdentifier> columns(SqlNode tree) {
    List<SqlIdentifier> found = new ArrayList<>();
    collect(tree, found);
    return found;
  }

  /** Returns the names of two parts in an expression, those in queries inside it aside. */
  static List<SqlIdentifier> qualified(SqlNode tree) {
    List<SqlIdentifier> found = new ArrayList<>();
    collect(tree, found, ExpressionNames::isQualified);
    return found;
  }

  /** Returns the names of three parts, those in queries inside the expression aside. */
  static List<SqlIdentifier> withSchema(SqlNode tree) {
    List<SqlIdentifier> found = new ArrayList<>();
    collect(tree, found, name -> name.names.size() == 3 && !name.isStar());
    return found;
  }

  private static boolean isQualified(SqlIdentifier identifier) {
    return identifier.names.size() == 2 && !identifier.isStar();
  }

  private static void collect(@Nullable SqlNode node, List<SqlIdentifier> found) {
    collect(node, found, ExpressionNames::isColumn);
  }

  private static boolean isColumn(SqlIdentifier identifier) {
    boolean keyword =
        !identifier.isComponentQuoted(0) && KEYWORDS.contains(Folding.name(identifier));
    return identifier.isSimple() && !identifier.isStar() && !keyword;
  }

  private static void collect(
      @Nullable SqlNode node, List<SqlIdentifier> found, Predicate<SqlIdentifier> wanted) {
    if (node instanceof SqlIdentifier identifier) {
      if (wanted.test(identifier)) {
        found.add(identifier);
      }
    } else if (node instanceof SqlNodeList list) {
      list.forEach(item -> collect(item, found, wanted));
    } else if (node instanceof SqlWindow window) {
      collect(window.getPartitionList(), found, wanted);
      collect(window.getOrderList(), found, wanted);
    } else if (node instanceof SqlCall call && !call.getKind().belongsTo(SqlKind.QUERY)) {
      call.getOperandList()
          .subList(0, operandsOf(call))
          .forEach(operand -> collect(operand, found, wanted));
    }
  }

  /** Behind these words stand other names than those of columns: of aliases, collations, fields. */
  private static int operandsOf(SqlCall call) {
    SqlKind kind = call.getKind();
    String operator = call.getOperator().getName();
    boolean namedWindow = kind == SqlKind.OVER && call.operand(1) instanceof SqlIdentifier;
    return kind == SqlKind.AS
            || kind == SqlKind.ARGUMENT_ASSIGNMENT
            || kind == SqlKind.DOT
            || namedWindow
            || operator.equalsIgnoreCase("COLLATE")
        ? 1
        : call.operandCount();
  }
}
