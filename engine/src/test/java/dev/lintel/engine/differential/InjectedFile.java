package dev.lintel.engine.differential;

import java.util.List;

/**
 * One migration of a history with faults.
 *
 * @param name its name
 * @param statements its statements, without their terminators
 * @param mode how it is sent to the server
 */
record InjectedFile(String name, List<String> statements, Mode mode) {
  InjectedFile {
    statements = List.copyOf(statements);
  }

  /** Returns its text. */
  String sql() {
    return text(statements.size());
  }

  /** Returns the first line of a statement; statements and lines count from 0 and 1. */
  int lineOf(int statement) {
    return 1 + (int) text(statement).chars().filter(c -> c == '\n').count();
  }

  private String text(int count) {
    StringBuilder text = new StringBuilder();
    for (String statement : statements.subList(0, count)) {
      text.append(statement).append(";\n");
    }
    return text.toString();
  }

  /** Returns this with its first statements only. */
  InjectedFile first(int count) {
    return new InjectedFile(name, statements.subList(0, count), mode);
  }
}
