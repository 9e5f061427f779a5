package dev.lintel.engine.replay.postgresql.named;

import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.source.SourceSpan;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** COLLATE: the collation must exist, and the type have one. */
public final class Collations {

  private static final Set<String> COLLATED =
      Set.of("text", "character varying", "character", "bpchar", "name");

  private final Execution execution;

  public Collations(Execution execution) {
    this.execution = execution;
  }

  /** Checks the collation of a column and takes note that the column leans on it. */
  public void require(
      QualifiedName table, String column, DataType type, @Nullable SqlIdentifier collation) {
    if (collation == null) {
      return;
    }
    ObjectName name = ObjectNames.named(execution, Kind.COLLATION, collation);
    NamedObject found = new OtherObjects(execution).require(name);
    requireCollated(type, ObjectPath.member(table, column), execution.span(collation));
    if (found != null) {
      new NamedUses(execution).lean(Kind.COLLATION, found.name(), ObjectUse.column(table, column));
    }
  }

  /** Refuses a collation of something whose type has none. */
  public void requireCollated(DataType type, ObjectPath object, SourceSpan span) {
    if (hasNone(type)) {
      TypeBook types = new TypeBook(execution);
      throw execution.refused(
          RefusalKind.TYPE_MISMATCH,
          "collations are not supported by type " + types.printed(types.type(type)),
          object,
          span,
          null);
    }
  }

  /** Refuses a statement that names a collation that certainly does not exist. */
  public void requireAll(SqlNode node) {
    StatementText text = StatementText.of(execution, node);
    Tokens tokens = text.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, "collate")) {
        ObjectName name = new ObjectNames(execution, text).read(Kind.COLLATION, text.reader(i + 1));
        if (name != null) {
          new OtherObjects(execution).require(name);
        }
      }
    }
  }

  private boolean hasNone(DataType type) {
    if (RoutineReader.isUnknown(type)) {
      return false;
    }
    if (type.userType() == null) {
      return BuiltInTypes.printed(type.name()) != null && !COLLATED.contains(type.name());
    }
    UserType user = execution.catalog().type(type.userType()).orElse(null);
    if (user instanceof DomainType domain) {
      return hasNone(domain.base());
    }
    boolean without = user instanceof EnumType || user instanceof CompositeType;
    return without && execution.isCertain(type.userType());
  }
}
