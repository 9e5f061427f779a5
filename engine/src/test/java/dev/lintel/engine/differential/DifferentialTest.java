package dev.lintel.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The histories written by hand: the server and Lintel give the same first refusal, in the same
 * words, or the same catalog.
 */
class DifferentialTest {
  private static ServerDatabase database;
  private static ServerReplay server;

  @BeforeAll
  static void openDatabase() throws SQLException {
    database = ServerDatabase.open(PostgresServer.shared());
    server = new ServerReplay(database, LintelReplay::statements);
  }

  @AfterAll
  static void closeDatabase() throws SQLException {
    database.close();
  }

  @TestFactory
  Stream<DynamicContainer> serverAndLintelAgreeOn() {
    Map<String, List<HistoryFile>> subjects =
        HistoryFile.all().stream()
            .collect(
                Collectors.groupingBy(HistoryFile::subject, TreeMap::new, Collectors.toList()));
    return subjects.entrySet().stream()
        .map(
            subject ->
                dynamicContainer(
                    subject.getKey(), subject.getValue().stream().flatMap(this::testsOf)));
  }

  @Test
  void thereAreManyHistoriesAndManyOfThemAreRefused() {
    List<History> histories = HistoryFile.all().stream().map(HistoryFile::read).toList();
    assertThat(histories).hasSizeGreaterThan(500);
    assertThat(histories)
        .filteredOn(history -> history.verdict().refused())
        .hasSizeGreaterThan(300);
  }

  private Stream<DynamicTest> testsOf(HistoryFile file) {
    History history = file.read();
    return history.modes().stream()
        .map(
            mode ->
                dynamicTest(
                    history.name() + ", " + mode.words(), () -> compare(file, history, mode)));
  }

  private static void compare(HistoryFile file, History history, Mode mode) throws SQLException {
    Outcome expected = server.run(history, mode);
    if (Boolean.getBoolean("golden.update") && mode == history.modes().get(0)) {
      file.update(expected.verdict());
    }
    assertThat(expected.verdict())
        .as("what the file says of the server")
        .isEqualTo(file.read().verdict());
    assertThat(Disagreement.between(history, mode, expected, LintelReplay.run(history, mode)))
        .isEmpty();
  }
}
