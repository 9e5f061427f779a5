package dev.lintel.engine.differential;

import dev.lintel.engine.differential.History.Script;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.util.PSQLException;

/**
 * A history made up while it runs on the server, one statement a migration. A refused statement is
 * noted and left out of what follows, so that one history asks for many verdicts.
 */
final class GeneratedHistory {
  private static final int LENGTH = 30;

  private final ServerDatabase database;
  private final List<String> accepted = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  /**
   * A history and what became of it on the server; the catalog is empty where it was not asked for.
   */
  private record Question(List<String> statements, Outcome server) {}

  private GeneratedHistory(ServerDatabase database) {
    this.database = database;
  }

  /**
   * Makes up the history of a seed and returns what Lintel says otherwise, shrunk; else nothing.
   */
  static String disagreement(long seed, ServerDatabase database) throws SQLException {
    GeneratedHistory history = new GeneratedHistory(database);
    history.makeUp(new HistoryGenerator(seed));
    for (Question question : history.questions) {
      if (!agrees(question)) {
        return history.compare(history.shrink(question.statements()));
      }
    }
    return "";
  }

  private void makeUp(HistoryGenerator generator) throws SQLException {
    database.empty();
    List<String> beginning = generator.beginning();
    World world = World.NOTHING;
    for (int i = 0; i < LENGTH; i++) {
      String statement = i < beginning.size() ? beginning.get(i) : generator.next(world);
      try {
        database.execute(statement);
        accepted.add(statement);
        world = database.world();
      } catch (PSQLException e) {
        List<String> statements = new ArrayList<>(accepted);
        statements.add(statement);
        Verdict verdict = ServerReplay.refusal(nameOf(statements.size()), e);
        questions.add(new Question(statements, new Outcome(verdict, List.of())));
      }
    }
    questions.add(new Question(accepted, new Outcome(Verdict.ACCEPTED, database.catalog())));
  }

  private static boolean agrees(Question question) {
    History history = history(question.statements());
    Outcome lintel = LintelReplay.run(history, Mode.SIMPLE);
    Outcome server = question.server();
    return server.verdict().refused()
        ? server.verdict().equals(lintel.verdict())
        : Disagreement.between(history, Mode.SIMPLE, server, lintel).isEmpty();
  }

  private static History history(List<String> statements) {
    List<Script> scripts = new ArrayList<>();
    for (String statement : statements) {
      scripts.add(new Script(nameOf(scripts.size() + 1), statement + ";\n"));
    }
    return new History("generated", scripts, List.of(Mode.SIMPLE), Verdict.ACCEPTED);
  }

  private static String nameOf(int number) {
    return "m" + number;
  }

  private String compare(List<String> statements) throws SQLException {
    History history = history(statements);
    Outcome server = new ServerReplay(database, LintelReplay::statements).run(history, Mode.SIMPLE);
    return Disagreement.between(
        history, Mode.SIMPLE, server, LintelReplay.run(history, Mode.SIMPLE));
  }

  /** Leaves out what the disagreement does not need. */
  private List<String> shrink(List<String> statements) throws SQLException {
    List<String> rest = new ArrayList<>(statements);
    for (int i = rest.size() - 1; i >= 0; i--) {
      String left = rest.remove(i);
      if (compare(rest).isEmpty()) {
        rest.add(i, left);
      }
    }
    return rest;
  }
}
