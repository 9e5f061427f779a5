package dev.lintel.cli.blame;

import dev.lintel.engine.change.ObjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object's name as a user types it: {@code "SystemPrompt".previousVersionId}, {@code
 * public.users}, {@code users.email}, {@code Status.ACTIVE}. Quotes are needed only around points.
 *
 * @param parts the parts, at least one, none empty
 */
public record ObjectName(List<String> parts) {

  private static final int MOST_PARTS = 3;

  public ObjectName {
    parts = List.copyOf(parts);
  }

  /** Reads a name; empty if it is none. */
  public static Optional<ObjectName> parse(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        part.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == '.' && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    boolean wellFormed = !quoted && parts.size() <= MOST_PARTS && !parts.contains("");
    return wellFormed ? Optional.of(new ObjectName(parts)) : Optional.empty();
  }

  /** Returns whether this names that object, letter for letter. */
  public boolean names(ObjectPath object) {
    List<String> full = parts(object);
    return parts.size() <= full.size() && matches(object, full, false);
  }

  /** Returns whether this names that object when letter case does not count. */
  public boolean resembles(ObjectPath object) {
    List<String> full = parts(object);
    return parts.size() <= full.size() && matches(object, full, true);
  }

  private boolean matches(ObjectPath object, List<String> full, boolean ignoreCase) {
    // The schema may be left out, the owner of a member may not.
    int least = object.member() == null ? 1 : 2;
    if (parts.size() < least) {
      return false;
    }
    int shift = full.size() - parts.size();
    for (int i = 0; i < parts.size(); i++) {
      String mine = parts.get(i);
      String other = full.get(i + shift);
      if (ignoreCase ? !mine.equalsIgnoreCase(other) : !mine.equals(other)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> parts(ObjectPath object) {
    List<String> parts = new ArrayList<>();
    if (!object.owner().schema().isEmpty()) {
      parts.add(object.owner().schema());
    }
    parts.add(object.owner().name());
    if (object.member() != null) {
      parts.add(object.member());
    }
    return parts;
  }
}
