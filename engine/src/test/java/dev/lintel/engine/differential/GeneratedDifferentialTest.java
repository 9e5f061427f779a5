package dev.lintel.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Histories made up from fixed seeds: the server and Lintel agree on every verdict and the catalog.
 */
class GeneratedDifferentialTest {
  private static final int HISTORIES = 500;

  private static ServerDatabase database;

  @BeforeAll
  static void openDatabase() throws SQLException {
    database = ServerDatabase.open(PostgresServer.shared());
  }

  @AfterAll
  static void closeDatabase() throws SQLException {
    database.close();
  }

  @TestFactory
  Stream<DynamicTest> serverAndLintelAgreeOn() {
    return LongStream.rangeClosed(1, HISTORIES)
        .mapToObj(
            seed ->
                dynamicTest(
                    "history of seed " + seed,
                    () -> assertThat(GeneratedHistory.disagreement(seed, database)).isEmpty()));
  }
}
