package dev.lintel.cli.text;

/**
 * Colours text, or leaves it as it is.
 *
 * @param colour whether to colour
 */
public record Paint(boolean colour) {

  /** Never colours. */
  public static final Paint PLAIN = new Paint(false);

  /** Returns the text in that style. */
  public String in(Style style, String text) {
    return colour && !text.isEmpty() ? "\u001B[" + style.code() + "m" + text + "\u001B[0m" : text;
  }
}
