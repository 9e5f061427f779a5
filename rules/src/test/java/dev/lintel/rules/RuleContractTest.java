package dev.lintel.rules;

import dev.lintel.engine.testkit.RuleContract;
import dev.lintel.rules.replay.DuplicateColumnRule;
import org.junit.jupiter.api.Test;

final class RuleContractTest {

  @Test
  void everyRuleKeepsTheContract() {
    RuleContract.check(DuplicateColumnRule.class);
  }
}
