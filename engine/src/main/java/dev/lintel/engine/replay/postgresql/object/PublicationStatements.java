package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.ObjectUse.Sort;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.SystemCatalogs;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.named.ObjectName;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Fragments;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** The tables, columns and schemas of publications ({@code publicationcmds.c} of the server). */
final class PublicationStatements {

  /** Stands for all tables. */
  private static final QualifiedName ALL = new QualifiedName("", "ALL TABLES");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final Lookup lookup;

  /** The tables named so far of which some rows or columns are published. */
  private final Set<QualifiedName> withRows = new HashSet<>();

  private final Set<QualifiedName> withColumns = new HashSet<>();

  PublicationStatements(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.lookup = new Lookup(execution);
  }

  /** Returns what a new publication holds; {@code from} is the token after its name. */
  Set<ObjectUse> uses(int from) {
    NameReader reader = text.reader(from);
    if (!reader.skip("for")) {
      return Set.of();
    }
    if (reader.skip("all", "tables")) {
      return Set.of(new ObjectUse(Sort.OBJECT, ALL, ""));
    }
    Map<QualifiedName, Set<ObjectUse>> members = members(reader, false);
    Set<ObjectUse> uses = new HashSet<>();
    members.values().forEach(uses::addAll);
    return uses;
  }

  /** Runs ADD, SET and DROP of a publication; {@code from} is the token after its name. */
  void alter(ObjectName name, int from) {
    NamedObject publication = new OtherObjects(execution).find(name).orElse(null);
    NameReader reader = text.reader(from);
    boolean add = reader.skip("add");
    boolean drop = !add && reader.skip("drop");
    boolean set = !add && !drop && reader.skip("set");
    boolean options = set && tokens.is(reader.position(), TokenType.LEFT_PAREN);
    if (options) {
      new PublicationOptions(execution, text).require(reader.position());
    }
    if (!(add || drop || set) || options) {
      return;
    }
    if (publication != null && publication.uses().stream().anyMatch(u -> u.name().equals(ALL))) {
      throw refused(
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "publication \"%s\" is defined as FOR ALL TABLES".formatted(publication.name().name()),
          publication.name(),
          publication);
    }
    Map<QualifiedName, Set<ObjectUse>> members = members(reader, drop);
    if (publication == null) {
      return;
    }
    Set<ObjectUse> uses = new HashSet<>(set ? Set.of() : publication.uses());
    members.forEach(
        (member, its) -> {
          boolean there = publication.uses().stream().anyMatch(u -> u.name().equals(member));
          if (add && there) {
            throw already(publication, member);
          }
          if (drop && !there) {
            throw absent(publication, member);
          }
          if (drop) {
            uses.removeIf(use -> use.name().equals(member));
          } else {
            uses.addAll(its);
          }
        });
    execution.set(execution.catalog().with(publication.withUses(uses)));
  }

  private Refused already(NamedObject publication, QualifiedName member) {
    String what =
        member.schema().isEmpty()
            ? "schema \"%s\"".formatted(member.name())
            : "relation \"%s\"".formatted(member.name());
    return refused(
        RefusalKind.DUPLICATE_OBJECT,
        "%s is already member of publication \"%s\"".formatted(what, publication.name().name()),
        member,
        publication);
  }

  private Refused absent(NamedObject publication, QualifiedName member) {
    return refused(
        RefusalKind.MISSING_OBJECT,
        member.schema().isEmpty()
            ? "tables from schema \"%s\" are not part of the publication".formatted(member.name())
            : "relation \"%s\" is not part of the publication".formatted(member.name()),
        member,
        publication);
  }

  /** Reads tables with their columns, and schemas. */
  private Map<QualifiedName, Set<ObjectUse>> members(NameReader reader, boolean drop) {
    Map<QualifiedName, Set<ObjectUse>> members = new LinkedHashMap<>();
    boolean schemas = false;
    do {
      boolean tables = reader.skip("table");
      boolean inSchema = !tables && reader.skip("tables", "in", "schema");
      schemas = inSchema || (schemas && !tables);
      if (schemas) {
        schema(reader, members);
      } else {
        reader.skip("only");
        SqlIdentifier identifier = reader.name();
        if (identifier == null) {
          return members;
        }
        table(reader, identifier, drop, members);
      }
    } while (reader.skip(TokenType.COMMA));
    return members;
  }

  private void schema(NameReader reader, Map<QualifiedName, Set<ObjectUse>> members) {
    SqlIdentifier identifier = reader.name();
    boolean current = identifier != null && Folding.name(identifier).equals("current_schema");
    if (identifier != null && !current) {
      String name = Folding.name(identifier);
      lookup.requireSchema(name, execution.span(identifier));
      QualifiedName member = new QualifiedName("", name);
      members.put(member, Set.of(new ObjectUse(Sort.OBJECT, member, "")));
    }
  }

