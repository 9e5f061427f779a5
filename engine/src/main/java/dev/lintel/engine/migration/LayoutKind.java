package dev.lintel.engine.migration;

/** The folder layouts that are recognised. */
public enum LayoutKind {
  WASP("wasp", new WaspLayout()),
  PRISMA("prisma", new PrismaLayout()),
  PLAIN("plain", new PlainLayout());

  private final String id;
  private final Layout layout;

  LayoutKind(String id, Layout layout) {
    this.id = id;
    this.layout = layout;
  }

  /** Returns the name used on the command line and in output. */
  public String id() {
    return id;
  }

  /** Returns what the layout means. */
  public Layout layout() {
    return layout;
  }
}
