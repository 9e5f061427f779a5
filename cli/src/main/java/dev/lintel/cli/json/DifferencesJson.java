package dev.lintel.cli.json;

import dev.lintel.engine.declared.Difference;
import dev.lintel.engine.declared.Drift;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the differences between the declared and the replayed schema as JSON. */
public final class DifferencesJson {

  private DifferencesJson() {}

  /** Writes the differences, in their order. */
  public static void write(Drift drift, OutputStream out) throws IOException {
    Json.write(
        new Document(drift.differences().stream().map(DifferencesJson::entry).toList()), out);
  }

  record Document(List<Entry> differences) {}

  record Entry(
      String direction,
      String aspect,
      String object,
      @Nullable String declared,
      @Nullable String replayed,
      @Nullable Place declaredAt,
      @Nullable Place replayedAt) {}

  private static Entry entry(Difference difference) {
    return new Entry(
        difference.direction().name().toLowerCase(Locale.ROOT),
        difference.aspect().words(),
        difference.object().toString(),
        difference.declared(),
        difference.replayed(),
        Place.orNull(difference.declaredAt()),
        Place.orNull(difference.replayedAt()));
  }
}
