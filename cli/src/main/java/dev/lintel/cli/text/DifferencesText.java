package dev.lintel.cli.text;

import dev.lintel.engine.declared.Difference;
import dev.lintel.engine.declared.Drift;
import dev.lintel.engine.source.SourceSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints the differences between the declared and the replayed schema. */
public final class DifferencesText {

  private DifferencesText() {}

  /** Returns one entry for each difference, and a count. */
  public static String of(Paint paint, Drift drift) {
    StringBuilder out = new StringBuilder();
    drift.differences().forEach(difference -> append(out, paint, difference));
    int number = drift.differences().size();
    return out.append(
            number == 0
                ? "The declared schema and the migrations agree"
                : Counts.of(number, "difference", "differences"))
        .append(".\n")
        .toString();
  }

  private static void append(StringBuilder out, Paint paint, Difference difference) {
    String sign =
        switch (difference.direction()) {
          case AHEAD -> "+";
          case BEHIND -> "-";
          case DIFFERENT -> "~";
        };
    String what =
        difference.aspect().words() + " " + Visible.oneLine(difference.object().toString());
    out.append(paint.in(style(difference.direction()), sign + " " + what)).append(": ");
    out.append(Prose.hanging(words(difference), what.length() + 4, 4)).append('\n');
    boolean declared = difference.direction() != Difference.Direction.BEHIND;
    boolean made = difference.direction() != Difference.Direction.AHEAD;
    place(out, declared ? "declared" : "its table or type is declared", difference.declaredAt());
    place(out, made ? "made" : "its table or type is made", difference.replayedAt());
  }

  private static String words(Difference difference) {
    return switch (difference.direction()) {
      case AHEAD -> "declared, and no migration makes it";
      case BEHIND -> "made by migrations, and not declared";
      case DIFFERENT ->
          String.format(
              Locale.ROOT,
              "declared as %s, made as %s",
              orNone(difference.declared()),
              orNone(difference.replayed()));
    };
  }

  private static void place(StringBuilder out, String deed, @Nullable SourceSpan span) {
    if (span != null) {
      out.append("    ").append(deed).append(" at ").append(Visible.oneLine(span.toString()));
      out.append('\n');
    }
  }

  private static String orNone(@Nullable String text) {
    return text == null ? "none" : "'" + text + "'";
  }

  private static Style style(Difference.Direction direction) {
    return switch (direction) {
      case AHEAD -> Style.GOOD;
      case BEHIND -> Style.ERROR;
      case DIFFERENT -> Style.WARNING;
    };
  }
}
