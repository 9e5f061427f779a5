package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.expression.ExpressionScope;
import dev.lintel.engine.replay.postgresql.expression.RowColumn;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import dev.lintel.engine.replay.postgresql.named.ObjectNames;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.ItemText;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.CompositeColumns;
import dev.lintel.engine.replay.postgresql.type.LiteralValues;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.replay.postgresql.type.TypeText;
import dev.lintel.engine.replay.postgresql.version.NewerNames;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.Spans;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** What an expression may refer to in the history, columns and queries aside. */
abstract class HistoryScope implements ExpressionScope {

  private final Execution execution;
  private final SqlNode node;
  private final ObjectPath object;
  private final TypeBook types;
  private final RoutineSignatures routines;
  private boolean certain = true;
  private boolean inPlace = true;

  /**
   * Prepares for an expression.
   *
   * @param node where it stands
   * @param object what it belongs to
   */
  HistoryScope(Execution execution, SqlNode node, ObjectPath object) {
    this.execution = execution;
    this.node = node;
    this.object = object;
    this.types = new TypeBook(execution);
    this.routines = new RoutineSignatures(execution);
  }

  final Execution execution() {
    return execution;
  }

  final TypeBook types() {
    return types;
  }

  /** Takes note that what was found out may be wrong, so that no refusal is certain. */
  final void noteUncertain() {
    certain = false;
  }

  /** Takes note that the text of the expression does not stand where its node does. */
  public final void leavePlace() {
    inPlace = false;
  }

  /** Makes the refusal of a name where nothing stands in FROM. */
  final Refused outsideOfFrom(List<String> parts, int start, int end) {
    return parts.size() == 1
        ? refused(
            RefusalKind.MISSING_COLUMN,
            "column \"%s\" does not exist".formatted(parts.get(0)),
            start,
            end)
        : refused(
            RefusalKind.MISSING_RELATION,
            "missing FROM-clause entry for table \"%s\"".formatted(parts.get(parts.size() - 2)),
            start,
            end);
  }

  @Override
  public Typed query(int start, int end) {
    return Typed.UNKNOWN;
  }

  @Override
  public int width(int start, int end) {
    return -1;
  }

  @Override
  public void requireOneColumn(int start, int end) {}

  @Override
  public void requireNames(int start, int end) {}

  @Override
  public boolean isRow(List<String> parts) {
    return false;
  }

  @Override
  public final @Nullable List<RowColumn> columns(SqlType row) {
    return new CompositeColumns(execution).of(row);
  }

  @Override
  public boolean mayBelongOutside() {
    return false;
  }

  @Override
  public final List<Signature> functions(@Nullable String schema, String name) {
    List<Signature> signatures = new ArrayList<>();
    for (QualifiedName candidate : candidates(schema, name)) {
      for (Routine routine : execution.catalog().routines(candidate)) {
        signatures.add(routines.of(routine));
      }
    }
    return signatures;
  }

  @Override
  public final boolean mayHaveFunction(@Nullable String schema, String name) {
    List<QualifiedName> candidates = candidates(schema, name);
    return name.contains("multirange")
        || candidates.stream().anyMatch(this::namesType)
        || new UnlistedRoutines(execution).mayBeMadeElsewhere(candidates);
  }

  @Override
  public final boolean mayHaveOverload(String name, List<SqlType> arguments) {
    ServerVersion server = execution.premises().outside().server();
    return NewerNames.all().overloads().stream()
        .anyMatch(overload -> overload.mayTake(server, name, arguments));
  }

  /** A type of the history is a cast, and a range type has constructors (sections 4.2.9, 8.17). */
  private boolean namesType(QualifiedName name) {
    return execution.catalog().type(name).isPresent()
        || execution.catalog().relation(name).isPresent();
  }

  private List<QualifiedName> candidates(@Nullable String schema, String name) {
    List<QualifiedName> names = new ArrayList<>();
    if (schema == null) {
      names.add(new QualifiedName("pg_catalog", name));
    }
    names.addAll(new Lookup(execution).candidates(schema, name));
    return names;
  }

