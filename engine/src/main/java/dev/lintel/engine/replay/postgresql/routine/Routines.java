package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Kind;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.catalog.RoutineCode;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.CreationNames;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.RowWriters;
import dev.lintel.engine.replay.postgresql.query.UnlistedRoutines;
import dev.lintel.engine.replay.postgresql.removal.Attachments;
import dev.lintel.engine.replay.postgresql.removal.RoutineUses;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Runs CREATE and DROP of functions, procedures and aggregates. */
public final class Routines {

  private final Execution execution;
  private final Lookup lookup;

  public Routines(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs CREATE. */
  public void create(CreateNamed node) {
    if (node.name() == null) {
      return;
    }
    QualifiedName name = new CreationNames(execution).of(node.name(), false);
    String text = execution.text(node);
    Routine routine =
        new RoutineDefinition(execution, node, name, text).read().withCode(code(node, text));
    if (routine.kind() == Kind.AGGREGATE) {
      new AggregateDefinition(execution, node, routine).require();
    }
    noteRowWriters(text);
    execution.noteTemporary(name);
    List<Routine> routines = new ArrayList<>(execution.catalog().routines(name));
    for (int i = 0; i < routines.size(); i++) {
      Routine existing = routines.get(i);
      Boolean same = RoutineReader.same(existing.inputTypes(), routine.inputTypes());
      if (same == null) {
        execution.makeUncertain(name);
      } else if (same) {
        requireReplaceable(node, existing, routine);
        requireBody(node, routine);
        routines.set(i, routine);
        execution.set(execution.catalog().withRoutines(name, routines));
        return;
      }
    }
    requireBody(node, routine);
    routines.add(routine);
    execution.set(execution.catalog().withRoutines(name, routines));
  }

  /** The body of a routine that is itself made by a body was checked as a string at most. */
  private void requireBody(CreateNamed node, Routine routine) {
    if (execution.isInPlace()) {
      new RoutineBody(execution, execution.span(node), routine).require();
      new SqlBody(execution, routine, execution.span(node)).require();
    }
  }

  private @Nullable RoutineCode code(CreateNamed node, String text) {
    if (node.kind() == ObjectKind.AGGREGATE) {
      return null;
    }
    SourceFile file = execution.file();
    SourceSpan written = Spans.of(file, node);
    return RoutineCodeReader.of(text).read(file, file.offset(written.line(), written.column()));
  }

  /** What the body of a function, or of a trigger, puts rows into may hold some from here on. */
  private void noteRowWriters(String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i).isString()) {
        RowWriters.note(Tokens.of(tokens.string(i)), execution);
      }
    }
  }

  /** What CREATE OR REPLACE must leave as it is ({@code ProcedureCreate}). */
  private void requireReplaceable(CreateNamed node, Routine existing, Routine routine) {
    if (!node.orReplace()) {
      throw refused(
          node,
          existing,
          RefusalKind.DUPLICATE_FUNCTION,
          "function \"%s\" already exists with same argument types"
              .formatted(existing.name().name()));
    }
    if (existing.kind() != routine.kind()) {
      throw refused(node, existing, RefusalKind.WRONG_OBJECT_TYPE, "cannot change routine kind");
    }
    if (existing.kind() == Kind.AGGREGATE) {
      return;
    }
    requireSameResult(node, existing, routine);
    requireSameNames(node, existing, routine);
    if (defaults(existing) > defaults(routine)) {
      throw refused(
          node,
          existing,
          RefusalKind.INVALID_FUNCTION_DEFINITION,
          "cannot remove parameter defaults from existing function");
    }
  }

  private void requireSameResult(CreateNamed node, Routine existing, Routine routine) {
    DataType before = existing.result();
    DataType after = routine.result();
    if (before == null
        || after == null
        || RoutineReader.isUnknown(before)
        || RoutineReader.isUnknown(after)) {
      return;
    }
    boolean columns =
        before.name().equals("record")
            && (!names(existing.outputs()).equals(names(routine.outputs()))
                || Boolean.FALSE.equals(
                    RoutineReader.same(types(existing.outputs()), types(routine.outputs()))));
    if (!before.equals(after) || existing.returnsSet() != routine.returnsSet() || columns) {
      throw refused(
          node,
          existing,
          RefusalKind.INVALID_FUNCTION_DEFINITION,
          "cannot change return type of existing function");
    }
  }

  private void requireSameNames(CreateNamed node, Routine existing, Routine routine) {
    for (int i = 0; i < existing.inputs().size(); i++) {
      String before = existing.inputs().get(i).name();
      if (before != null && !before.equals(routine.inputs().get(i).name())) {
        throw refused(
            node,
            existing,
            RefusalKind.INVALID_FUNCTION_DEFINITION,
            "cannot change name of input parameter \"%s\"".formatted(before));
      }
    }
  }

  private static List<String> names(List<Parameter> parameters) {
    return parameters.stream().map(p -> Objects.requireNonNullElse(p.name(), "")).toList();
  }

  private static List<DataType> types(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::type).toList();
  }

  private static long defaults(Routine routine) {
    return routine.inputs().stream().filter(Parameter::hasDefault).count();
  }

  private Refused refused(CreateNamed node, Routine existing, RefusalKind kind, String message) {
    SqlIdentifier name = Objects.requireNonNull(node.name());
    return execution.refused(
        execution.isCertain(existing.name()),
        kind,
        message,
        ObjectPath.relation(existing.name()),
        execution.span(name),
        existing.origin());
  }

  /** Returns whether a function of one of these names is there, or may be. */
  boolean mayExist(List<QualifiedName> candidates) {
    return new UnlistedRoutines(execution).mayExistOtherwise(candidates)
        || candidates.stream().anyMatch(name -> !execution.catalog().routines(name).isEmpty());
  }

  /** Runs DROP. */
  public void drop(DropObjects node) {
    RoutineReader reader =
        new RoutineReader(execution, execution.text(node), node.getParserPosition());
    int next = reader.tokens().areWords(2, "if", "exists") ? 4 : 2;
    List<Routine> found = new ArrayList<>();
    for (SqlIdentifier identifier : node.names()) {
      int open = next + 2 * identifier.names.size() - 1;
      boolean parentheses = reader.tokens().is(open, TokenType.LEFT_PAREN);
      int end = parentheses ? reader.tokens().afterParenthesis(open) : open;
      find(node, reader, identifier, open, end).ifPresent(found::add);
      next = end + 1;
    }
    for (Routine routine : found) {
      releaseUsers(node, routine);
      new FunctionUsers(execution, routine)
          .release(
              node.cascade(),
              execution.span(node),
              (by, certain, origin) -> blocked(node, routine, certain, origin));
      new RoutineUses(execution).remove(routine);
      execution.depart(ObjectPath.relation(routine.name()), execution.span(node));
    }
  }

  private Optional<Routine> find(
      DropObjects node, RoutineReader reader, SqlIdentifier identifier, int open, int end) {
    try {
      Optional<Routine> routine =
          new RoutineLookup(execution, node.kind())
              .find(identifier, open == end ? null : arguments(reader, open, end));
      routine.ifPresent(found -> requireNoAggregate(node, identifier, found));
      if (routine.isEmpty()) {
        lookup.candidates(identifier).forEach(this::makeUncertain);
      }
      return routine;
    } catch (Refused refused) {
      boolean missing =
          switch (refused.refusal().kind()) {
            case MISSING_FUNCTION, MISSING_TYPE, MISSING_SCHEMA -> true;
            default -> false;
          };
      if (missing && node.ifExists()) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private void makeUncertain(QualifiedName name) {
    if (!execution.catalog().routines(name).isEmpty()) {
      execution.makeUncertain(name);
    }
  }

  /** Returns the types of arguments between two parentheses. */
  public static List<DataType> arguments(RoutineReader reader, int open, int close) {
    if (reader.tokens().isOperator(open + 1, "*")) {
      return List.of();
    }
    return reader.parameters(open, close).stream()
        .filter(Parameter::isInput)
        .map(Parameter::type)
        .toList();
  }

  private void requireNoAggregate(DropObjects node, SqlIdentifier identifier, Routine routine) {
    if (node.kind() == ObjectKind.FUNCTION && routine.kind() == Kind.AGGREGATE) {
      throw execution.refused(
          execution.isCertain(routine.name()),
          RefusalKind.WRONG_OBJECT_TYPE,
          "\"%s\" is an aggregate function".formatted(Folding.written(identifier)),
          ObjectPath.relation(routine.name()),
          execution.span(identifier),
          routine.origin());
    }
  }

  private void releaseUsers(DropObjects node, Routine function) {
    for (Relation relation : new Dependents(execution).relations(function.name())) {
      for (Attachment user : relation.attachments()) {
        if (user.uses().contains(function.name())) {
          if (!node.cascade()) {
            throw blocked(node, function, true, user.origin());
          }
          new Attachments(execution, user.kind()).remove(relation.name(), user.name());
        }
      }
    }
  }

  private Refused blocked(DropObjects node, Routine function, boolean certain, SourceSpan origin) {
    return execution.refused(
        certain && execution.isCertain(function.name()),
        RefusalKind.DEPENDENT_OBJECTS,
        node.names().size() > 1
            ? "cannot drop desired object(s) because other objects depend on them"
            : "cannot drop %s %s because other objects depend on it"
                .formatted(
                    function.kind() == Kind.PROCEDURE ? "procedure" : "function",
                    signature(function)),
        ObjectPath.relation(function.name()),
        execution.span(node.names().get(0)),
        origin);
  }

  /** Returns name and arguments as the server prints them ({@code format_procedure}). */
  private String signature(Routine routine) {
    return execution.printed(routine.name())
        + "("
        + RoutineReader.printed(routine.inputTypes(), ",")
        + ")";
  }
}
