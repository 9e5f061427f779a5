package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The little that has to be known of a schema file in order to choose it: its datasource's provider
 * and the names of its blocks.
 */
final class PrismaText {
  private static final Pattern DATASOURCE =
      Pattern.compile("(?m)^[ \\t]*datasource\\s+\\w+\\s*\\{([^}]*)\\}");
  private static final Pattern PROVIDER =
      Pattern.compile("(?m)^[ \\t]*provider\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^[ \\t]*(?:model|enum|view|type)\\s+(\\w+)\\s*\\{");

  private PrismaText() {}

  /** Returns whether the file has a datasource block. */
  static boolean hasDatasource(SourceFile file) {
    return DATASOURCE.matcher(file.text()).find();
  }

  /** Returns the provider of the first datasource that names one; null if none does. */
  static @Nullable String provider(List<SourceFile> files) {
    for (SourceFile file : files) {
      Matcher datasource = DATASOURCE.matcher(file.text());
      while (datasource.find()) {
        Matcher provider = PROVIDER.matcher(datasource.group(1));
        if (provider.find()) {
          return provider.group(1);
        }
      }
    }
    return null;
  }

  /** Returns the names of the models, enums, views and composite types. */
  static Set<String> blocks(SourceFile file) {
    Set<String> names = new TreeSet<>();
    Matcher block = BLOCK.matcher(file.text());
    while (block.find()) {
      names.add(block.group(1));
    }
    return names;
  }
}