  private void table(
      NameReader reader,
      SqlIdentifier identifier,
      boolean drop,
      Map<QualifiedName, Set<ObjectUse>> members) {
    if (tokens.isOperator(reader.position(), "*")) {
      reader.moveTo(reader.position() + 1);
    }
    if (!drop) {
      SystemCatalogs.requireUnpublished(execution, identifier);
    }
    Relation relation = lookup.relation(identifier);
    Set<ObjectUse> uses = new HashSet<>(Set.of(ObjectUse.relation(relation.name())));
    if (!drop) {
      require(identifier, relation);
    }
    boolean listed = tokens.is(reader.position(), TokenType.LEFT_PAREN);
    int behind = listed ? tokens.afterParenthesis(reader.position()) : reader.position();
    requireOnce(relation.name(), listed, tokens.isWord(behind, "where"), members.keySet());
    if (listed) {
      int open = reader.position();
      int end = behind;
      if (!drop && relation instanceof Table table) {
        columns(table, open, end, uses);
      }
      reader.moveTo(end);
    }
    if (reader.skip("where")) {
      int open = reader.position();
      reader.skipParentheses();
      if (!drop && execution.isInPlace()) {
        condition(identifier, open, reader.position());
      }
    }
    members.put(relation.name(), uses);
  }

  /** A table may be named twice only if it is published with all rows and columns. */
  private void requireOnce(
      QualifiedName table, boolean columns, boolean rows, Set<QualifiedName> before) {
    boolean again = before.contains(table);
    if (again && (rows || withRows.contains(table))) {
      throw redundant("WHERE clauses", table);
    }
    if (again && (columns || withColumns.contains(table))) {
      throw redundant("column lists", table);
    }
    if (rows) {
      withRows.add(table);
    }
    if (columns) {
      withColumns.add(table);
    }
  }

  private Refused redundant(String what, QualifiedName table) {
    return refused(
        RefusalKind.DUPLICATE_OBJECT,
        "conflicting or redundant %s for table \"%s\"".formatted(what, table.name()),
        table,
        null);
  }

  /** The rows that are published. */
  private void condition(SqlIdentifier identifier, int open, int end) {
    QueryScope scope = new QueryScope(null);
    QueryReader queries = new QueryReader(execution);
    queries.addTarget(identifier, null, scope);
    SourceSpan span = text.span(open, end);
    SourceFile file = execution.file();
    queries.requireCondition(
        Fragments.expression(
            file,
            file.offset(span.line(), span.column()),
            file.offset(span.endLine(), span.endColumn())),
        scope,
        Setting.WHERE,
        "PUBLICATION WHERE");
  }

  private void require(SqlIdentifier identifier, Relation relation) {
    boolean suits =
        relation instanceof Table table
            && table.kind() != Table.Kind.FOREIGN_TABLE
            && table.persistence() == Table.Persistence.PERMANENT;
    if (!suits) {
      throw lookup.invalid(
          identifier, relation.name(), "cannot add relation \"%s\" to publication");
    }
  }

  private void columns(Table table, int open, int end, Set<ObjectUse> uses) {
    for (int[] item : Items.of(tokens, open + 1, end - 1)) {
      String column = tokens.isName(item[0]) ? tokens.name(item[0]) : null;
      if (column == null) {
        return;
      }
      if (SystemColumns.NAMES.contains(column)) {
        throw refused(
            RefusalKind.INVALID_COLUMN_REFERENCE,
            "cannot use system column \"%s\" in publication column list".formatted(column),
            table.name(),
            null);
      }
      new MissingColumn(execution)
          .require(
              new TableDraft(table),
              column,
              text.span(item[0], item[1]),
              "column \"%s\" of relation \"" + table.name().name() + "\" does not exist");
      if (!uses.add(ObjectUse.column(table.name(), column))) {
        throw refused(
            RefusalKind.DUPLICATE_OBJECT,
            "duplicate column \"%s\" in publication column list".formatted(column),
            table.name(),
            null);
      }
    }
  }

  private Refused refused(
      RefusalKind kind, String message, QualifiedName object, @Nullable NamedObject publication) {
    SourceSpan earlier = publication == null ? null : publication.origin();
    boolean certain =
        execution.isCertain(object)
            && (publication == null || execution.isCertain(publication.name()));
    return execution.refused(
        certain, kind, message, ObjectPath.relation(object), text.span(), earlier);
  }
}
