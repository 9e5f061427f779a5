package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.EnumValue;
import dev.lintel.engine.catalog.OtherType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TypeAdded;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.execution.CreationNames;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.named.Collations;
import dev.lintel.engine.replay.postgresql.query.DomainExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.ColumnAttributes;
import dev.lintel.engine.replay.postgresql.type.EnumLiterals;
import dev.lintel.engine.replay.postgresql.type.TypeResolver;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.CreateComposite;
import dev.lintel.engine.sql.node.CreateDomain;
import dev.lintel.engine.sql.node.CreateEnum;
import dev.lintel.engine.sql.node.CreateOtherType;
import dev.lintel.engine.sql.node.NotNullConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;

/** Runs CREATE TYPE and CREATE DOMAIN. */
public final class TypeStatements {

  private final Execution execution;
  private final CreationNames names;

  public TypeStatements(Execution execution) {
    this.execution = execution;
    this.names = new CreationNames(execution);
  }

  /** Runs CREATE TYPE … AS ENUM. */
  public void createEnum(CreateEnum node) {
    QualifiedName name = newName(node.name());
    List<EnumValue> values = new ArrayList<>();
    for (SqlNode literal : node.values()) {
      String label = Folding.literal(literal);
      EnumLiterals.requireShort(execution, name, label, literal);
      if (values.stream().anyMatch(value -> value.label().equals(label))) {
        throw execution.refused(
            RefusalKind.REPEATED_ENUM_VALUE,
            "duplicate key value violates unique constraint \"pg_enum_typid_label_index\"",
            ObjectPath.member(name, label),
            execution.span(literal),
            null);
      }
      values.add(new EnumValue(label, execution.span(literal)));
    }
    add(new EnumType(name, values, execution.span(node)));
    execution.set(execution.state().with(execution.state().uncommitted().withEnum(name)));
  }

  /** Runs CREATE TYPE … AS. */
  public void createComposite(CreateComposite node) {
    QualifiedName name = newName(node.name());
    if (ImplicitNames.relationExists(execution.catalog(), name)) {
      throw new FreeNames(execution).duplicateRelation(name, execution.span(node.name()));
    }
    List<Column> attributes = new ArrayList<>();
    for (ColumnDefinition attribute : node.attributes()) {
      requireOnce(name, attributes, attribute);
      attributes.add(
          new ColumnMaker(execution).make(name, attribute, ColumnAttributes.of(List.of())));
    }
    add(new CompositeType(name, attributes, execution.span(node)));
  }

  private void requireOnce(
      QualifiedName type, List<Column> attributes, ColumnDefinition attribute) {
    String name = Folding.name(attribute.name());
    if (attributes.stream().anyMatch(a -> a.name().equals(name))) {
      throw execution.refused(
          RefusalKind.DUPLICATE_COLUMN,
          "column \"%s\" specified more than once".formatted(name),
          ObjectPath.member(type, name),
          execution.span(attribute.name()),
          null);
    }
  }

  /** Runs CREATE TYPE of a range, a base type or a shell. */
  public void createOther(CreateOtherType node) {
    QualifiedName name = names.of(node.name(), false);
    boolean completesShell =
        execution.catalog().type(name).filter(TypeStatements::isShell).isPresent();
    if (!completesShell || node.form().equals("SHELL")) {
      new FreeNames(execution).requireType(name, execution.span(node.name()));
    }
    if (node.form().equals("RANGE")) {
      new RangeDefinition(execution, node, name).require(completesShell);
    }
    add(new OtherType(name, node.form(), execution.span(node)));
    if (node.form().equals("RANGE")) {
      add(
          new OtherType(
              name.withName(multirange(name.name())), "MULTIRANGE", execution.span(node)));
    }
  }

  /** Runs CREATE DOMAIN. */
  public void createDomain(CreateDomain node) {
    QualifiedName name = newName(node.name());
    DataType base = new TypeResolver(execution).resolve(node.type());
    new DomainForms(execution, name).require(base, node);
    Tokens tokens = Tokens.of(execution.text(node));
    if (QueryClauses.find(tokens, "collate", 3, tokens.size()) > 0) {
      new Collations(execution).requireCollated(base, ObjectPath.type(name), execution.span(node));
    }
    DomainExpressions expressions = new DomainExpressions(execution, name, base);
    boolean notNull = false;
    List<DomainType.Check> checks = new ArrayList<>();
    for (ConstraintNode constraint : node.constraints()) {
      notNull |= constraint instanceof NotNullConstraint;
      if (constraint instanceof CheckConstraint check) {
        Predicate<String> taken = other -> checks.stream().anyMatch(c -> c.name().equals(other));
        String called =
            constraint.name() != null
                ? Folding.name(constraint.name())
                : ImplicitNames.domainCheck(name.name(), taken);
        checks.add(new DomainType.Check(called, check.expression().text()));
        expressions.requireCheck(check.expression());
      }
    }
    add(new DomainType(name, base, notNull, checks, execution.span(node)));
  }

  /** A range brings its multirange ({@code makeMultirangeTypeName} of the server's source). */
  private static String multirange(String range) {
    int word = range.indexOf("range");
    return word >= 0
        ? Folding.truncate(range.substring(0, word) + "multi" + range.substring(word))
        : Folding.clip(range, Folding.MAX_BYTES - "_multirange".length()) + "_multirange";
  }

  private static boolean isShell(UserType type) {
    return type instanceof OtherType other && other.form().equals("SHELL");
  }

  private QualifiedName newName(SqlIdentifier identifier) {
    QualifiedName name = names.of(identifier, false);
    SourceSpan span = execution.span(identifier);
    new FreeNames(execution).requireType(name, span);
    return name;
  }

  private void add(UserType type) {
    execution.put(type);
    execution.makeCertain(type.name());
    execution.record(new TypeAdded(type, type.origin()));
  }
}
