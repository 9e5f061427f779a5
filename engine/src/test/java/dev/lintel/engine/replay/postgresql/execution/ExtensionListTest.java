package dev.lintel.engine.replay.postgresql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ExtensionListTest {

  @Test
  void namesAreFoldedAndSingle() {
    Map<String, ExtensionMembers> extensions = ExtensionList.read();

    assertThat(extensions).hasSizeGreaterThan(90).containsKeys("postgis", "vector", "pg_cron");
    extensions.forEach(
        (extension, members) ->
            assertThat(all(members))
                .as(extension)
                .allMatch(name -> name.matches("[a-z_0-9]*\\*?")));
  }

  @Test
  void triggerFunctionsAreFunctions() {
    ExtensionList.read()
        .values()
        .forEach(
            members ->
                assertThat(members.triggers())
                    .allMatch(name -> ExtensionMembers.holds(members.functions(), name)));
  }

  @Test
  void starStandsForAnyEnd() {
    ExtensionMembers members =
        ExtensionList.of(
                """
                # comment
                [one]
                types a b
                types c

                [two]
                functions st_* x
                """)
            .get("two");

    assertThat(members.types()).isEmpty();
    assertThat(ExtensionMembers.holds(members.functions(), "st_area")).isTrue();
    assertThat(ExtensionMembers.holds(members.functions(), "area")).isFalse();
    assertThat(ExtensionMembers.holds(members.functions(), "x")).isTrue();
  }

  @Test
  void extensionThatIsNotKnownMayBringAnything() {
    assertThat(Extensions.mayBring("house_made", ExtensionMembers::types, "anything")).isTrue();
    assertThat(Extensions.mayBring("citext", ExtensionMembers::types, "anything")).isFalse();
  }

  private static Set<String> all(ExtensionMembers members) {
    Set<String> all = new TreeSet<>(members.schemas());
    all.addAll(members.types());
    all.addAll(members.relations());
    all.addAll(members.functions());
    all.addAll(members.triggers());
    all.addAll(members.operatorClasses());
    all.addAll(members.accessMethods());
    return all;
  }
}
