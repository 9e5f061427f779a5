package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.BorrowedType;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.replay.postgresql.type.TypeText;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.plpgsql.PlTypes;
import dev.lintel.engine.sql.plpgsql.VariableKind;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * What the types of PL/pgSQL variables mean, as {@code plpgsql_build_variable} tells them apart.
 */
final class PlTypeKinds implements PlTypes {

  /** Since then PL/pgSQL says itself that what %TYPE names is missing. */
  private static final ServerVersion READS_MISSING = new ServerVersion(17);

  private static final String NO_TYPE = "syntax error at or near \"%\"";

  /** A name, the sign and TYPE. */
  private static final int LEAST_TOKENS = 3;

  private final Execution execution;
  private final SourceSpan span;

  /**
   * Makes a reader of types.
   *
   * @param span where the body stands, for the refusal of a type that does not exist
   */
  PlTypeKinds(Execution execution, SourceSpan span) {
    this.execution = execution;
    this.span = span;
  }

  @Override
  public VariableKind kind(String type, @Nullable String variable) {
    Tokens tokens = Tokens.of(type);
    if (BorrowedType.isOne(tokens)) {
      return borrowed(tokens);
    }
    if (tokens.size() == 1 && tokens.isName(0) && BuiltInTypes.isPseudo(tokens.name(0))) {
      return ofPseudo(tokens.name(0), variable);
    }
    DataType resolved = TypeText.resolve(type, SqlParserPos.ZERO, execution);
    return resolved == null ? VariableKind.UNKNOWN : of(resolved);
  }

  /** What is no variable, as the caller knows, is a column or table. */
  private VariableKind borrowed(Tokens tokens) {
    boolean ofColumn = tokens.isWord(tokens.size() - 1, "type");
    boolean reads = !execution.premises().outside().server().isBefore(READS_MISSING);
    if (ofColumn && tokens.size() == LEAST_TOKENS) {
      throw reads
          ? refused(
              RefusalKind.MISSING_OBJECT,
              "variable \"%s\" does not exist".formatted(tokens.name(0)))
          : refused(RefusalKind.SYNTAX_ERROR, NO_TYPE);
    }
    try {
      DataType type = new BorrowedType(execution, span).read(tokens);
      return type == null ? VariableKind.UNKNOWN : of(type);
    } catch (Refused missing) {
      throw ofColumn && !reads ? refused(RefusalKind.SYNTAX_ERROR, NO_TYPE) : missing;
    }
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), span, null);
  }

  private VariableKind ofPseudo(String type, @Nullable String variable) {
    if (type.equals("record")) {
      return VariableKind.ROW;
    }
    if (variable == null) {
      return VariableKind.UNKNOWN;
    }
    throw refused(
        RefusalKind.FEATURE_NOT_SUPPORTED,
        "variable \"%s\" has pseudo-type %s".formatted(variable, type));
  }

  /** Returns what a parameter of a type holds. */
  VariableKind of(DataType type) {
    if (RoutineReader.isUnknown(type)) {
      return VariableKind.UNKNOWN;
    }
    if (type.dimensions() > 0) {
      return VariableKind.SCALAR;
    }
    if (type.userType() != null) {
      return ofUserType(type.userType());
    }
    if (type.name().equals("record")) {
      return VariableKind.ROW;
    }
    if (type.name().equals("refcursor")) {
      return VariableKind.CURSOR;
    }
    return BuiltInTypes.printed(type.name()) == null ? VariableKind.UNKNOWN : VariableKind.SCALAR;
  }

  private VariableKind ofUserType(QualifiedName name) {
    UserType type = execution.catalog().type(name).orElse(null);
    if (!execution.isCertain(name)) {
      return VariableKind.UNKNOWN;
    }
    if (type instanceof EnumType) {
      return VariableKind.SCALAR;
    }
    if (type instanceof DomainType domain) {
      return of(domain.base());
    }
    boolean row = type instanceof CompositeType || execution.catalog().table(name).isPresent();
    return row ? VariableKind.ROW : VariableKind.UNKNOWN;
  }
}
