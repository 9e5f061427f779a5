package dev.lintel.engine.differential;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.postgresql.util.PSQLException;

/**
 * A history that is made up while it runs on the server: the world of the templates is built, and
 * then faults, statements that only look like faults, renames and re-creations, and what {@link
 * HistoryGenerator} makes up follow each other. What the server refuses changes nothing, so one
 * history holds many faults and each is put into the same history without the others.
 */
final class FaultHistory {

  /**
   * A migration and what the server said of it.
   *
   * @param file the migration
   * @param subject what its template is about; empty if it has none
   * @param fault the number of the statement that is refused; that of the last if none is
   * @param verdict the refusal; accepted if there is none
   */
  record Entry(InjectedFile file, String subject, int fault, Verdict verdict) {}

  /**
   * What a history became.
   *
   * @param entries its migrations in order
   * @param catalog the facts of the server's catalog at the end
   */
  record Result(List<Entry> entries, List<String> catalog) {
    Result {
      entries = List.copyOf(entries);
      catalog = List.copyOf(catalog);
    }
  }

  private final ServerDatabase database;
  private final Random random;
  private final ActorNames names;
  private final HistoryGenerator generator;
  private final List<Entry> entries = new ArrayList<>();
  private int sent;

  private FaultHistory(long seed, ServerDatabase database) {
    this.database = database;
    this.random = new Random(seed);
    this.names = new ActorNames(random, "k" + (10 + seed % 89) + "z");
    this.generator = new HistoryGenerator(seed);
  }

  /** Makes up a history around the given templates and runs it on the server. */
  static Result run(long seed, List<Template> templates, ServerDatabase database)
      throws SQLException {
    FaultHistory history = new FaultHistory(seed, database);
    database.empty();
    history.buildWorld();
    List<Template> turns = new ArrayList<>(Template.read("turns.sql"));
    Collections.shuffle(turns, history.random);
    int every = 1 + templates.size() / turns.size();
    for (int i = 0; i < templates.size(); i++) {
      if (i % every == 0 && !turns.isEmpty()) {
        history.turn(turns.remove(0));
      }
      if (i % 8 == 0) {
        history.makeUpOthers();
      }
      history.inject(templates.get(i));
    }
    return new Result(history.entries, database.catalog());
  }

  private void buildWorld() throws SQLException {
    for (String statement : generator.beginning()) {
      addIfAccepted(List.of(statement), Mode.STATEMENTS);
    }
    if (!names.home().equals("public")) {
      accepted(List.of("CREATE SCHEMA " + names.home()), Mode.SIMPLE);
    }
    List<String> file = new ArrayList<>();
    for (Template template : Template.read("world.sql")) {
      file.add(names.fill(named(template.last())));
      if (random.nextInt(5) == 0) {
        accepted(file, anyMode());
        file.clear();
      }
    }
    accepted(file, anyMode());
  }

  /** Objects are made in their home; indexes follow their table and have no schema of their own. */
  private static String named(String statement) {
    return statement.replaceFirst("(INDEX|TRIGGER|POLICY|RULE) \\{(\\w+)} ", "$1 {$2:name} ");
  }

  private void turn(Template template) throws SQLException {
    names.beginTemplate();
    List<String> statements = template.statements().stream().map(names::fill).toList();
    if (!addIfAccepted(statements, anyMode())) {
      names.undoTemplate();
    }
  }

  private Mode anyMode() {
    return Mode.values()[random.nextInt(Mode.values().length)];
  }

  private void accepted(List<String> statements, Mode mode) throws SQLException {
    if (!addIfAccepted(statements, mode)) {
      throw new AssertionError("The server refuses what must run: " + statements);
    }
  }

  /** Adds a file unless the server refuses it, which then must not have done anything. */
  private boolean addIfAccepted(List<String> statements, Mode mode) throws SQLException {
    if (statements.isEmpty()) {
      return true;
    }
    InjectedFile file =
        new InjectedFile(
            nextName(),
            statements,
            statements.size() > 1 && mode == Mode.STATEMENTS ? Mode.SIMPLE : mode);
    Verdict verdict = send(file);
    if (!verdict.refused()) {
      entries.add(new Entry(file, "", 0, verdict));
    }
    return !verdict.refused();
  }

