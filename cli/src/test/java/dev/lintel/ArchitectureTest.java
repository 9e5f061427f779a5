package dev.lintel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.lintel.engine.rule.Rule;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.util.Litmus;
import org.jspecify.annotations.NullMarked;

/**
 * Holds the import directions of ARCHITECTURE.md. The command line sees every module, so it stands
 * here.
 */
@NullMarked
@AnalyzeClasses(
    packages = "dev.lintel",
    importOptions = {ImportOption.DoNotIncludeTests.class})
final class ArchitectureTest {

  private static final String ENGINE = "dev.lintel.engine.";

  private static final String POSTGRESQL = ENGINE + "replay.postgresql";

  @ArchTest
  static final ArchRule source_knows_nothing_else =
      layer("source").because("text and places in it are the ground everything stands on");

  @ArchTest
  static final ArchRule git_knows_nothing_else =
      layer("git").because("the program git is asked in one place, about files and commits");

  @ArchTest
  static final ArchRule sql_knows_only_source =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + "sql..")
          .should()
          .dependOnClassesThat(engineOutside("source", "sql"))
          .because("a parser must not know what its trees are used for");

  @ArchTest
  static final ArchRule catalog_knows_only_source =
      layer("catalog", "source").because("the catalog is a value, whoever makes it");

  @ArchTest
  static final ArchRule change_knows_catalog =
      layer("change", "catalog", "source").because("a change speaks of catalog objects");

  @ArchTest
  static final ArchRule migration_knows_files_and_dialects =
      layer("migration", "git", "source", "sql").because("a layout is recognised from files");

  @ArchTest
  static final ArchRule replay_stands_on_statements_and_catalog =
      layer("replay", "sql", "catalog", "change", "migration", "source")
          .because("the replay must not know rules or git");

  /** The parts of the replay, the lowest first. */
  private static final List<String> PARTS =
      List.of(
          "builtin",
          "literal",
          "expression",
          "text",
          "execution",
          "version",
          "type",
          "named",
          "query",
          "definition",
          "inheritance",
          "removal",
          "table",
          "data",
          "routine",
          "object",
          "plpgsql");

  @ArchTest
  static final ArchRule parts_of_the_replay_stand_on_each_other =
      noClasses()
          .should(dependOnAPartAbove())
          .because("ARCHITECTURE.md lists the parts in this order");

  @ArchTest
  static final ArchRule history_knows_migrations =
      layer("history", "git", "migration", "source", "sql").because("git evidence is about files");

  @ArchTest
  static final ArchRule declared_knows_catalogs =
      layer("declared", "catalog", "change", "migration", "source", "sql")
          .because("drift is the difference of two catalogs");

  @ArchTest
  static final ArchRule configuration_speaks_of_histories =
      layer("config", "migration", "source", "sql")
          .because("settings are read before any migration");

  @ArchTest
  static final ArchRule toml_stays_where_settings_are_read =
      noClasses()
          .that()
          .resideOutsideOfPackages(ENGINE + "config..", ENGINE + "migration.layout..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tomlj..")
          .because("the rest knows settings, not their file");

  @ArchTest
  static final ArchRule rules_see_models_only =
      noClasses()
          .that()
          .resideInAPackage("dev.lintel.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ENGINE + "lint..", ENGINE + "plugin..", "dev.lintel.sarif..", "dev.lintel.cli..")
          .because("a bundled rule has no more rights than a team's own");

  @ArchTest
  static final ArchRule command_line_finds_rules_by_service_loader =
      noClasses()
          .that()
          .resideInAPackage("dev.lintel.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.lintel.rules..")
          .because("bundled rules are loaded like any plugin");

  @ArchTest
  static final ArchRule calcite_stays_in_parser_and_replay =
      noClasses()
          .that()
          .resideOutsideOfPackages(ENGINE + "sql..", ENGINE + "replay..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.calcite..", "com.google.common..")
          .because("the syntax tree ends where the catalog begins");

  @ArchTest
  static final ArchRule terms_are_compared_by_what_the_released_jar_holds =
      noClasses()
          .that()
          .doNotHaveSimpleName("SameTerm")
          .should()
          .callMethod(SqlNode.class, "equalsDeep", SqlNode.class, Litmus.class)
          .because("it prints some nodes as text, which needs more of Calcite than parsing");

  @ArchTest
  static final ArchRule jackson_stays_at_the_borders =
      noClasses()
          .that()
          .resideInAPackage("dev.lintel.engine..")
          .and()
          .resideOutsideOfPackage(ENGINE + "migration..")
          .or()
          .resideInAPackage("dev.lintel.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..")
          .because(
              "only tools' own files and our output are JSON; the domain does not know its"
                  + " serialisation");

  @ArchTest
  static final ArchRule only_the_command_line_prints_or_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lintel.cli..")
          .and()
          .resideOutsideOfPackage(ENGINE + "sql.generated..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("findings and problems are values");

  @ArchTest
  static final ArchRule test_kit_stays_out_of_the_product =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE + "testkit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ENGINE + "testkit..")
          .because("it is for rule authors' tests");

  @ArchTest
  static final ArchRule rule_classes_are_final_and_stateless =
      classes()
          .that()
          .implement(Rule.class)
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .andShould()
          .haveSimpleNameEndingWith("Rule")
          .andShould()
          .haveOnlyFinalFields()
          .because("one instance serves every project");

  @ArchTest
  static final ArchRule no_package_cycles =
      slices().matching("dev.lintel.(**)").should().beFreeOfCycles().because("imports run one way");

  @ArchTest
  static final ArchRule names_say_what_things_are =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE + "sql.generated..")
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
          .because("such a name says nothing of the idea behind it");

  @ArchTest
  static final ArchRule catalog_values_are_immutable =
      classes()
          .that()
          .resideInAnyPackage(ENGINE + "catalog..", ENGINE + "change..")
          .should()
          .haveOnlyFinalFields()
          .because("a catalog is kept for every statement");

  private ArchitectureTest() {}

  private static ArchRule layer(String name, String... mayKnow) {
    String[] allowed = new String[mayKnow.length + 1];
    System.arraycopy(mayKnow, 0, allowed, 0, mayKnow.length);
    allowed[mayKnow.length] = name;
    return noClasses()
        .that()
        .resideInAPackage(ENGINE + name + "..")
        .should()
        .dependOnClassesThat(engineOutside(allowed));
  }

  private static ArchCondition<JavaClass> dependOnAPartAbove() {
    return new ArchCondition<>("depend on a part of the replay that stands above their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = part(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          boolean above = own >= 0 && part(dependency.getTargetClass()) > own;
          events.add(new SimpleConditionEvent(dependency, above, dependency.getDescription()));
        }
      }
    };
  }

  /** Returns where a class stands among the parts; a negative number if it is of none. */
  private static int part(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(POSTGRESQL)) {
      return PARTS.size();
    }
    return name.startsWith(POSTGRESQL + ".")
        ? PARTS.indexOf(name.substring(POSTGRESQL.length() + 1))
        : -1;
  }

  private static DescribedPredicate<JavaClass> engineOutside(String... allowed) {
    return DescribedPredicate.describe(
        "in dev.lintel outside of " + String.join(", ", allowed),
        type -> {
          String name = type.getPackageName();
          if (!name.startsWith("dev.lintel.")) {
            return false;
          }
          for (String part : allowed) {
            if (name.equals(ENGINE + part) || name.startsWith(ENGINE + part + ".")) {
              return false;
            }
          }
          return true;
        });
  }
}
