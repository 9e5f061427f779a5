package dev.lintel.cli;

/** The commands; only the one that is called is loaded. */
enum CommandName implements Named {
  CHECK("Check migrations."),
  SCHEMA("Print the schema that the migrations make."),
  BLAME("Print every statement that made, changed or dropped an object."),
  DIFF("Compare the declared schema with what the migrations make."),
  RULES("List the rules."),
  EXPLAIN("Explain a rule: why it matters, what to do, examples.");

  private final String summary;

  CommandName(String summary) {
    this.summary = summary;
  }

  /** Returns what it does, one sentence. */
  String summary() {
    return summary;
  }

  /** Makes the command. */
  Command command() {
    return switch (this) {
      case CHECK -> new CheckCommand();
      case SCHEMA -> new SchemaCommand();
      case BLAME -> new BlameCommand();
      case DIFF -> new DiffCommand();
      case RULES -> new RulesCommand();
      case EXPLAIN -> new ExplainCommand();
    };
  }
}
