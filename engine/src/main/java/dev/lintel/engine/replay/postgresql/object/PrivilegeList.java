package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.PrivilegeKinds;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The privileges that a statement lists, and what they can be given on. */
final class PrivilegeList {

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final List<Privilege> privileges = new ArrayList<>();

  PrivilegeList(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
  }

  /**
   * A privilege of the list.
   *
   * @param name its name in lower case
   * @param columns the tokens of the columns it is for
   * @param span where it stands
   */
  private record Privilege(String name, List<Integer> columns, SourceSpan span) {}

  /** Reads the list of privileges. */
  void read(int from, int to) {
    for (int[] item : Items.of(tokens, from, to)) {
      int end = item[0];
      while (end < item[1] && tokens.isName(end)) {
        end++;
      }
      if (end == item[0]) {
        continue;
      }
      boolean all = tokens.isWord(item[0], "all");
      List<Integer> columns = new ArrayList<>();
      for (int i = end; i < item[1]; i++) {
        if (tokens.isName(i)) {
          columns.add(i);
        }
      }
      String name = text.slice(item[0], end).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      privileges.add(
          new Privilege(
              all ? "all" : name.replace("\"", ""), columns, text.span(item[0], item[1])));
    }
  }

  /** Refuses a privilege that no object of that kind has; null is any kind. */
  void require(@Nullable String kind) {
    for (Privilege privilege : privileges) {
      if (!PrivilegeKinds.isKnown(privilege.name())) {
        throw execution.refused(
            RefusalKind.SYNTAX_ERROR,
            "unrecognized privilege type \"%s\"".formatted(privilege.name()),
            NOTHING,
            privilege.span(),
            null);
      }
      boolean columns = !privilege.columns().isEmpty();
      if (columns && kind != null && !kind.equals("relation") && !kind.equals("table")) {
        throw invalid(privilege, "column privileges are only valid for relations");
      }
      requireSuits(privilege, kind);
    }
  }

  private void requireSuits(Privilege privilege, @Nullable String kind) {
    if (!PrivilegeKinds.suits(kind, privilege.name())) {
      throw invalid(
          privilege, "invalid privilege type %s for %s".formatted(printed(privilege.name()), kind));
    }
  }

  private static String printed(String privilege) {
    return privilege.equals("temporary") ? "TEMP" : privilege.toUpperCase(Locale.ROOT);
  }

  private Refused invalid(Privilege privilege, String message) {
    return execution.refused(
        RefusalKind.INVALID_PRIVILEGE, message, NOTHING, privilege.span(), null);
  }

  /** Refuses privileges that a relation does not have, or on columns that it does not have. */
  void require(Relation relation) {
    privileges.forEach(privilege -> require(privilege, relation));
  }

  private void require(Privilege privilege, Relation relation) {
    requireSuits(privilege, privilege.columns().isEmpty() ? "table" : "column");
    if (relation instanceof Table table) {
      for (int token : privilege.columns()) {
        new MissingColumn(execution)
            .require(
                new TableDraft(table),
                tokens.name(token),
                text.span(token, token + 1),
                "column \"%s\" of relation \"" + table.name().name() + "\" does not exist");
      }
    }
  }
}