  @Override
  public final SqlType resultElsewhere(String name) {
    return ExtensionResults.of(name);
  }

  @Override
  public final boolean mayHaveOperator(
      @Nullable String schema, String name, List<SqlType> operands) {
    return !execution.emptyStart() || new OtherOperators(execution, types).mayTake(name, operands);
  }

  @Override
  public final boolean mayHaveCasts(List<SqlType> sources) {
    return !execution.emptyStart() || sources.stream().anyMatch(types::mayCast);
  }

  @Override
  public final Typed type(String text, int start, int end) {
    DataType type = TypeText.resolve(text, node.getParserPosition(), execution);
    return type == null ? Typed.UNKNOWN : types.typed(type);
  }

  @Override
  public final String printed(SqlType type) {
    return types.printed(type);
  }

  @Override
  public final void requireSchema(String schema, int start, int end) {
    new Lookup(execution).requireSchema(schema, span(start, end));
  }

  @Override
  public final Typed parameter(String text, int start, int end) {
    if (!execution.isOfBody() && text.startsWith("$")) {
      throw refused(RefusalKind.MISSING_PARAMETER, "there is no parameter " + text, start, end);
    }
    return Typed.UNKNOWN;
  }

  @Override
  public final void requireValue(SqlType type, String text, int start, int end) {
    if (!certain) {
      return;
    }
    LiteralValues values = new LiteralValues(execution);
    values.require(type, text, object, span(start, end));
    switch (type.name()) {
      case "regclass" -> new RelationLiterals(execution).require(text, node);
      case "regconfig" -> requireNamed(Kind.TEXT_SEARCH_CONFIGURATION, text);
      case "regproc", "regprocedure" -> requireFunction(text, start, end);
      case "regtype" -> TypeText.resolve(text, node.getParserPosition(), execution);
      default -> {
        // Says nothing of other objects.
      }
    }
  }

  private void requireFunction(String written, int start, int end) {
    NameReader reader = new NameReader(Tokens.of(written), 0, node.getParserPosition());
    SqlIdentifier identifier = reader.name();
    if (identifier == null) {
      return;
    }
    String schema = Folding.schemaOf(identifier);
    String name = Folding.name(identifier);
    if (!BuiltIns.hasFunction(name)
        && functions(schema, name).isEmpty()
        && !mayHaveFunction(schema, name)) {
      String message = "function \"%s\" does not exist".formatted(written);
      throw missingFunction(schema, name, message, start, end);
    }
  }

  @Override
  public final void requireCollation(String name, int start, int end) {
    if (certain) {
      requireNamed(Kind.COLLATION, name);
    }
  }

  private void requireNamed(Kind kind, String written) {
    Tokens tokens = Tokens.of(written);
    SqlIdentifier name = new NameReader(tokens, 0, node.getParserPosition()).name();
    if (name != null && name.names.size() == (tokens.size() + 1) / 2) {
      new OtherObjects(execution).require(ObjectNames.named(execution, kind, name));
    }
  }

  @Override
  public final Refused missingFunction(
      @Nullable String schema, String name, String message, int start, int end) {
    List<QualifiedName> candidates = candidates(schema, name);
    return execution.refused(
        certain,
        RefusalKind.MISSING_FUNCTION,
        message,
        ObjectPath.relation(candidates.get(candidates.size() - 1)),
        span(start, end),
        new Lookup(execution).departed(candidates));
  }

  @Override
  public final Refused refused(RefusalKind kind, String message, int start, int end) {
    return execution.refused(certain, kind, message, object, span(start, end), null);
  }

  /** Returns where a part of the expression stands; the whole of it if its text is elsewhere. */
  final SourceSpan span(int start, int end) {
    SourceFile file = execution.file();
    if (!inPlace || !execution.isInPlace()) {
      return execution.span(node);
    }
    SourceSpan whole = Spans.of(file, node);
    int offset = ItemText.of(file, node).start();
    int last = file.offset(whole.endLine(), whole.endColumn());
    return offset + end <= last ? file.span(offset + start, offset + end) : whole;
  }
}
