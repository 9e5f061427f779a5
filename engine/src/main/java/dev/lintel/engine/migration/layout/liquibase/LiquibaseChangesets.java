package dev.lintel.engine.migration.layout.liquibase;

import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The changesets of a Liquibase formatted SQL script that PostgreSQL is given: each is one
 * transaction unless it says {@code runInTransaction:false}.
 */
final class LiquibaseChangesets {
  private static final Pattern CHANGESET =
      Pattern.compile("(?mi)^[ \\t]*--[ \\t]*changeset[ \\t]+([^\\r\\n]*)");

  private LiquibaseChangesets() {}

  /** Returns the parts of a script that are run. */
  static List<ScriptSection> of(SourceFile file) {
    List<ScriptSection> sections = new ArrayList<>();
    Matcher matcher = CHANGESET.matcher(file.text());
    String attributes = null;
    int start = 0;
    while (matcher.find()) {
      add(file, start, matcher.start(), attributes, sections);
      attributes = matcher.group(1);
      start = matcher.end();
    }
    add(file, start, file.text().length(), attributes, sections);
    return sections;
  }

  private static void add(
      SourceFile file,
      int start,
      int end,
      @Nullable String attributes,
      List<ScriptSection> sections) {
    if (attributes == null || !runs(attributes)) {
      return;
    }
    String inTransaction = value(attributes, "runInTransaction");
    TransactionMode mode =
        "false".equalsIgnoreCase(inTransaction) ? TransactionMode.NONE : TransactionMode.FILE;
    String delimiter = value(attributes, "endDelimiter");
    if (delimiter == null || delimiter.equals(";")) {
      sections.add(new ScriptSection(start, end, mode));
    } else {
      split(file.text(), start, end, delimiter, mode, sections);
    }
  }

  /** Cuts where the changeset's own delimiter ends a line. */
  private static void split(
      String text,
      int start,
      int end,
      String delimiter,
      TransactionMode mode,
      List<ScriptSection> sections) {
    String sign = delimiter.replace("\\n", "").replace("\\r", "").replace("\\", "");
    Matcher matcher =
        Pattern.compile("(?mi)" + (sign.isEmpty() ? "$" : Pattern.quote(sign) + "[ \\t\\r]*$"))
            .matcher(text)
            .region(start, end);
    int from = start;
    while (matcher.find()) {
      sections.add(new ScriptSection(from, matcher.start(), mode));
      from = matcher.end();
    }
    sections.add(new ScriptSection(from, end, mode));
  }

  private static boolean runs(String attributes) {
    String databases = value(attributes, "dbms");
    return !"true".equalsIgnoreCase(value(attributes, "ignore"))
        && (databases == null || isMeant(databases.toLowerCase(Locale.ROOT)));
  }

  private static boolean isMeant(String databases) {
    boolean onlyExclusions = true;
    for (String database : databases.split("\\s*,\\s*", -1)) {
      if (database.equals("postgresql") || database.equals("all")) {
        return true;
      }
      if (database.equals("!postgresql")) {
        return false;
      }
      onlyExclusions &= database.startsWith("!");
    }
    return onlyExclusions;
  }

  private static @Nullable String value(String attributes, String name) {
    Matcher matcher =
        Pattern.compile("(?i)(?:^|\\s)" + name + ":(?:\"([^\"]*)\"|(\\S+))").matcher(attributes);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }
}
