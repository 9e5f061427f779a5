package dev.lintel.cli.text;

/** The kinds of text that are told apart by colour, with their ANSI codes (ECMA-48, SGR). */
public enum Style {
  ERROR("1;31"),
  WARNING("1;33"),
  NOTE("1;36"),
  /** The frame around source lines. */
  FRAME("34"),
  /** Another place. */
  OTHER("1;34"),
  STRONG("1"),
  GOOD("32");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
