package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each step tells what it changed. */
final class ChangesTest {

  @Test
  void newTableIsOneChangeAndItsSequenceAnother() {
    assertThat(changes("CREATE TABLE a (id serial PRIMARY KEY, b int UNIQUE CHECK (b > 0));"))
        .containsExactly("SequenceAdded[a_id_seq]", "TableAdded[a]");
  }

  @Test
  void actionsAreChangesInTheOrderTheServerRunsThem() {
    assertThat(
            changes(
                "CREATE TABLE a (id int, x int);",
                "ALTER TABLE a ADD COLUMN y int UNIQUE, DROP COLUMN x, ALTER id TYPE bigint;"))
        .containsExactly(
            "TableAdded[a]",
            "ColumnDropped[a.x]",
            "ColumnTypeChanged[a.id]",
            "ColumnAdded[a.y]",
            "ConstraintAdded[a.a_y_key]");
  }

  @Test
  void droppedColumnTakesItsIndexesAndConstraintsAlong() {
    assertThat(
            changes(
                "CREATE TABLE a (x int, y int, UNIQUE (x, y), CHECK (x > y));",
                "CREATE INDEX i ON a (lower(x::text));",
                "ALTER TABLE a DROP COLUMN x;"))
        .endsWith(
            "ConstraintDropped[a.a_check]",
            "ConstraintDropped[a.a_x_y_key]",
            "IndexDropped[i]",
            "ColumnDropped[a.x]");
  }

  @Test
  void cascadeTellsWhatItTakesAlong() {
    assertThat(
            changes(
                "CREATE TABLE a (id int PRIMARY KEY);",
                "CREATE TABLE b (a_id int REFERENCES a);",
                "CREATE VIEW v AS SELECT id FROM a;",
                "DROP TABLE a CASCADE;"))
        .endsWith("ConstraintDropped[b.b_a_id_fkey]", "TableDropped[a]", "ViewDropped[v]");
  }

  @Test
  void renameNamesBothNames() {
    assertThat(changes("CREATE TABLE a (id int);", "ALTER TABLE a RENAME TO b;"))
        .endsWith("RelationRenamed[b, a]");
  }

  @Test
  void catalogBeforeAndAfterStayReadable() {
    Replay replay =
        Replays.prisma()
            .then("CREATE TABLE a (id int);")
            .then("ALTER TABLE a ADD COLUMN x int;")
            .replay();

    Step step = replay.migrations().get(1).steps().get(0);
    QualifiedName a = new QualifiedName("public", "a");
    assertThat(step.before().table(a).orElseThrow().columns()).hasSize(1);
    assertThat(step.after().table(a).orElseThrow().columns()).hasSize(2);
    assertThat(replay.migrations().get(0).after()).isSameAs(step.before());
  }

  private static List<String> changes(String... statements) {
    Replays history = Replays.statements();
    for (String statement : statements) {
      history.then(statement);
    }
    return history
        .replay()
        .steps()
        .flatMap(step -> step.changes().stream())
        .map(change -> change.getClass().getSimpleName() + change.objects())
        .toList();
  }
}
