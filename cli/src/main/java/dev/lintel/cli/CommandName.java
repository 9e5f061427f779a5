package dev.lintel.cli;

import java.util.function.Supplier;

/** The commands; only the one that is called is loaded. */
enum CommandName implements Named {
  CHECK("Check migrations.", CheckCommand::new),
  SCHEMA("Print the schema that the migrations make.", SchemaCommand::new),
  BLAME("Print every statement that made, changed or dropped an object.", BlameCommand::new),
  DIFF("Compare the declared schema with what the migrations make.", DiffCommand::new),
  RULES("List the rules.", RulesCommand::new),
  EXPLAIN("Explain a rule: why it matters, what to do, examples.", ExplainCommand::new);

  private final String summary;
  private final Supplier<Command> command;

  CommandName(String summary, Supplier<Command> command) {
    this.summary = summary;
    this.command = command;
  }

  /** Returns what it does, one sentence. */
  String summary() {
    return summary;
  }

  /** Makes the command. */
  Command command() {
    return command.get();
  }
}
