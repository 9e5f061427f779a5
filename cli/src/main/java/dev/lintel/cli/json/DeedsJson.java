package dev.lintel.cli.json;

import dev.lintel.cli.blame.Deed;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.git.BlamedCommit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the lives of objects as JSON. */
public final class DeedsJson {

  private DeedsJson() {}

  /** Writes what was done to each object, oldest first, with the commits that are known. */
  public static void write(
      Map<ObjectPath, List<Deed>> deeds, Map<Deed, BlamedCommit> commits, OutputStream out)
      throws IOException {
    List<ObjectEntry> objects = new ArrayList<>();
    deeds.forEach(
        (object, done) ->
            objects.add(
                new ObjectEntry(
                    object.toString(),
                    object.kind().name().toLowerCase(Locale.ROOT),
                    done.stream().map(deed -> entry(deed, commits.get(deed))).toList())));
    Json.write(new Document(objects), out);
  }

  record Document(List<ObjectEntry> objects) {}

  record ObjectEntry(String object, String kind, List<DeedEntry> deeds) {}

  record DeedEntry(String migration, String what, Place location, @Nullable CommitEntry commit) {}

  record CommitEntry(String id, String date, String author, String summary) {}

  private static DeedEntry entry(Deed deed, @Nullable BlamedCommit commit) {
    CommitEntry committed =
        commit == null
            ? null
            : new CommitEntry(
                commit.id(),
                commit.date().toLocalDate().toString(),
                commit.author(),
                commit.summary());
    return new DeedEntry(deed.migration(), deed.words(), Place.of(deed.span()), committed);
  }
}
