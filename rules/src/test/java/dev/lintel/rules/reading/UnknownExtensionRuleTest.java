package dev.lintel.rules.reading;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class UnknownExtensionRuleTest {

  @Test
  void notesExtensionOfWhichNothingIsKnown() {
    rule()
        .migration(
            "1_init",
            """
              CREATE EXTENSION IF NOT EXISTS "uuid-osp";
            --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-extension
            """)
        .check();
  }

  @Test
  void notesEachExtensionOnce() {
    rule()
        .migration(
            "1_init",
            """
              CREATE EXTENSION IF NOT EXISTS ours;
            --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-extension
            """)
        .migration("2_again", "CREATE EXTENSION IF NOT EXISTS ours;")
        .check();
  }

  @Test
  void staysSilentOnExtensionsThatAreKnown() {
    rule()
        .migration(
            "1_init",
            """
            CREATE EXTENSION "uuid-ossp";
            CREATE EXTENSION postgis;
            CREATE EXTENSION earthdistance CASCADE;
            CREATE EXTENSION hstore_plperl;
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new UnknownExtensionRule());
  }
}
