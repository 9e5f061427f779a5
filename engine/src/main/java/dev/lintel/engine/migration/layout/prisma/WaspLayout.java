package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Layout;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.migration.layout.LoadedHistory;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.Reading;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Wasp: {@code migrations} beside {@code main.wasp} or {@code main.wasp.ts}, run by Prisma. The
 * copy that Wasp keeps below {@code .wasp} is no history.
 */
public final class WaspLayout implements Layout {

  @Override
  public LayoutKind kind() {
    return LayoutKind.WASP;
  }

  @Override
  public boolean recognises(Folder folder) {
    return folder.name().equals("migrations") && PrismaScripts.isIn(folder) && isApp(folder);
  }

  @Override
  public boolean accepts(Folder folder) {
    return true;
  }

  @Override
  public LoadedHistory load(Folder folder, LoadOptions options) {
    return new PrismaHistory(folder, options)
        .load(kind(), provider -> schema(folder.path(), options));
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return PrismaScripts.migrationAt(path);
  }

  @Override
  public String scriptOf(String migration) {
    return migration + "/" + PrismaScripts.SCRIPT;
  }

  @Override
  public Comparator<String> order() {
    return PrismaScripts.ORDER;
  }

  private static boolean isApp(Folder migrations) {
    try {
      Folder app = Folder.list(migrations.path().resolveSibling(""));
      return app.hasFile(".wasproot") || WaspSource.mainFile(app) != null;
    } catch (IOException e) {
      // A parent that cannot be listed says nothing; the migrations are then plain Prisma ones.
      return false;
    }
  }

  private static SchemaFiles schema(Path migrations, LoadOptions options) {
    SourceReader reader = options.reader();
    Path app = migrations.resolveSibling("");
    PrismaSchemaReader files = new PrismaSchemaReader(reader, migrations);
    List<Problem> problems = new ArrayList<>();
    SourceFile main = mainFile(app, reader, problems);
    List<SourceFile> found = new ArrayList<>();
    Path file = options.schema() == null ? app.resolve(PrismaSchema.FILE_NAME) : options.schema();
    if (options.schema() != null || reader.obstacle(file) == null) {
      found.addAll(files.read(file));
    } else if (main != null && main.path().endsWith(".wasp")) {
      found.add(WaspSource.entities(main));
    }
    String provider = PrismaText.provider(found);
    if (provider == null && main != null) {
      provider = WaspSource.provider(main);
    }
    problems.addAll(files.problems());
    boolean auth = main != null && WaspSource.declaresAuth(main);
    return new SchemaFiles(found, provider, PrismaVersion.above(app, reader), auth, problems);
  }

  private static @Nullable SourceFile mainFile(
      Path app, SourceReader reader, List<Problem> problems) {
    try {
      Folder folder = Folder.list(app);
      String name = WaspSource.mainFile(folder);
      if (name == null) {
        return null;
      }
      Reading reading = reader.read(folder.resolve(name));
      if (reading.problem() != null) {
        problems.add(reading.problem());
      }
      return reading.file();
    } catch (IOException e) {
      problems.add(reader.problem(app, e));
      return null;
    }
  }
}
