package dev.lintel.engine.sql.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Reads a grammar written as its resource describes: what may follow what within each rule, one
 * state for each symbol of the text (Glushkov's construction).
 */
final class GrammarReader {

  private final Terminals terminals;
  private final List<String> words;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Part> bodies = new ArrayList<>();
  private final List<BitSet> tokens = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final List<BitSet> next = new ArrayList<>();
  private final List<Integer> bases = new ArrayList<>();
  private int base;
  private int at;

  private GrammarReader(Terminals terminals, String text) {
    this.terminals = terminals;
    this.words = words(text);
  }

  /**
   * A part of a rule. Sets of states count from the first state of the rule on, which keeps them
   * small.
   *
   * @param empty whether it may be nothing
   * @param first the states it may begin with
   * @param last the states it may end with
   */
  record Part(boolean empty, BitSet first, BitSet last) {}

  /** Reads lists of words: a name, {@code =}, words, {@code ;}. */
  static Map<String, List<String>> readLists(String text) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    List<String> words = words(text);
    int i = 0;
    while (i < words.size()) {
      String name = words.get(i);
      int end = i + 2;
      while (!words.get(end).equals(";")) {
        end++;
      }
      lists.put(name, words.subList(i + 2, end));
      i = end + 1;
    }
    return lists;
  }

  static Grammar read(String text, Terminals terminals) {
    return new GrammarReader(terminals, text).read();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .map(StringTokenizer::new)
        .forEach(line -> line.asIterator().forEachRemaining(word -> words.add((String) word)));
    return words;
  }

  private Grammar read() {
    while (at < words.size()) {
      numbers.put(words.get(at), bodies.size());
      at += 2;
      base = tokens.size();
      bases.add(base);
      bodies.add(alternatives());
      at++;
    }
    return new GrammarAutomata(terminals, numbers, bodies, bases, tokens, calls, next).grammar();
  }

  // ---- the notation

  private Part alternatives() {
    Part part = sequence();
    while (words.get(at).equals("|")) {
      at++;
      Part other = sequence();
      part =
          new Part(
              part.empty || other.empty,
              union(part.first, other.first),
              union(part.last, other.last));
    }
    return part;
  }

  private Part sequence() {
    Part part = new Part(true, new BitSet(), new BitSet());
    while (!isEnd(words.get(at))) {
      Part item = repeated(item());
      part = joined(part, item);
    }
    return part;
  }

  private static boolean isEnd(String word) {
    return word.equals("|")
        || word.equals(";")
        || word.equals(")")
        || word.equals("]")
        || word.equals("}");
  }

  private Part repeated(Part item) {
    if (!words.get(at).equals("%")) {
      return item;
    }
    at++;
    Part separator = item();
    link(item.last, separator.first);
    link(separator.last, item.first);
    return item;
  }

  private Part item() {
    String word = words.get(at++);
    Part part;
    switch (word) {
      case "(" -> {
        part = alternatives();
        at++;
      }
      case "[" -> {
        Part inner = alternatives();
        part = new Part(true, inner.first, inner.last);
        at++;
      }
      case "{" -> {
        Part inner = alternatives();
        link(inner.last, inner.first);
        part = new Part(true, inner.first, inner.last);
        at++;
      }
      default -> part = symbol(word);
    }
    return part;
  }

  private Part symbol(String word) {
    int state = tokens.size() - base;
    char first = word.charAt(0);
    boolean rule = Character.isLowerCase(first);
    if (first == '<') {
      tokens.add(terminals.ofClass(word.substring(1, word.length() - 1)));
    } else if (first == '\'') {
      tokens.add(terminals.ofName(word.substring(1, word.length() - 1)));
    } else {
      tokens.add(rule ? new BitSet() : terminals.ofName(word));
    }
    calls.add(rule ? word : "");
    next.add(new BitSet());
    BitSet self = new BitSet();
    self.set(state);
    return new Part(false, self, self);
  }

  private Part joined(Part left, Part right) {
    link(left.last, right.first);
    return new Part(
        left.empty && right.empty,
        left.empty ? union(left.first, right.first) : left.first,
        right.empty ? union(left.last, right.last) : right.last);
  }

  private void link(BitSet from, BitSet to) {
    for (int state = from.nextSetBit(0); state >= 0; state = from.nextSetBit(state + 1)) {
      next.get(base + state).or(to);
    }
  }

  private static BitSet union(BitSet first, BitSet second) {
    BitSet union = (BitSet) first.clone();
    union.or(second);
    return union;
  }
}