  private String nextName() {
    return "m" + (entries.size() + 1);
  }

  /** Some statements of the general generator; those that the server refuses are left out. */
  private void makeUpOthers() throws SQLException {
    World world = database.world().without(names::isOurs);
    for (int i = 0; i < 4; i++) {
      addIfAccepted(List.of(generator.next(world)), Mode.STATEMENTS);
    }
  }

  private void inject(Template template) throws SQLException {
    names.beginTemplate();
    List<String> statements = new ArrayList<>(filled(template));
    Mode mode = anyMode();
    if (template.setting() == Template.Setting.ALONE) {
      mode = random.nextBoolean() ? Mode.STATEMENTS : Mode.SIMPLE;
    } else if (template.setting() == Template.Setting.FILE) {
      mode = random.nextBoolean() ? Mode.TRANSACTION : Mode.SIMPLE;
    }
    boolean company =
        template.setting() == Template.Setting.FILE
            || (template.setting() == Template.Setting.ANYWHERE && random.nextInt(3) == 0);
    if (company) {
      statements.add(0, names.fill("CREATE TABLE {new:before} (a int)"));
      statements.add(names.fill("CREATE TABLE {new:after} (a int)"));
    }
    inject(new InjectedFile(nextName(), statements, mode), template.subject());
  }

  private List<String> filled(Template template) {
    boolean anywhere = template.setting() == Template.Setting.ANYWHERE;
    if (anywhere && template.statements().size() == 1 && random.nextInt(8) == 0) {
      return List.of(
          "SET search_path TO " + names.searchPath(), names.fillUnqualified(template.last()));
    }
    boolean bare = !template.last().contains("$");
    if (anywhere && bare && template.statements().size() == 1 && random.nextInt(8) == 0) {
      return List.of("DO $do$ BEGIN\n  " + names.fill(template.last()) + ";\nEND $do$");
    }
    return template.statements().stream().map(names::fill).toList();
  }

  private void inject(InjectedFile file, String subject) throws SQLException {
    Verdict verdict = send(file);
    int last = file.statements().size() - 1;
    boolean knowsWhich = file.mode() == Mode.STATEMENTS || last == 0;
    int fault = verdict.refused() ? (knowsWhich ? Math.min(sent, last) : locate(file)) : last;
    entries.add(new Entry(file, subject, fault, verdict));
  }

  /** Sends a file in a session of its own; what it leaves open when it is refused is undone. */
  private Verdict send(InjectedFile file) throws SQLException {
    database.beginSession();
    sent = 0;
    try {
      switch (file.mode()) {
        case SIMPLE -> database.execute(file.sql());
        case TRANSACTION -> database.execute("BEGIN;\n" + file.sql() + "COMMIT");
        case STATEMENTS -> sendEach(file.statements());
      }
      database.execute("ROLLBACK");
      return Verdict.ACCEPTED;
    } catch (PSQLException e) {
      database.execute("ROLLBACK");
      return ServerReplay.refusal(file.name(), e);
    }
  }

  private void sendEach(List<String> statements) throws SQLException {
    for (String statement : statements) {
      database.execute(statement + ";");
      sent++;
    }
  }

  /** Finds out which statement of a file is the refused one: the server does not tell. */
  private int locate(InjectedFile file) throws SQLException {
    int last = file.statements().size() - 1;
    for (int i = 0; i < last; i++) {
      database.beginSession();
      try {
        String begin = file.mode() == Mode.TRANSACTION ? "BEGIN;\n" : "";
        database.execute(begin + file.first(i + 1).sql() + "ROLLBACK");
      } catch (PSQLException e) {
        database.execute("ROLLBACK");
        return i;
      }
    }
    return last;
  }
}
