package dev.lintel.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.change.RefusalKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Faults of all kinds, and statements that only look like faults, each put into a clean history and
 * judged by the server. The histories hang on fixed seeds; {@code -Dfaults.seed} asks others.
 */
class FaultInjectionTest {
  private static final int HISTORIES = 30;

  /** How many of a hundred faults must be refused where and as the server does. */
  private static final double WANTED = 68;

  private static final List<FaultAnswers> ANSWERS = new ArrayList<>();

  @BeforeAll
  static void injectFaults() throws SQLException {
    int seed = Integer.getInteger("faults.seed", 1);
    List<Template> templates = new ArrayList<>(Template.read("faults.sql"));
    templates.addAll(Template.read("decoys.sql"));
    Collections.shuffle(templates, new Random(seed));
    try (ServerDatabase database = ServerDatabase.open(PostgresServer.shared())) {
      for (int i = 0; i < HISTORIES; i++) {
        int from = templates.size() * i / HISTORIES;
        int to = templates.size() * (i + 1) / HISTORIES;
        ANSWERS.add(
            FaultAnswers.of(
                FaultHistory.run(
                    (long) seed * HISTORIES + i, templates.subList(from, to), database)));
      }
    }
  }

  @Test
  void thereAreManyFaultsAndManyDecoys() {
    assertThat(ANSWERS.stream().mapToInt(FaultAnswers::faults).sum()).isGreaterThan(1000);
    assertThat(ANSWERS.stream().mapToInt(FaultAnswers::decoys).sum()).isGreaterThan(300);
  }

  @Test
  void nothingIsRefusedThatTheServerAccepts() {
    assertThat(ANSWERS).flatExtracting(FaultAnswers::falseAlarms).isEmpty();
  }

  @Test
  void aFaultHasNoOtherRefusalInItsTrain() {
    assertThat(ANSWERS).flatExtracting(FaultAnswers::cascades).isEmpty();
  }

  @Test
  void theCatalogAtTheEndIsThatOfTheServer() {
    assertThat(ANSWERS).flatExtracting(FaultAnswers::differences).isEmpty();
  }

  @Test
  void faultsAreRefusedWhereAndAsTheServerDoes() {
    List<String> missed = ANSWERS.stream().flatMap(answers -> answers.missed().stream()).toList();
    int faults = ANSWERS.stream().mapToInt(FaultAnswers::faults).sum();
    assertThat(100.0 * (faults - missed.size()) / faults)
        .as("of a hundred faults; not so:%n%s", String.join("\n", missed))
        .isGreaterThanOrEqualTo(WANTED);
  }

  @Test
  void everyKindOfRefusalIsMet() {
    Map<RefusalKind, Integer> met = new EnumMap<>(RefusalKind.class);
    for (FaultAnswers answers : ANSWERS) {
      answers.kinds().forEach((kind, count) -> met.merge(kind, count, Integer::sum));
    }
    assertThat(met).hasSizeGreaterThan(45);
  }
}
