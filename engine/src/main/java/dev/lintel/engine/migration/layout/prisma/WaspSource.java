package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.source.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the main file of a Wasp app says about its schema. It is read and never run. */
final class WaspSource {
  private static final Pattern ENTITY =
      Pattern.compile("\\bentity(\\s+\\w+\\s*)\\{=psl\\b(.*?)psl=\\}", Pattern.DOTALL);

  /**
   * {@code auth} of the app is a record or, in TypeScript, a value of any name; {@code auth: true}
   * belongs to a query or an action.
   */
  private static final Pattern AUTH =
      Pattern.compile("\\bauth\\s*:\\s*(?!true\\b|false\\b)[{\\w]|\\.auth\\s*\\(");

  private static final Pattern AUTH_SHORTHAND = Pattern.compile("[{,]\\s*auth\\s*(?=[,}])");
  private static final Pattern SYSTEM = Pattern.compile("\\bsystem\\s*:\\s*(PostgreSQL|SQLite)\\b");

  private WaspSource() {}

  /** Returns the main file of the app in {@code app}; null if the folder is no Wasp app. */
  static @Nullable String mainFile(Folder app) {
    for (String name : List.of("main.wasp.ts", "main.wasp")) {
      if (app.hasFile(name)) {
        return name;
      }
    }
    return app.files().stream()
        .filter(f -> f.endsWith(".wasp") || f.endsWith(".wasp.ts"))
        .findFirst()
        .orElse(null);
  }

  /** Returns whether the app declares {@code auth}. */
  static boolean declaresAuth(SourceFile main) {
    String text = ScriptText.withoutCommentsAndStrings(main.text());
    return AUTH.matcher(text).find()
        || (main.path().endsWith(".ts") && AUTH_SHORTHAND.matcher(text).find());
  }

  /** Returns the provider, in Prisma's words, that the app's {@code db} names; null if none. */
  static @Nullable String provider(SourceFile main) {
    Matcher system = SYSTEM.matcher(ScriptText.withoutComments(main.text()));
    if (!system.find()) {
      return null;
    }
    return system.group(1).equals("SQLite") ? "sqlite" : "postgresql";
  }

  /**
   * Returns the entities that stood in {@code main.wasp} before Wasp 0.14 as a Prisma schema, each
   * at its place: everything else is blank, so that lines and columns stay true.
   */
  static SourceFile entities(SourceFile main) {
    String text = main.text();
    StringBuilder schema = new StringBuilder(text);
    ScriptText.blank(schema, 0, text.length());
    Matcher entity = ENTITY.matcher(ScriptText.withoutComments(text));
    while (entity.find()) {
      int open = entity.end(1);
      int close = entity.end() - "psl=}".length();
      put(schema, entity.start(), " model");
      put(schema, entity.start(1), text.substring(entity.start(1), open));
      put(schema, open, "{");
      put(schema, entity.start(2), text.substring(entity.start(2), close));
      put(schema, close, "}");
    }
    return new SourceFile(main.path(), schema.toString());
  }

  private static void put(StringBuilder schema, int at, String text) {
    schema.replace(at, at + text.length(), text);
  }
}
