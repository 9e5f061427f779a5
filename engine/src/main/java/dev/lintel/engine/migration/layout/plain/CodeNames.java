package dev.lintel.engine.migration.layout.plain;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.NaturalOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds migrations in code among numbered scripts, by their names. */
final class CodeNames {

  private static final Pattern CODE =
      Pattern.compile(
          "([Vv]?)(\\d+)([_.-]+).*(?<!\\.d|[._]test|[._]spec)"
              + "\\.(?:ts|js|mjs|cjs|go|py|rb|java|kt|cs|php|exs|rs)");

  private static final Pattern SCRIPT = Pattern.compile("([Vv]?)(\\d+)([_.-]+).*");

  private CodeNames() {}

  /**
   * Returns the files that are numbered as the scripts are, with a number of their own: a program
   * of the same number as a script only runs that script.
   *
   * @param scripts the scripts of the folder
   */
  static List<String> among(Folder folder, List<String> scripts) {
    Set<String> numbers = new HashSet<>();
    Set<String> forms = new HashSet<>();
    for (String script : scripts) {
      Matcher matcher = SCRIPT.matcher(script);
      if (matcher.matches()) {
        numbers.add(NaturalOrder.withoutLeadingZeros(matcher.group(2)));
        forms.add(form(matcher));
      }
    }
    return folder.files().stream()
        .filter(file -> isOneMore(CODE.matcher(file), numbers, forms))
        .toList();
  }

  private static boolean isOneMore(Matcher code, Set<String> numbers, Set<String> forms) {
    return code.matches()
        && forms.contains(form(code))
        && !numbers.contains(NaturalOrder.withoutLeadingZeros(code.group(2)));
  }

  /** Numbers are of one form if they have the same letter, as many digits and the same stroke. */
  private static String form(Matcher name) {
    return name.group(1) + name.group(2).length() + name.group(3);
  }
}
