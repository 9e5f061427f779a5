package dev.lintel.engine.testkit;

import dev.lintel.engine.replay.Step;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.testkit.ExamplePart.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one rule over a small history and compares what it finds with markers in the text:
 *
 * <pre>
 * RuleTester.rule(new DropTableRule())
 *     .migration("20250101000000_init", "CREATE TABLE orders (id bigint);")
 *     .migration("20250102000000_drop", """
 *           DROP TABLE orders;
 *         --           ^^^^^^ drop-table: 'orders'
 *         """)
 *     .check();
 * </pre>
 *
 * <p>A marker is a comment line below the marked one: carets under the exact place, the rule's
 * name, and optionally a part of the message. {@code -- finds: drop-table} at the end of a line
 * marks that line only. Whatever is not marked must not be found, and every statement must be
 * understood unless the rule reports it.
 *
 * <p>A migration named {@code ….sql} makes the history a plain folder of scripts; otherwise Prisma
 * runs it. There is a base if {@link #merged} or {@link #baseMigration} was called; then {@link
 * #migration} adds one that is new since the base.
 */
public final class RuleTester {

  private final List<Rule> rules;
  private final List<ExamplePart> parts = new ArrayList<>();

  private ServerVersion server = ServerVersion.NEWEST;

  private RuleTester(List<Rule> rules) {
    this.rules = rules;
  }

  /** Begins a test of one rule. */
  public static RuleTester rule(Rule rule) {
    return new RuleTester(List.of(rule));
  }

  /** Begins a test of several rules together, which shows that one mistake is found once. */
  public static RuleTester rules(List<Rule> rules) {
    return new RuleTester(List.copyOf(rules));
  }

  /** Adds a migration that exists now and not at the base. */
  public RuleTester migration(String name, String sql) {
    return add(Role.FILE, script(name), sql);
  }

  /** Adds a migration that is the same now and at the base. */
  public RuleTester merged(String name, String sql) {
    return add(Role.MERGED, script(name), sql);
  }

  /**
   * Adds what a migration was at the base; without {@link #migration} of that name it is deleted
   * now.
   */
  public RuleTester baseMigration(String name, String sql) {
    return add(Role.BASE, script(name), sql);
  }

  /** Sets {@code schema.prisma}. */
  public RuleTester schema(String prisma) {
    return add(Role.FILE, "schema.prisma", prisma);
  }

  /** Adds any other file, by its path relative to the migrations folder. */
  public RuleTester file(String path, String text) {
    return add(Role.FILE, path, text);
  }

  /** Sets the major version of the server, which is else the newest. */
  public RuleTester server(int major) {
    server = new ServerVersion(major);
    return this;
  }

  /** Adds the files of an example in the form that {@code RuleInfo} has. */
  public RuleTester example(String example) {
    ExampleHistory parsed = ExampleHistory.parse(example);
    parts.addAll(parsed.parts());
    server = parsed.server();
    return this;
  }

  /**
   * Runs the rules and compares.
   *
   * @throws AssertionError if something is found that is not marked, or the reverse, or the history
   *     cannot be read
   */
  public void check() {
    ExampleRun run = run();
    List<String> faults = new ArrayList<>(unread(run));
    List<Mark> expected =
        run.sources().values().stream().flatMap(f -> Marks.of(f).stream()).toList();
    List<Finding> unexpected = new ArrayList<>(run.findings());
    for (Mark mark : expected) {
      SourceFile source = run.sources().get(mark.file());
      if (!unexpected.removeIf(finding -> mark.meets(finding, source))) {
        faults.add("expected and not found: " + mark.describe());
      }
    }
    for (Finding finding : unexpected) {
      faults.add(
          "found and not expected: %s %s: %s"
              .formatted(finding.span(), finding.rule().name(), finding.message()));
    }
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults) + "\n\n" + Listing.of(run));
    }
  }

  /** Runs the rules and returns what they find, by place. */
  public List<Finding> findings() {
    return run().findings();
  }

  private ExampleRun run() {
    return ExampleRun.of(new ExampleHistory(parts, server), rules);
  }

  /** Returns what could not be read or was not understood and is reported by no rule. */
  private static List<String> unread(ExampleRun run) {
    List<String> faults = new ArrayList<>();
    for (Problem problem : run.problems()) {
      if (run.findings().stream().noneMatch(f -> f.span().equals(problem.span()))) {
        faults.add("problem: " + problem.message());
      }
    }
    run.project()
        .replay()
        .steps()
        .map(Step::statement)
        .filter(statement -> notUnderstood(statement) && !reported(run, statement))
        .forEach(s -> faults.add("not understood: %s: %s".formatted(s.span(), s.reason())));
    return faults;
  }

  private static boolean notUnderstood(ParsedStatement statement) {
    return statement.understanding() == Understanding.OPAQUE
        || statement.understanding() == Understanding.INVALID;
  }

  private static boolean reported(ExampleRun run, ParsedStatement statement) {
    return run.findings().stream()
        .map(Finding::span)
        .anyMatch(
            span ->
                span.file().equals(statement.span().file())
                    && span.line() >= statement.span().line()
                    && span.line() <= statement.span().endLine());
  }

  private static String script(String name) {
    return name.endsWith(".sql") ? name : name + "/migration.sql";
  }

  private RuleTester add(Role role, String path, String text) {
    parts.add(new ExamplePart(role, path, text));
    return this;
  }
}
