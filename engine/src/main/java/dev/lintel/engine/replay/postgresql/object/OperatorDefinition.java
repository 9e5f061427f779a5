package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.OwnOperators;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.named.ObjectName;
import dev.lintel.engine.replay.postgresql.named.ObjectNames;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.routine.NamedFunctions;
import dev.lintel.engine.replay.postgresql.routine.Routines;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** CREATE of operators, operator classes and families, casts and transforms. */
final class OperatorDefinition {

  /** Since this version an operator has an operand behind it. */
  private static final ServerVersion WITHOUT_POSTFIX = new ServerVersion(14);

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final Kind kind;
  private final OtherObjects objects;
  private final ObjectNames names;
  private final Set<ObjectUse> uses = new HashSet<>();

  OperatorDefinition(Execution execution, StatementText text, Kind kind) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.kind = kind;
    this.objects = new OtherObjects(execution);
    this.names = new ObjectNames(execution, text);
  }

  /** Runs the statement from the name on. */
  void run(NameReader reader) {
    switch (kind) {
      case OPERATOR -> operator(reader);
      case OPERATOR_CLASS, OPERATOR_FAMILY -> classOrFamily(reader);
      case CAST -> cast(reader);
      default -> {
        ObjectName name = names.read(kind, reader);
        if (name != null) {
          make(name);
        }
      }
    }
  }

  private OwnOperators own() {
    return execution.state().ownOperators();
  }

  private void note(OwnOperators own) {
    execution.set(execution.state().with(own));
  }

  private void make(ObjectName name) {
    objects.requireFree(name);
    objects.put(name, uses, text.span());
  }

  private void operator(NameReader reader) {
    int start = reader.position();
    List<String> parts = names.operatorName(reader);
    int open = reader.position();
    if (parts.isEmpty() || !tokens.is(open, TokenType.LEFT_PAREN)) {
      note(OwnOperators.ANY);
      return;
    }
    int end = tokens.afterParenthesis(open) - 1;
    DataType left = type(open, end, "leftarg");
    DataType right = type(open, end, "rightarg");
    SqlIdentifier function = function(open, end, "function");
    if (function == null) {
      function = function(open, end, "procedure");
    }
    List<DataType> arguments = new ArrayList<>();
    addIfThere(arguments, left);
    addIfThere(arguments, right);
    requireWhole(function, left, right);
    if (function != null) {
      addIfThere(new NamedFunctions(execution).require(function, arguments, true));
    }
    make(names.operator(parts, left, right, start, open));
    note(own().with(new OwnOperators.Operator(parts.get(parts.size() - 1), left, right)));
  }

  /** Refuses an operator without a function or operands; those behind them went in version 14. */
  private void requireWhole(@Nullable SqlIdentifier function, DataType left, DataType right) {
    String missing = null;
    if (function == null) {
      missing = "operator function must be specified";
    } else if (left == ObjectNames.NONE && right == ObjectNames.NONE) {
      missing = "operator argument types must be specified";
    } else if (right == ObjectNames.NONE
        && !execution.premises().outside().server().isBefore(WITHOUT_POSTFIX)) {
      missing = "operator right argument type must be specified";
    }
    if (missing != null) {
      throw refused(RefusalKind.INVALID_FUNCTION_DEFINITION, missing);
    }
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), text.span(), null);
  }

  private static void addIfThere(List<DataType> types, DataType type) {
    if (type != ObjectNames.NONE) {
      types.add(type);
    }
  }

  private void addIfThere(@Nullable ObjectUse use) {
    if (use != null) {
      uses.add(use);
    }
  }

  private DataType type(int open, int end, String option) {
    for (int[] item : Items.of(tokens, open + 1, end)) {
      if (tokens.isWord(item[0], option) && tokens.isOperator(item[0] + 1, "=")) {
        return new RoutineReader(execution, text).type(item[0] + 2, item[1]);
      }
    }
    return ObjectNames.NONE;
  }

  private @Nullable SqlIdentifier function(int open, int end, String option) {
    for (int[] item : Items.of(tokens, open + 1, end)) {
      if (tokens.isWord(item[0], option) && tokens.isOperator(item[0] + 1, "=")) {
        return text.reader(item[0] + 2).name();
      }
    }
    return null;
  }

  private void classOrFamily(NameReader reader) {
    SqlIdentifier identifier = reader.name();
    int using = QueryClauses.find(tokens, "using", reader.position(), tokens.size());
    note(own().withClass());
    if (identifier == null || using < 0) {
      return;
    }
    ObjectName method = names.read(Kind.ACCESS_METHOD, text.reader(using + 1));
    ObjectName name = names.ofMethod(kind, identifier, text.reader(using + 1).name());
    if (method == null || name == null) {
      return;
    }
    objects.require(method);
    if (kind == Kind.OPERATOR_CLASS) {
      int type = QueryClauses.find(tokens, "type", reader.position(), using);
      DataType of =
          type < 0
              ? UndeterminedType.UNKNOWN
              : new RoutineReader(execution, text).type(type + 1, using);
      if (of.userType() != null) {
        uses.add(new ObjectUse(ObjectUse.Sort.TYPE, of.userType(), ""));
      }
    }
    make(name);
  }

  private void cast(NameReader reader) {
    int open = reader.position();
    ObjectName name = names.read(kind, reader);
    if (name == null) {
      note(OwnOperators.ANY);
      return;
    }
    int end = tokens.afterParenthesis(open);
    int as = QueryClauses.find(tokens, "as", open + 1, end);
    DataType from = new RoutineReader(execution, text).type(open + 1, as);
    DataType to = new RoutineReader(execution, text).type(as + 1, end - 1);
    for (DataType type : List.of(from, to)) {
      if (type.userType() != null) {
        uses.add(new ObjectUse(ObjectUse.Sort.TYPE, type.userType(), ""));
      }
    }
    if (reader.skip("with", "function")) {
      SqlIdentifier function = reader.name();
      int parenthesis = reader.position();
      boolean typed = tokens.is(parenthesis, TokenType.LEFT_PAREN);
      List<DataType> arguments =
          typed
              ? Routines.arguments(
                  new RoutineReader(execution, text),
                  parenthesis,
                  tokens.afterParenthesis(parenthesis))
              : null;
      if (function != null) {
        addIfThere(new NamedFunctions(execution).require(function, arguments, true));
      }
    }
    make(name);
    note(own().with(new OwnOperators.Cast(from, objects.creationName(name).name())));
  }
}
