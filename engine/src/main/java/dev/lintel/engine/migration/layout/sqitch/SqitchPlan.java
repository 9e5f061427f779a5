package dev.lintel.engine.migration.layout.sqitch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The changes of a {@code sqitch.plan} in order. A change may be planned again after a tag; the
 * script of the former is then called after a tag that lies between (App::Sqitch::Plan::Change).
 *
 * @param entries the changes and tags in order
 */
record SqitchPlan(List<SqitchPlan.Entry> entries) {
  private static final Pattern TAG = Pattern.compile("@(\\S+)(?:\\s.*)?");
  private static final Pattern CHANGE = Pattern.compile("([^\\s%@#\\[+-][^\\s@#]*)(?:\\s.*)?");

  /**
   * A line of the plan.
   *
   * @param name what it is called
   * @param tag whether it is a tag, else a change
   */
  record Entry(String name, boolean tag) {}

  SqitchPlan {
    entries = List.copyOf(entries);
  }

  /** Reads a plan. */
  static SqitchPlan of(String text) {
    List<Entry> entries = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      Matcher tag = TAG.matcher(line.strip());
      Matcher change = CHANGE.matcher(line.strip());
      if (tag.matches()) {
        entries.add(new Entry(tag.group(1), true));
      } else if (change.matches()) {
        entries.add(new Entry(change.group(1), false));
      }
    }
    return new SqitchPlan(entries);
  }

  /** Returns the scripts in the order of the plan, relative to the folder they lie in. */
  List<String> scripts(Path folder) {
    List<String> scripts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).tag()) {
        scripts.add(script(i, folder));
      }
    }
    return scripts;
  }

  private String script(int index, Path folder) {
    Entry change = entries.get(index);
    int next = entries.subList(index + 1, entries.size()).indexOf(change);
    if (next >= 0) {
      for (Entry entry : entries.subList(index + 1, index + 1 + next)) {
        String reworked = change.name() + "@" + entry.name() + ".sql";
        if (entry.tag() && Files.exists(folder.resolve(reworked))) {
          return reworked;
        }
      }
    }
    return change.name() + ".sql";
  }
}
