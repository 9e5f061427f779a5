package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TypeDropped;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.removal.IndexRemoval;
import dev.lintel.engine.replay.postgresql.removal.Removal;
import dev.lintel.engine.replay.postgresql.routine.Routines;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.TypeLookup;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Runs DROP of all objects that the catalog keeps. */
public final class Drops {

  private static final Map<ObjectKind, String> NOUNS =
      Map.of(
          ObjectKind.TABLE, "table",
          ObjectKind.FOREIGN_TABLE, "foreign table",
          ObjectKind.VIEW, "view",
          ObjectKind.MATERIALIZED_VIEW, "materialized view",
          ObjectKind.SEQUENCE, "sequence");

  private final Execution execution;
  private final Lookup lookup;

  public Drops(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs DROP of one kind of objects. */
  public void run(DropObjects node) {
    switch (node.kind()) {
      case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE -> relations(node);
      case INDEX -> new IndexRemoval(execution).run(node);
      case TYPE, DOMAIN -> types(node);
      case SCHEMA -> SchemaRemoval.run(execution, node);
      case EXTENSION -> extensions(node);
      case TRIGGER -> new AttachmentStatements(execution, Attachment.Kind.TRIGGER).drop(node);
      case POLICY -> new AttachmentStatements(execution, Attachment.Kind.POLICY).drop(node);
      case RULE -> new AttachmentStatements(execution, Attachment.Kind.RULE).drop(node);
      case FUNCTION, PROCEDURE, ROUTINE, AGGREGATE -> new Routines(execution).drop(node);
      default -> new OtherStatements(execution, StatementText.of(execution, node)).run();
    }
  }

  private void relations(DropObjects node) {
    List<Relation> relations = new ArrayList<>();
    for (SqlIdentifier identifier : node.names()) {
      relation(node, identifier).ifPresent(relations::add);
    }
    SourceSpan span = execution.span(node);
    boolean several = relations.size() > 1;
    new Removal(execution, node.cascade(), span)
        .drop(
            relations,
            (dependent, certain, origin) ->
                blocked(node, relations.get(0), several, certain, origin));
    for (SqlIdentifier identifier : node.names()) {
      QualifiedName name = lookup.findOrTarget(identifier);
      if (!ImplicitNames.relationExists(execution.catalog(), name)) {
        execution.makeCertain(name);
        execution.depart(ObjectPath.relation(name), span);
      }
    }
  }

  private Optional<Relation> relation(DropObjects node, SqlIdentifier identifier) {
    String noun = NOUNS.getOrDefault(node.kind(), "relation");
    Optional<QualifiedName> name = lookup.find(identifier);
    Optional<Relation> relation = name.flatMap(n -> execution.catalog().relation(n));
    if (name.isEmpty()) {
      if (node.ifExists()) {
        return Optional.empty();
      }
      Refused missing = lookup.missingRelation(identifier, noun);
      if (missing.certain() && node.kind() == ObjectKind.FOREIGN_TABLE) {
        throw missing.as(RefusalKind.MISSING_OBJECT);
      }
      if (missing.certain()) {
        throw missing;
      }
      return Optional.empty();
    }
    relation.ifPresent(found -> requireNoIdentity(identifier, found));
    if (relation.isEmpty() || !isOfKind(relation.get(), node.kind())) {
      throw lookup.wrongKind(
          identifier, name.get(), "\"%s\" is not a" + (noun.charAt(0) == 'i' ? "n " : " ") + noun);
    }
    return relation;
  }

  /** The sequence of an identity column goes with the column only. */
  private void requireNoIdentity(SqlIdentifier identifier, Relation relation) {
    if (relation instanceof Sequence sequence
        && sequence.identity()
        && sequence.ownerTable() != null
        && sequence.ownerColumn() != null) {
      throw execution.refused(
          execution.isCertain(sequence.name())
              && execution.isCertain(sequence.ownerTable(), sequence.ownerColumn()),
          RefusalKind.DEPENDENT_OBJECTS,
          "cannot drop sequence %s because column %s of table %s requires it"
              .formatted(
                  execution.printed(sequence.name()),
                  sequence.ownerColumn(),
                  execution.printed(sequence.ownerTable())),
          ObjectPath.relation(sequence.name()),
          execution.span(identifier),
          sequence.origin());
    }
  }

  private static boolean isOfKind(Relation relation, ObjectKind kind) {
    return switch (kind) {
      case TABLE -> relation instanceof Table table && table.kind() != Table.Kind.FOREIGN_TABLE;
      case FOREIGN_TABLE ->
          relation instanceof Table table && table.kind() == Table.Kind.FOREIGN_TABLE;
      case VIEW -> relation instanceof View view && !view.materialized();
      case MATERIALIZED_VIEW -> relation instanceof View view && view.materialized();
      default -> relation instanceof Sequence;
    };
  }

  private Refused blocked(
      DropObjects node, Relation relation, boolean several, boolean certain, SourceSpan origin) {
    return blocked(
        several
            ? "cannot drop desired object(s) because other objects depend on them"
            : "cannot drop %s %s because other objects depend on it"
                .formatted(
                    NOUNS.getOrDefault(node.kind(), "relation"),
                    execution.printed(relation.name())),
        ObjectPath.relation(relation.name()),
        certain && execution.isCertain(relation.name()),
        execution.span(node.names().get(0)),
        origin);
  }

  private Refused blocked(
      String message,
      ObjectPath object,
      boolean certain,
      SourceSpan span,
      @Nullable SourceSpan origin) {
    return execution.refused(certain, RefusalKind.DEPENDENT_OBJECTS, message, object, span, origin);
  }

  private void types(DropObjects node) {
    TypeLookup types = new TypeLookup(execution);
    SourceSpan span = execution.span(node);
    for (SqlIdentifier identifier : node.names()) {
      requireNoRowType(node, types, identifier);
    }
    for (SqlIdentifier identifier : node.names()) {
      Optional<UserType> type = types.find(identifier);
      if (type.isPresent()) {
        requireDomain(node, identifier, type.get());
        dropType(node, type.get(), identifier);
      } else if (!node.ifExists()) {
        Refused missing = types.missing(identifier);
        if (missing.certain()) {
          throw missing;
        }
      }
      List<QualifiedName> candidates = lookup.candidates(identifier);
      execution.depart(ObjectPath.type(candidates.get(candidates.size() - 1)), span);
    }
  }

  private void requireNoRowType(DropObjects node, TypeLookup types, SqlIdentifier identifier) {
    Optional<Relation> owner = rowTypeOwner(identifier);
    if (types.find(identifier).isEmpty() && owner.isPresent()) {
      throw ofRelation(node, owner.get(), identifier);
    }
    if (types.find(identifier).isEmpty()) {
      new ExtensionRemoval(execution).requireNotOfExtension(node, identifier);
    }
  }

  private Optional<Relation> rowTypeOwner(SqlIdentifier identifier) {
    return lookup
        .find(identifier, name -> execution.catalog().relation(name).isPresent())
        .flatMap(name -> execution.catalog().relation(name))
        .filter(relation -> !(relation instanceof Sequence));
  }

  /** The type of a table's rows goes with the table only. */
  private Refused ofRelation(DropObjects node, Relation relation, SqlIdentifier identifier) {
    if (node.kind() == ObjectKind.DOMAIN) {
      return lookup.wrongKind(
          identifier,
          relation.name(),
          "\"%s\" is not a domain".formatted(Folding.written(identifier)));
    }
    String noun = "table";
    if (relation instanceof View view) {
      noun = view.materialized() ? "materialized view" : "view";
    }
    String name = execution.printed(relation.name());
    return blocked(
        "cannot drop type %s because %s %s requires it".formatted(name, noun, name),
        ObjectPath.relation(relation.name()),
        execution.isCertain(relation.name()),
        execution.span(identifier),
        relation.origin());
  }

  private void requireDomain(DropObjects node, SqlIdentifier identifier, UserType type) {
    if (node.kind() == ObjectKind.DOMAIN && !(type instanceof DomainType)) {
      throw execution.refused(
          execution.isCertain(type.name()),
          RefusalKind.WRONG_OBJECT_TYPE,
          "\"%s\" is not a domain".formatted(Folding.written(identifier)),
          ObjectPath.type(type.name()),
          execution.span(identifier),
          type.origin());
    }
  }

  private void dropType(DropObjects node, UserType type, SqlIdentifier identifier) {
    SourceSpan span = execution.span(node);
    QualifiedName name = type.name();
    new TypeRemoval(execution, node.cascade(), span)
        .releaseNamed(
            node,
            type,
            (dependent, certain, origin) ->
                blocked(
                    "cannot drop type %s because other objects depend on it"
                        .formatted(execution.printed(name)),
                    ObjectPath.type(name),
                    certain && execution.isCertain(name),
                    execution.span(identifier),
                    origin));
    execution.set(execution.catalog().withoutType(name));
    execution.makeCertain(name);
    execution.depart(ObjectPath.type(name), span);
    execution.record(new TypeDropped(type, span));
  }

  private void extensions(DropObjects node) {
    for (SqlIdentifier identifier : node.names()) {
      String name = Folding.name(identifier);
      Catalog catalog = execution.catalog();
      Optional<Extension> extension = catalog.extension(name);
      if (extension.isPresent()) {
        SourceSpan span = execution.span(node);
        new ExtensionRemoval(execution).drop(extension.get(), node.cascade(), span);
        execution.depart(ObjectPath.extension(name), span);
      } else if (!node.ifExists() && !name.equals("plpgsql")) {
        throw execution.refused(
            new ExtensionObjects(execution).isMissing(name),
            RefusalKind.MISSING_EXTENSION,
            "extension \"%s\" does not exist".formatted(name),
            ObjectPath.extension(name),
            execution.span(identifier),
            execution.state().departed().get(ObjectPath.extension(name)));
      }
    }
  }
}
