package dev.lintel.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.plugin.RuleLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RefusalKindsTest {

  @Test
  void everyKindOfRefusalBelongsToExactlyOneRule() {
    List<RefusalKind> reported =
        RuleLoader.load(List.of()).rules().stream()
            .filter(RefusalRule.class::isInstance)
            .flatMap(rule -> ((RefusalRule) rule).kinds().stream())
            .toList();

    assertThat(reported).containsExactlyInAnyOrder(RefusalKind.values());
  }
}
