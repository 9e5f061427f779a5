package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * MyBatis Migrations: {@code <number>_<name>.sql}, ordered by number; below the line {@code --
 * //@UNDO} follows the way back (mybatis-migrations 3.4, {@code MigrationReader.java}, {@code
 * FileMigrationLoader.java}). Whether a script is one transaction stands in the settings of an
 * environment, of which there are many.
 */
public final class MyBatisLayout extends ScriptLayout {
  private static final Pattern SCRIPT = Pattern.compile("\\d+(?:\\.\\d+)?_.*\\.sql");
  private static final Pattern BACK =
      Pattern.compile("(?m)^[ \\t]*(?:--|//)[ \\t]*//[ \\t]*@UNDO.*$");

  /** Sets what ends a statement from here on, instead of a semicolon. */
  private static final Pattern DELIMITER =
      Pattern.compile(
          "(?i)^[ \\t]*+(?:--|//)?+[ \\t]*+(?://)?+[ \\t]*+@DELIMITER[ \\t]++(\\S++).*");

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final String SEMICOLON = ";";

  @Override
  public LayoutKind kind() {
    return LayoutKind.MYBATIS;
  }

  @Override
  public boolean recognises(Folder folder) {
    return accepts(folder) && ScriptHead.anyFinds(folder, BACK);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return SCRIPT.matcher(path).matches() && path.indexOf('/') < 0 ? path : null;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("changelog");
  }

  @Override
  protected Placeholders placeholders(Folder folder) {
    return new Placeholders(Placeholders.DOLLAR_BRACES, Map.of());
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    Matcher back = BACK.matcher(file.text());
    int end = back.find() ? back.start() : file.text().length();
    return List.of(new ScriptSection(0, end, TransactionMode.UNKNOWN));
  }

  @Override
  protected List<Replacement> replacements(SourceFile file, Placeholders placeholders) {
    List<Replacement> all = new ArrayList<>(placeholders.in(file));
    String delimiter = SEMICOLON;
    Matcher lines = LINE.matcher(file.text());
    while (lines.find()) {
      Matcher setting = DELIMITER.matcher(lines.group());
      if (setting.matches()) {
        delimiter = setting.group(1);
      } else if (!delimiter.equals(SEMICOLON)) {
        int at = lines.group().lastIndexOf(delimiter);
        if (at >= 0) {
          int start = lines.start() + at;
          all.add(new Replacement(start, start + delimiter.length(), SEMICOLON, true));
        }
      }
    }
    all.sort(Comparator.comparingInt(Replacement::start));
    return all;
  }
}
