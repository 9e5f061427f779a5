package dev.lintel.engine.replay.postgresql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of one kind in a session: which are certainly taken, and which may be. */
final class SessionNames {

  /** The number of parameters if it is not known. */
  static final int UNKNOWN = -1;

  private final Map<String, Entry> taken = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private boolean anyDoubtful;

  private record Entry(int number, boolean held) {}

  /** Returns whether a name is certainly taken. */
  boolean has(String name) {
    return taken.containsKey(name);
  }

  /** Returns whether a name is certainly free. */
  boolean lacks(String name) {
    return !anyDoubtful && !taken.containsKey(name) && !doubtful.contains(name);
  }

  /** Returns how many parameters belong to a name; {@link #UNKNOWN} if that is not known. */
  int number(String name) {
    Entry entry = taken.get(name);
    return entry == null ? UNKNOWN : entry.number();
  }

  /**
   * Takes a name.
   *
   * @param held whether it outlives its transaction
   */
  void add(String name, int number, boolean held) {
    taken.put(name, new Entry(number, held));
    doubtful.remove(name);
  }

  /** Frees a name. */
  void drop(String name) {
    taken.remove(name);
    doubtful.remove(name);
  }

  /** Frees all names. */
  void dropAll() {
    taken.clear();
    doubtful.clear();
  }

  /** Frees the names that do not outlive their transaction. */
  void endPassing() {
    taken.values().removeIf(entry -> !entry.held());
  }

  /** Marks a name as one that may be taken or not. */
  void doubt(String name) {
    taken.remove(name);
    doubtful.add(name);
  }

  /** Marks all names that are taken as such that may be. */
  void doubtAll() {
    doubtful.addAll(taken.keySet());
    taken.clear();
  }

  /** Marks all names there are as such. */
  void doubtEverything() {
    doubtAll();
    anyDoubtful = true;
  }
}
