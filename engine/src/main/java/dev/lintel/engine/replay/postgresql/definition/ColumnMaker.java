package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.SequenceRange;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.SequenceAdded;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.StoredValues;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.named.Collations;
import dev.lintel.engine.replay.postgresql.query.ExpressionNames;
import dev.lintel.engine.replay.postgresql.query.Nextval;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.replay.postgresql.type.ColumnAttributes;
import dev.lintel.engine.replay.postgresql.type.SequenceOptions;
import dev.lintel.engine.replay.postgresql.type.TypeResolver;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.Expression;
import dev.lintel.engine.sql.node.IdentityConstraint;
import dev.lintel.engine.sql.node.TypeName;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Makes a column from its definition, with the sequence of a serial or identity column. */
public final class ColumnMaker {

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  private static final Pattern STORED =
      Pattern.compile("\\b(storage|compression)\\b", Pattern.CASE_INSENSITIVE);

  private final Execution execution;
  private final TypeResolver types;

  public ColumnMaker(Execution execution) {
    this.execution = execution;
    this.types = new TypeResolver(execution);
  }

  /**
   * Makes the column and enters its sequence.
   *
   * @param table the table it will belong to
   * @param definition its definition
   * @param attributes what the constraints in its definition say
   */
  public Column make(
      QualifiedName table, ColumnDefinition definition, ColumnAttributes attributes) {
    String name = Folding.name(definition.name());
    SourceSpan span = execution.span(definition);
    SystemColumns.requireOrdinaryName(execution, table, name, execution.span(definition.name()));
    DataType serial = definition.type() == null ? null : TypeResolver.serial(definition.type());
    ColumnDeferrals.require(execution, definition);
    attributes.requireConsistent(execution, table, name, serial != null);
    DataType type = serial != null ? withoutModifiers(serial, definition) : type(definition);
    Expression expression = attributes.defaultExpression();
    ColumnDefault defaultValue = expression == null ? null : stored(type, expression);
    requireNoCircle(table, type, span);
    boolean notNull = attributes.notNull();
    if (serial != null) {
      QualifiedName sequence = addSequence(table, name, null, false, ofType(serial), span);
      defaultValue = new ColumnDefault(nextval(sequence), sequence, span);
      notNull = true;
    }
    if (attributes.identity() != null) {
      requireInteger(table, name, type, execution.span(definition));
      SequenceRange range = range(attributes.identity(), table, name, type);
      addSequence(table, name, attributes.sequenceName(execution, table), true, range, span);
      notNull = true;
    }
    new Collations(execution).require(table, name, type, definition.collation());
    Column column =
        new Column(
            name,
            type,
            notNull,
            defaultValue,
            attributes.identityMode(),
            attributes.generatedText(),
            definition.collation() == null ? null : Folding.name(definition.collation()),
            span);
    String text = execution.text(definition);
    if (STORED.matcher(text).find()) {
      new ColumnStorage(execution, table, column, span).requireDefinition(Tokens.of(text));
    }
    return column;
  }

  /**
   * Refuses a type that holds rows of the table that is to have it ({@code CheckAttributeType}).
   */
  public void requireNoCircle(QualifiedName table, DataType type, SourceSpan span) {
    if (new StoredValues(execution).holds(type, table)) {
      throw execution.refused(
          execution.isCertain(table),
          RefusalKind.INVALID_TABLE_DEFINITION,
          "composite type %s cannot be made a member of itself".formatted(execution.printed(table)),
          ObjectPath.relation(table),
          span,
          null);
    }
  }

  /** Refuses an identity on a column of another type than an integer. */
  public void requireInteger(QualifiedName table, String column, DataType type, SourceSpan span) {
    if (type.userType() != null || type.dimensions() > 0 || !INTEGERS.contains(type.name())) {
      throw execution.refused(
          RefusalKind.INVALID_PARAMETER,
          "identity column type must be smallint, integer, or bigint",
          ObjectPath.member(table, column),
          span,
          null);
    }
  }

  /** Returns the numbers that the options of an identity give. */
  public @Nullable SequenceRange range(
      IdentityConstraint identity, QualifiedName table, String column, DataType type) {
    return new SequenceOptions(
            execution, table.withName(column), execution.text(identity), identity)
        .inParentheses()
        .apply(null, type.name());
  }

