package dev.lintel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.plugin.RuleLoader;
import dev.lintel.engine.source.ProblemKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ProblemKindsTest {

  /** These are told in the report itself: they belong to no history, or to the rules. */
  private static final Set<ProblemKind> OF_THE_RUN =
      EnumSet.of(
          ProblemKind.NO_HISTORY,
          ProblemKind.NOT_CHECKED,
          ProblemKind.INVALID_CONFIGURATION,
          ProblemKind.RULE_NOT_LOADED,
          ProblemKind.STATEMENT_FAILED,
          ProblemKind.RULE_FAILED);

  @Test
  void everyKindOfProblemOfAHistoryBelongsToExactlyOneRule() {
    List<ProblemKind> reported =
        RuleLoader.load(List.of()).rules().stream()
            .filter(ProblemRule.class::isInstance)
            .flatMap(rule -> ((ProblemRule) rule).kinds().stream())
            .toList();

    assertThat(reported)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(OF_THE_RUN)));
  }
}
