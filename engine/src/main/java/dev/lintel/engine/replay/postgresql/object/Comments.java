package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.removal.Attachments;
import dev.lintel.engine.replay.postgresql.routine.RoutineLookup;
import dev.lintel.engine.replay.postgresql.routine.Routines;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.replay.postgresql.type.TypeLookup;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CommentOn;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs COMMENT ON: the object must exist. */
public final class Comments {

  private final Execution execution;
  private final Lookup lookup;

  public Comments(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs the statement. */
  public void run(CommentOn node) {
    SqlIdentifier name = node.name();
    if (name == null) {
      new OtherStatements(execution, StatementText.of(execution, node)).run();
      return;
    }
    switch (node.kind()) {
      case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX ->
          relation(node.kind(), name);
      case COLUMN -> column(name);
      case CONSTRAINT -> constraint(node, name);
      case TYPE -> new TypeLookup(execution).requireAny(name);
      case DOMAIN -> domain(name);
      case SCHEMA -> lookup.requireSchema(Folding.name(name), execution.span(name));
      case FUNCTION, PROCEDURE, ROUTINE, AGGREGATE -> routine(node, name);
      case EXTENSION -> extension(name);
      default -> other(node, name);
    }
  }

  private void other(CommentOn node, SqlIdentifier name) {
    Attachment.Kind attached = AttachmentStatements.kind(node.kind());
    if (attached != null && node.onTable() != null) {
      new Attachments(execution, attached)
          .requireOn(lookup.relation(node.onTable()), Folding.name(name), execution.span(name));
    } else if (attached == null) {
      new OtherStatements(execution, StatementText.of(execution, node)).run();
    }
  }

  private void routine(CommentOn node, SqlIdentifier name) {
    RoutineReader reader =
        new RoutineReader(execution, execution.text(node), node.getParserPosition());
    int open = 3 + 2 * name.names.size() - 1;
    boolean parentheses = reader.tokens().is(open, TokenType.LEFT_PAREN);
    new RoutineLookup(execution, node.kind())
        .find(
            name,
            parentheses
                ? Routines.arguments(reader, open, reader.tokens().afterParenthesis(open))
                : null);
  }

  private void extension(SqlIdentifier name) {
    String extension = Folding.name(name);
    Catalog catalog = execution.catalog();
    if (catalog.extension(extension).isEmpty() && !extension.equals("plpgsql")) {
      throw execution.refused(
          execution.emptyStart() && !catalog.uncertainty().everything(),
          RefusalKind.MISSING_EXTENSION,
          "extension \"%s\" does not exist".formatted(extension),
          ObjectPath.extension(extension),
          execution.span(name),
          null);
    }
  }

  private void relation(ObjectKind kind, SqlIdentifier name) {
    QualifiedName found =
        lookup.find(name).orElseThrow(() -> lookup.missingRelation(name, "relation"));
    Relation relation = execution.catalog().relation(found).orElse(null);
    String noun =
        switch (kind) {
          case TABLE -> relation instanceof Table ? null : "a table";
          case VIEW -> relation instanceof View view && !view.materialized() ? null : "a view";
          case MATERIALIZED_VIEW ->
              relation instanceof View view && view.materialized() ? null : "a materialized view";
          case SEQUENCE -> relation instanceof Sequence ? null : "a sequence";
          case INDEX -> relation == null ? null : "an index";
          default -> null;
        };
    if (noun != null) {
      throw lookup.wrongKind(name, found, "\"%s\" is not " + noun);
    }
  }

  private void domain(SqlIdentifier name) {
    new TypeLookup(execution).requireAny(name);
    lookup
        .find(name, candidate -> execution.catalog().type(candidate).isPresent())
        .filter(found -> !(execution.catalog().type(found).orElse(null) instanceof DomainType))
        .ifPresent(
            found -> {
              throw lookup.wrongKind(name, found, "\"%s\" is not a domain");
            });
  }

  private void column(SqlIdentifier name) {
    int last = name.names.size() - 1;
    if (last < 1) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          "column name must be qualified",
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(name),
          null);
    }
    SqlIdentifier owner = name.getComponent(0, last);
    QualifiedName found =
        lookup.find(owner).orElseThrow(() -> lookup.missingRelation(owner, "relation"));
    Relation relation = execution.catalog().relation(found).orElse(null);
    if (execution.catalog().indexOwner(found).isPresent()) {
      throw lookup.wrongKind(owner, found, "cannot set comment on relation \"%s\"");
    }
    if (relation == null) {
      ofNoTable(found, owner, name);
      return;
    }
    List<Column> columns = List.of();
    if (relation instanceof Table table) {
      columns = table.columns();
    } else if (relation instanceof View view) {
      columns = view.columns();
    }
    String column = Folding.name(name);
    boolean known = relation instanceof Table || !columns.isEmpty();
    if (known && columns.stream().noneMatch(c -> c.name().equals(column))) {
      String table = Folding.written(name.getComponent(0, last));
      throw new MissingColumn(execution)
          .ofWritten(relation.name(), table, column, execution.span(name));
    }
  }

  /** An attribute of a composite type may be commented on, a column of an index may not. */
  private void ofNoTable(QualifiedName found, SqlIdentifier owner, SqlIdentifier name) {
    String column = Folding.name(name);
    List<String> columns = List.of();
    if (execution.catalog().type(found).orElse(null) instanceof CompositeType type) {
      columns = type.attributes().stream().map(Column::name).toList();
    } else if (execution.catalog().index(found).isPresent()) {
      Index index = execution.catalog().index(found).get();
      if (index.keyColumns().size() < index.keys().size()) {
        return; // Expressions have names too.
      }
      columns = index.keyColumns();
    }
    if (!columns.contains(column)) {
      throw new MissingColumn(execution)
          .ofWritten(found, Folding.written(owner), column, execution.span(name));
    }
  }

  private boolean isOnDomain(CommentOn node) {
    Tokens tokens = Tokens.of(execution.text(node));
    return tokens.areWords(4, "on", "domain");
  }

  private void constraint(CommentOn node, SqlIdentifier name) {
    if (node.onTable() == null) {
      return;
    }
    if (isOnDomain(node)) {
      new DomainAlteration(execution).requireConstraint(node.onTable(), name);
      return;
    }
    Relation relation = lookup.relation(node.onTable());
    String constraint = Folding.name(name);
    if (relation instanceof Table table && table.constraint(constraint).isEmpty()) {
      QualifiedName owner = table.name();
      ObjectPath object = ObjectPath.member(owner, constraint);
      throw execution.refused(
          execution.isCertain(owner, constraint),
          RefusalKind.MISSING_CONSTRAINT,
          "constraint \"%s\" for table \"%s\" does not exist".formatted(constraint, owner.name()),
          object,
          execution.span(name),
          execution.state().departed().get(object));
    }
  }
}
