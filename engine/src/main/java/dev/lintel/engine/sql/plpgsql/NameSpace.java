package dev.lintel.engine.sql.plpgsql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that mean something where a body is read: variables and labels, from the inside out
 * (PostgreSQL 17 documentation, section 41.2).
 */
final class NameSpace {

  private final Deque<Level> levels = new ArrayDeque<>();

  /** What a label stands at. */
  enum Label {
    BLOCK,
    LOOP
  }

  /** A block or loop with what is declared there. */
  private record Level(@Nullable String label, Label kind, Map<String, PlVariable> variables) {}

  /** Enters a block or loop. */
  void push(@Nullable String label, Label kind) {
    levels.push(new Level(label, kind, new HashMap<>()));
  }

  /** Leaves the innermost block or loop. */
  void pop() {
    levels.pop();
  }

  void declare(PlVariable variable) {
    declare(variable.name(), variable);
  }

  /** Declares another name of a variable. */
  void declare(String name, PlVariable variable) {
    levels.getFirst().variables().put(name, variable);
  }

  /** Returns whether the innermost block declares a name. */
  boolean declares(String name) {
    return levels.getFirst().variables().containsKey(name);
  }

  /**
   * Returns what up to three names with dots between mean; null if they mean nothing. A field of a
   * row is taken for one, whatever columns the row has.
   */
  @Nullable PlVariable find(List<String> names) {
    for (Level level : levels) {
      PlVariable plain = level.variables().get(names.get(0));
      if (plain != null && names.size() == 1) {
        return plain;
      }
      if (plain != null && mayHaveFields(plain)) {
        return plain.fieldOf(String.join(".", names));
      }
      PlVariable labelled =
          names.get(0).equals(level.label()) && names.size() > 1
              ? level.variables().get(names.get(1))
              : null;
      if (labelled != null && names.size() == 2) {
        return labelled;
      }
      if (labelled != null && mayHaveFields(labelled)) {
        return labelled.fieldOf(String.join(".", names));
      }
    }
    return null;
  }

  private static boolean mayHaveFields(PlVariable variable) {
    return variable.kind() == VariableKind.ROW || variable.kind() == VariableKind.UNKNOWN;
  }

  /** Returns what a label stands at; null if nothing around has it. */
  @Nullable Label label(String name) {
    for (Level level : levels) {
      if (name.equals(level.label())) {
        return level.kind();
      }
    }
    return null;
  }

  boolean isInLoop() {
    return levels.stream().anyMatch(level -> level.kind() == Label.LOOP);
  }

  /** Enters the names that a function brings along, around those of its body. */
  void enter(PlFunction function) {
    push(function.name(), Label.BLOCK);
    int number = 1;
    for (PlFunction.Argument argument : function.arguments()) {
      PlVariable variable = PlVariable.of("$" + number++, argument.kind());
      declare(variable);
      if (argument.name() != null) {
        declare(PlVariable.of(argument.name(), argument.kind()));
      }
    }
    declare(PlVariable.of("found", VariableKind.SCALAR));
    switch (function.trigger()) {
      case ROWS -> {
        declare(PlVariable.of("new", VariableKind.ROW));
        declare(PlVariable.of("old", VariableKind.ROW));
        for (String what : List.of("name", "when", "level", "op", "relid", "relname", "argv")) {
          declare(PlVariable.of("tg_" + what, VariableKind.SCALAR));
        }
        for (String what : List.of("table_name", "table_schema", "nargs")) {
          declare(PlVariable.of("tg_" + what, VariableKind.SCALAR));
        }
      }
      case EVENT -> {
        declare(PlVariable.of("tg_event", VariableKind.SCALAR));
        declare(PlVariable.of("tg_tag", VariableKind.SCALAR));
      }
      case NONE -> {
        // Nothing is said of what happened.
      }
    }
  }
}
