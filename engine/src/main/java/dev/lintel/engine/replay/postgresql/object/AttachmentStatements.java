package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.removal.Attachments;
import dev.lintel.engine.replay.postgresql.removal.TriggerClones;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes, renames and drops triggers, policies and rules. */
public final class AttachmentStatements {

  /** The commands of policies that may have both conditions. */
  private static final Set<String> ALL = Set.of("all", "update");

  /** Since this version a trigger may be given the name that it has. */
  private static final ServerVersion WITH_TRIGGERS_RENAMED_TO_THEMSELVES = new ServerVersion(15);

  private final Execution execution;
  private final Lookup lookup;
  private final Kind kind;
  private final Attachments attachments;

  public AttachmentStatements(Execution execution, Kind kind) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
    this.kind = kind;
    this.attachments = new Attachments(execution, kind);
  }

  /** Returns the kind for one of the grammar; null if that stands on no table. */
  public static @Nullable Kind kind(ObjectKind kind) {
    return switch (kind) {
      case TRIGGER -> Kind.TRIGGER;
      case POLICY -> Kind.POLICY;
      case RULE -> Kind.RULE;
      default -> null;
    };
  }

  /** Runs CREATE. */
  public void create(CreateNamed node) {
    if (node.onTable() == null || node.name() == null) {
      return;
    }
    AttachmentDefinition definition =
        new AttachmentDefinition(execution, kind, node, Tokens.of(execution.text(node)));
    if (kind == Kind.POLICY) {
      definition.requireSuitableCommand();
    } else if (kind == Kind.TRIGGER) {
      TriggerEvents.require(execution, Tokens.of(execution.text(node)), execution.span(node));
    }
    Relation relation =
        lookup.relation(
            node.onTable(), kind == Kind.POLICY ? "\"%s\" is not a table" : Lookup.NOT_OPEN);
    Attachment attachment = definition.read(relation);
    Optional<Attachment> existing = attachments.find(relation, attachment.name());
    SourceSpan span = execution.span(node.name());
    if (existing.isPresent() && !node.orReplace()) {
      throw attachments.exists(relation, attachment.name(), span, existing.get());
    }
    if (kind == Kind.TRIGGER && relation instanceof Table table) {
      TriggerClones clones = new TriggerClones(execution);
      clones.requireFree(table, attachment.name(), node.orReplace(), span);
      if (attachment.isRowTrigger() && !node.orReplace()) {
        clones.requireFreeBelow(table, attachment.name(), span);
      }
    }
    List<Attachment> all = new ArrayList<>(relation.attachments());
    existing.ifPresent(all::remove);
    all.add(attachment);
    attachments.put(relation, all);
    execution.makeCertain(relation.name(), attachment.name());
  }

  void drop(DropObjects node) {
    SqlIdentifier tableName = node.onTable();
    if (tableName == null || (node.ifExists() && lookup.find(tableName).isEmpty())) {
      return;
    }
    Relation relation = lookup.relation(tableName);
    for (SqlIdentifier identifier : node.names()) {
      String name = Folding.name(identifier);
      Relation now = execution.catalog().relation(relation.name()).orElse(relation);
      if (kind == Kind.TRIGGER && now instanceof Table table) {
        new TriggerClones(execution).requireNone(table, name, execution.span(identifier));
      }
      if (attachments.find(now, name).isPresent()) {
        attachments.remove(now.name(), name);
      } else if (kind == Kind.RULE && relation instanceof View && name.equals("_RETURN")) {
        throw execution.refused(
            execution.isCertain(relation.name()),
            RefusalKind.DEPENDENT_OBJECTS,
            "cannot drop rule _RETURN on view %s because view %s requires it"
                .formatted(execution.printed(relation.name()), execution.printed(relation.name())),
            ObjectPath.relation(relation.name()),
            execution.span(identifier),
            relation.origin());
      } else if (!node.ifExists()) {
        attachments.requireOn(relation, name, execution.span(identifier));
      }
      execution.depart(ObjectPath.member(relation.name(), name), execution.span(node));
    }
  }

  /** Gives a policy other conditions, if the statement holds any. */
  void redefine(Relation relation, String name, StatementText statement) {
    Tokens tokens = statement.tokens();
    boolean using = false;
    boolean check = false;
    for (int i = 0; i < tokens.size(); i++) {
      using |= tokens.isWord(i, "using") && tokens.is(i + 1, TokenType.LEFT_PAREN);
      check |= tokens.areWords(i, "with", "check");
    }
    Attachment policy =
        relation instanceof Table on ? attachments.find(on, name).orElse(null) : null;
    if (kind != Kind.POLICY
        || !(using || check)
        || !(relation instanceof Table table)
        || policy == null) {
      return;
    }
    requireSuitable(policy, table, using, check, statement.span());
    AttachmentUses found = new AttachmentUses(execution, kind, statement, relation);
    Attachment changed = policy.withConditions(found.objects(), found.columns());
    execution.put(
        table.withAttachments(
            table.attachments().stream().map(a -> attachments.is(a, name) ? changed : a).toList()));
    boolean mayKeepOther = !(using && check) && ALL.contains(policy.command());
    if (mayKeepOther && !changed.uses().containsAll(policy.uses())) {
      // The condition that stays may lean on these, and go with them.
      execution.makePartUncertain(table.name(), name);
    }
  }

  /** A policy for one command has no conditions that are for others. */
  private void requireSuitable(
      Attachment policy, Table table, boolean using, boolean check, SourceSpan span) {
    String command = policy.command();
    String message = null;
    if (check && (command.equals("select") || command.equals("delete"))) {
      message = "only USING expression allowed for SELECT, DELETE";
    } else if (using && command.equals("insert")) {
      message = "only WITH CHECK expression allowed for INSERT";
    }
    if (message != null) {
      throw execution.refused(
          execution.isCertain(table.name(), policy.name()),
          RefusalKind.SYNTAX_ERROR,
          message,
          ObjectPath.member(table.name(), policy.name()),
          span,
          policy.origin());
    }
  }

  /** Gives one another name. */
  void rename(Relation relation, String from, String to, SourceSpan span) {
    attachments.requireOn(relation, from, span);
    requireRenamable(relation, from, span);
    if (from.equals(to) && mayKeepName()) {
      return;
    }
    attachments
        .find(relation, to)
        .ifPresent(
            existing -> {
              throw attachments.exists(relation, to, span, existing);
            });
    Optional<Attachment> renamed = attachments.find(relation, from);
    if (kind == Kind.TRIGGER && relation instanceof Table table) {
      TriggerClones clones = new TriggerClones(execution);
      clones.requireFree(table, to, false, span);
      if (renamed.isPresent() && renamed.get().isRowTrigger()) {
        clones.requireFreeBelow(table, to, span);
      }
    }
    attachments.put(
        relation,
        relation.attachments().stream()
            .map(a -> attachments.is(a, from) ? a.withName(to) : a)
            .toList());
    if (renamed.isEmpty()) {
      execution.makePartUncertain(relation.name(), to);
    }
  }

  private boolean mayKeepName() {
    return kind == Kind.TRIGGER
        && !execution.premises().outside().server().isBefore(WITH_TRIGGERS_RENAMED_TO_THEMSELVES);
  }

  private void requireRenamable(Relation relation, String name, SourceSpan span) {
    if (kind == Kind.RULE && relation instanceof View && name.equals("_RETURN")) {
      throw execution.refused(
          execution.isCertain(relation.name()),
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "renaming an ON SELECT rule is not allowed",
          ObjectPath.relation(relation.name()),
          span,
          relation.origin());
    }
  }
}