  /** Returns the numbers of a sequence without options. */
  static SequenceRange ofType(DataType type) {
    return new SequenceRange(type.name(), 1, 1, SequenceOptions.greatest(type.name()), 1);
  }

  /** Returns the expression that draws from a sequence, as the server prints it. */
  public static String nextval(QualifiedName sequence) {
    return "nextval('" + Quoting.quote(sequence).replace("'", "''") + "'::regclass)";
  }

  /** Makes the sequence of a serial or identity column and returns its name. */
  public QualifiedName addSequence(
      QualifiedName table,
      String column,
      @Nullable QualifiedName given,
      boolean identity,
      @Nullable SequenceRange range,
      SourceSpan span) {
    QualifiedName name =
        given != null
            ? given
            : table.withName(
                ImplicitNames.sequence(
                    execution.catalog(), table, column, taken -> taken.equals(table.name())));
    Sequence sequence = new Sequence(name, table, column, identity, range, span);
    execution.put(sequence);
    execution.makeCertain(name);
    execution.record(new SequenceAdded(sequence, span));
    return name;
  }

  /**
   * Returns the default as it is stored: a bare NULL is none, unless the type has a modifier or is
   * a domain (the server then keeps the cast; tried on version 15).
   */
  public @Nullable ColumnDefault defaultValue(
      QualifiedName table, String column, DataType type, Expression expression) {
    requireDefault(table, column, type, expression);
    return stored(type, expression);
  }

  /** Refuses a default that the server cannot store. A new table has its name by then. */
  public void requireDefault(
      QualifiedName table, String column, DataType type, Expression expression) {
    ObjectPath path = ObjectPath.member(table, column);
    ExpressionNames.requireNone(execution, path, expression);
    TableExpressions.requireDefault(execution, path, type, expression);
  }

  private @Nullable ColumnDefault stored(DataType type, Expression expression) {
    if (isBareNull(expression.text()) && type.modifiers().isEmpty() && !isDomain(type)) {
      return null;
    }
    QualifiedName sequence = Nextval.sequence(expression, execution);
    return new ColumnDefault(
        expression.text(), sequence, type.userType(), execution.span(expression));
  }

  private boolean isDomain(DataType type) {
    return type.userType() != null
        && execution
            .catalog()
            .type(type.userType())
            .filter(DomainType.class::isInstance)
            .isPresent();
  }

  /** Behind a serial type stands its integer type, which takes no modifiers. */
  private DataType withoutModifiers(DataType serial, ColumnDefinition definition) {
    TypeName written = definition.type();
    if (written != null && !written.modifiers().isEmpty()) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          "type modifier is not allowed for type \"%s\"".formatted(serial.name()),
          ObjectPath.type(new QualifiedName("pg_catalog", serial.name())),
          execution.span(written),
          null);
    }
    return serial;
  }

  private static boolean isBareNull(String expression) {
    Tokens tokens = Tokens.of(expression);
    int last = tokens.size() - 1;
    int first = 0;
    while (first < last && tokens.image(first).equals("(") && tokens.image(last).equals(")")) {
      first++;
      last--;
    }
    return tokens.isWord(first, "null") && (first == last || tokens.image(first + 1).equals("::"));
  }

  private DataType type(ColumnDefinition definition) {
    if (definition.type() == null) {
      SqlNode name = definition.name();
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          "column \"%s\" has no type".formatted(Folding.name(definition.name())),
          ObjectPath.type(new QualifiedName("", "")),
          execution.span(name),
          null);
    }
    if (definition.type().dimensions() > 0
        && BuiltInTypes.serial(Folding.name(definition.type().name())) != null) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "array of serial is not implemented",
          ObjectPath.type(new QualifiedName("", "")),
          execution.span(definition.type()),
          null);
    }
    DataType type = types.resolve(definition.type());
    if (type.userType() == null && BuiltInTypes.isPseudo(type.name())) {
      throw execution.refused(
          RefusalKind.INVALID_TABLE_DEFINITION,
          "column \"%s\" has pseudo-type %s".formatted(Folding.name(definition.name()), type.sql()),
          ObjectPath.type(new QualifiedName("", "")),
          execution.span(definition.type()),
          null);
    }
    return type;
  }
}
