package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of the catalog as the rules of conversion see them. */
public final class TypeBook {

  private final Execution execution;

  public TypeBook(Execution execution) {
    this.execution = execution;
  }

  /** Returns a type with its modifiers; {@link Typed#UNKNOWN} if it is not certainly known. */
  public Typed typed(DataType data) {
    SqlType type = type(data);
    return type.isKnown() ? new Typed(type, data.modifiers()) : Typed.UNKNOWN;
  }

  /** Returns a type; {@link SqlType#ANY_ONE} if it is not certainly known. */
  public SqlType type(DataType data) {
    SqlType plain = data.userType() == null ? builtIn(data) : userType(data.userType());
    return plain.isKnown() && data.dimensions() > 0 ? plain.array() : plain;
  }

  private static SqlType builtIn(DataType data) {
    if (data.equals(UndeterminedType.LITERAL)) {
      return BuiltIns.type("unknown");
    }
    String name = data.name();
    if (name.equals("unknown")) {
      return SqlType.ANY_ONE;
    }
    SqlType type = BuiltIns.printed(name.startsWith("interval ") ? "interval" : name);
    if (type == null) {
      type = name.equals("any") ? BuiltIns.type("any") : BuiltIns.named(name);
    }
    return type == null ? SqlType.ANY_ONE : type;
  }

  private SqlType userType(QualifiedName name) {
    if (!execution.isCertain(name)) {
      return SqlType.ANY_ONE;
    }
    UserType type = execution.catalog().type(name).orElse(null);
    if (type instanceof EnumType) {
      return make(name, 'E', Form.ENUM, null);
    }
    if (type instanceof DomainType domain) {
      SqlType base = type(domain.base());
      return base.isKnown() ? make(name, base.category(), Form.DOMAIN, base) : base;
    }
    boolean row = type instanceof CompositeType || (type == null && isRelation(name));
    return row ? make(name, 'C', Form.COMPOSITE, null) : SqlType.ANY_ONE;
  }

  private boolean isRelation(QualifiedName name) {
    Relation relation = execution.catalog().relation(name).orElse(null);
    return relation != null && !(relation instanceof Sequence);
  }

  private static SqlType make(QualifiedName name, char category, Form form, @Nullable SqlType of) {
    return new SqlType(
        '"' + name.schema() + "\".\"" + name.name() + '"',
        new DataType(name, name.name(), List.of(), 0),
        category,
        false,
        form,
        of,
        "ss");
  }

  /** Returns whether migrations may have made a cast from a type; of arrays, from an element. */
  public boolean mayCast(SqlType source) {
    SqlType element = source.base().element();
    SqlType plain = element == null ? source : element;
    return execution.state().ownOperators().mayCast(plain.base().data());
  }

  /** Returns a type as messages have it: with its schema if the search path does not find it. */
  public String printed(SqlType type) {
    QualifiedName name = type.data().userType();
    if (!type.isKnown()) {
      return "unknown";
    }
    if (name == null || !isVisible(name)) {
      return type.data().sql().equals("\"any\"") ? "\"any\"" : qualified(type);
    }
    String plain = Quoting.quote(name.name());
    return type.data().dimensions() > 0 ? plain + "[]" : plain;
  }

  /** Returns the name of a type of the history as messages have it. */
  public String printed(QualifiedName name) {
    return isVisible(name)
        ? Quoting.quote(name.name())
        : Quoting.quote(name.schema()) + "." + Quoting.quote(name.name());
  }

  private static String qualified(SqlType type) {
    QualifiedName name = type.data().userType();
    if (name == null) {
      return type.data().sql();
    }
    String plain = Quoting.quote(name.schema()) + "." + Quoting.quote(name.name());
    return type.data().dimensions() > 0 ? plain + "[]" : plain;
  }

  private boolean isVisible(QualifiedName name) {
    if (BuiltIns.named(name.name()) != null) {
      return false;
    }
    for (String schema : execution.state().searchPath().schemas()) {
      QualifiedName candidate = name.withSchema(schema);
      if (candidate.equals(name)) {
        return true;
      }
      if (execution.catalog().type(candidate).isPresent() || isRelation(candidate)) {
        return false;
      }
    }
    return name.schema().equals(SearchPath.TEMPORARY);
  }
}
