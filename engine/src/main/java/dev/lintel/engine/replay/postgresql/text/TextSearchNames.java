package dev.lintel.engine.replay.postgresql.text;

import java.util.Set;

/** The text search objects that the server and its own extensions bring (version 17). */
public final class TextSearchNames {

  private static final Set<String> LANGUAGES =
      Set.of(
          """
          arabic armenian basque catalan danish dutch english estonian finnish french german greek
          hindi hungarian indonesian irish italian lithuanian nepali norwegian portuguese romanian
          russian serbian simple spanish swedish tamil turkish yiddish
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> TEMPLATES =
      Set.of("simple", "synonym", "ispell", "thesaurus", "snowball");

  private static final Set<String> OF_EXTENSIONS =
      Set.of("intdict", "unaccent", "xsyn", "intdict_template", "xsyn_template");

  private TextSearchNames() {}

  /** Returns whether a configuration or dictionary of that name may be there. */
  public static boolean isBuiltIn(String name) {
    return LANGUAGES.contains(name) || name.endsWith("_stem") || OF_EXTENSIONS.contains(name);
  }

  /** Returns whether a template of that name may be there. */
  public static boolean isTemplate(String name) {
    return TEMPLATES.contains(name) || OF_EXTENSIONS.contains(name);
  }
}
