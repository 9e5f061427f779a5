package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.layout.NaturalOrder;
import dev.lintel.engine.migration.layout.prisma.LocaleOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationOrderTest {

  /** The order was printed by Node 20: {@code names.sort((a, b) => a.localeCompare(b))}. */
  @Test
  void ordersFoldersAsLocaleCompareDoes() {
    List<String> names =
        List.of(
            "_x",
            "-x",
            ".x",
            "[x]",
            "@x",
            "#x",
            "+x",
            "$x",
            "0_init",
            "1_a",
            "1_a b",
            "1_a_b",
            "1_a-b",
            "1_ab",
            "1_aB",
            "1_Ab",
            "10_x",
            "20240101_b",
            "20240101000000_a",
            "20240101000000_add-x",
            "20240101000000_add1",
            "20240101000000_Adda",
            "a",
            "A",
            "é",
            "ea",
            "Z");
    assertThat(sorted(names, new LocaleOrder())).isEqualTo(names);
  }

  @Test
  void ordersFilesByTheirNumbers() {
    List<String> names =
        List.of(
            "1_b.sql", "01_c.sql", "2_a.sql", "10_a.sql", "20240101_x.sql", "a2.sql", "a10.sql");
    assertThat(sorted(names, new NaturalOrder())).isEqualTo(names);
  }

  private static List<String> sorted(List<String> names, Comparator<String> order) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.reverse(shuffled);
    return shuffled.stream().sorted(order).toList();
  }
}
