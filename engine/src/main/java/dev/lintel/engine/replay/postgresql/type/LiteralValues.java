package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.expression.RowColumn;
import dev.lintel.engine.replay.postgresql.literal.ArrayText;
import dev.lintel.engine.replay.postgresql.literal.InputFault;
import dev.lintel.engine.replay.postgresql.literal.InputText;
import dev.lintel.engine.replay.postgresql.literal.RangeText;
import dev.lintel.engine.replay.postgresql.literal.RecordText;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Strings that the server reads as values of a type when it reads the statement, rows or not
 * (PostgreSQL 17 documentation, chapter 8). What is not certainly wrong passes.
 */
public final class LiteralValues {

  private final Execution execution;

  public LiteralValues(Execution execution) {
    this.execution = execution;
  }

  /**
   * Refuses a string that is no value of a type.
   *
   * @param object what it is a value of
   * @param place where it stands
   */
  public void require(DataType type, String text, ObjectPath object, SourceSpan place) {
    require(new TypeBook(execution).type(type), text, object, place);
  }

  /** Refuses a string that is no value of a type. */
  public void require(SqlType type, String text, ObjectPath object, SourceSpan place) {
    SqlType base = type.base();
    switch (base.form()) {
      case ENUM -> requireLabel(base, text, place);
      case ARRAY -> requireAll(base, ArrayText.elements(text), "array", text, object, place);
      case RANGE -> {
        requireAll(base, RangeText.bounds(text), "range", text, object, place);
        if (RangeText.isTurned(text, Objects.requireNonNull(base.of()).base().name())) {
          throw execution.refused(
              RefusalKind.INVALID_DATA,
              "range lower bound must be less than or equal to range upper bound",
              object,
              place,
              null);
        }
      }
      case MULTIRANGE -> {
        boolean braces = text.strip().startsWith("{");
        requireAll(base, braces ? List.of() : null, "multirange", text, object, place);
      }
      case BASE -> {
        InputFault fault = InputText.fault(base.name(), text);
        if (fault != null) {
          throw execution.refused(fault.kind(), fault.message(), object, place, null);
        }
      }
      case COMPOSITE -> requireRow(base, text, object, place);
      case PSEUDO -> {
        if (base.is("record")) {
          throw execution.refused(
              RefusalKind.FEATURE_NOT_SUPPORTED,
              "input of anonymous composite types is not implemented",
              object,
              place,
              null);
        }
      }
      default -> {
        // Nothing is known of its values.
      }
    }
  }

  private void requireLabel(SqlType type, String text, SourceSpan place) {
    execution
        .catalog()
        .type(Objects.requireNonNull(type.data().userType()))
        .filter(EnumType.class::isInstance)
        .map(EnumType.class::cast)
        .ifPresent(enumType -> new EnumLiterals(execution).require(enumType, text, place));
  }

  private void requireRow(SqlType type, String text, ObjectPath object, SourceSpan place) {
    List<RowColumn> columns = new CompositeColumns(execution).of(type);
    if (columns == null) {
      return;
    }
    RecordText.Fields read = RecordText.read(text, columns.size());
    for (int i = 0; i < read.fields().size(); i++) {
      String value = read.fields().get(i);
      if (value != null) {
        require(columns.get(i).type().type(), value, object, place);
      }
    }
    if (!read.whole()) {
      throw malformed("record", text, object, place);
    }
  }

  private Refused malformed(String what, String text, ObjectPath object, SourceSpan place) {
    return execution.refused(
        RefusalKind.INVALID_VALUE,
        "malformed %s literal: \"%s\"".formatted(what, text),
        object,
        place,
        null);
  }

  private void requireAll(
      SqlType type,
      @Nullable List<String> values,
      String what,
      String text,
      ObjectPath object,
      SourceSpan place) {
    if (values == null) {
      throw malformed(what, text, object, place);
    }
    SqlType of = type.of();
    if (of != null) {
      values.forEach(value -> require(of, value, object, place));
    }
  }
}
