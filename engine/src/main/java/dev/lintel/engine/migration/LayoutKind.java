package dev.lintel.engine.migration;

/** The folder layouts that are recognised. */
public enum LayoutKind {
  PRISMA("prisma"),
  WASP("wasp"),
  PLAIN("plain");

  private final String id;

  LayoutKind(String id) {
    this.id = id;
  }

  /** Returns the name used on the command line and in output. */
  public String id() {
    return id;
  }
}
