package dev.lintel.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lintel.engine.change.RefusalKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Faults of all kinds, and statements that only look like faults, each put into a clean history and
 * judged by the server. The histories hang on fixed seeds; {@code -Dfaults.seed} asks others.
 */
class FaultInjectionTest {
  private static final int HISTORIES = 30;

  private static final int SEED = Integer.getInteger("faults.seed", 1);
  private static final String MISSED = "src/test/resources/faults/missed.txt";

  /** Kinds that no template meets: newer syntax is asked of older servers, elsewhere. */
  private static final Set<RefusalKind> UNMET =
      EnumSet.of(
          RefusalKind.MISSING_CURSOR,
          RefusalKind.DUPLICATE_CURSOR,
          RefusalKind.MISSING_PREPARED_STATEMENT,
          RefusalKind.DUPLICATE_PREPARED_STATEMENT,
          RefusalKind.NEWER_SYNTAX,
          RefusalKind.NEWER_FUNCTION,
          RefusalKind.NEWER_TYPE,
          RefusalKind.NEWER_PARAMETER);

  private static final List<FaultAnswers> ANSWERS = new ArrayList<>();

  @BeforeAll
  static void injectFaults() throws SQLException {
    List<Template> templates = new ArrayList<>(Template.read("faults.sql"));
    templates.addAll(Template.read("decoys.sql"));
    templates.addAll(Template.read("bodies.sql"));
    templates.addAll(Template.read("definitions.sql"));
    templates.addAll(Template.read("outside.sql"));
    Collections.shuffle(templates, new Random(SEED));
    try (ServerDatabase database = ServerDatabase.open(PostgresServer.shared())) {
      for (int i = 0; i < HISTORIES; i++) {
        int from = templates.size() * i / HISTORIES;
        int to = templates.size() * (i + 1) / HISTORIES;
        ANSWERS.add(
            FaultAnswers.of(
                FaultHistory.run(
                    (long) SEED * HISTORIES + i, templates.subList(from, to), database)));
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
  void nothingIsRefusedThatHangsOnMoreOfTheServerThanItsHistory() {
    assertThat(ANSWERS).flatExtracting(FaultAnswers::guesses).isEmpty();
  }

  @Test
  void aFaultHasNoOtherRefusalInItsTrain() {
    assertThat(ANSWERS).flatExtracting(FaultAnswers::cascades).isEmpty();
  }

  @Test
  void theCatalogAtTheEndIsThatOfTheServer() {
    assertThat(ANSWERS).flatExtracting(FaultAnswers::differences).isEmpty();
  }

  /** What is missed is written down by subject, so that nothing is missed unnoticed. */
  @Test
  void faultsAreRefusedWhereAndAsTheServerDoesButForThoseWrittenDown() throws IOException {
    assumeTrue(SEED == 1, "the list is that of the suite's own histories");
    Map<String, Long> missed =
        ANSWERS.stream()
            .flatMap(answers -> answers.missedSubjects().stream())
            .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));
    List<String> lines =
        missed.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
    if (Boolean.getBoolean("golden.update")) {
      Files.write(Path.of(MISSED), lines);
    }
    String details =
        ANSWERS.stream()
            .flatMap(answers -> answers.missed().stream())
            .collect(Collectors.joining("\n"));
    assertThat(lines).as(() -> details).isEqualTo(Files.readAllLines(Path.of(MISSED)));
  }

  @Test
  void everyKindOfRefusalIsMetThatCanBe() {
    Set<RefusalKind> met = EnumSet.noneOf(RefusalKind.class);
    ANSWERS.forEach(answers -> met.addAll(answers.kinds().keySet()));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(met))).isEqualTo(UNMET);
  }
}
