package dev.lintel.engine.sql.lex;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The statement the splitter is in: what its first words say about semicolons inside it, and which
 * parentheses are open.
 */
final class OpenStatement {
  private static final Set<String> ROUTINES =
      words("FUNCTION", "PROCEDURE", "PROC", "TRIGGER", "EVENT", "PACKAGE");
  private static final Set<String> OTHER_KINDS =
      words("TABLE", "VIEW", "INDEX", "TYPE", "SEQUENCE", "SCHEMA", "DATABASE", "ROLE", "USER");
  private static final Set<String> LOOPS = words("IF", "LOOP", "WHILE", "REPEAT");

  /** No form of CREATE has its kind later than this many tokens after it. */
  private static final int LONGEST_HEAD = 10;

  private final TokenList tokens;
  private final Syntax syntax;
  private final int first;
  private boolean create;
  private boolean headRead;
  private boolean routine;
  private boolean rule;
  private int blocks;
  private int[] parentheses = new int[8];
  private int depth;
  private @Nullable LexicalFault fault;

  OpenStatement(TokenList tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.first = tokens.size();
  }

  private static Set<String> words(String... words) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(Arrays.asList(words));
    return set;
  }

  boolean isEmpty() {
    return tokens.size() == first;
  }

  /** Takes note of the token last added to the list. */
  void added(@Nullable LexicalFault problem) {
    int index = tokens.size() - 1;
    note(problem);
    switch (tokens.type(index)) {
      case LEFT_PAREN -> push(index);
      case RIGHT_PAREN -> pop(index);
      case WORD -> word(index);
      case BACKTICK_NAME -> backtick(index);
      default -> {}
    }
  }

  private void note(@Nullable LexicalFault problem) {
    if (fault == null) {
      fault = problem;
    }
  }

  private void push(int index) {
    if (depth == parentheses.length) {
      parentheses = Arrays.copyOf(parentheses, depth * 2);
    }
    parentheses[depth++] = index;
  }

  private void pop(int index) {
    if (depth > 0) {
      depth--;
    } else {
      note(at(index, "This parenthesis closes nothing"));
    }
  }

  private void backtick(int index) {
    if (syntax == Syntax.POSTGRESQL) {
      note(at(index, "PostgreSQL does not take backticks; names go in double quotes"));
    }
  }

  private LexicalFault at(int index, String reason) {
    return new LexicalFault(reason, tokens.start(index), tokens.end(index));
  }

  private void word(int index) {
    if (index == first) {
      create =
          tokens.isWord(index, "CREATE")
              || (syntax == Syntax.SQLSERVER && tokens.isWord(index, "ALTER"));
    } else if (create && !headRead) {
      head(index);
    } else if (routine) {
      bodyWord(index);
    }
  }

  private void head(int index) {
    String word = tokens.image(index);
    if (ROUTINES.contains(word)) {
      routine = true;
      headRead = true;
    } else if (word.equalsIgnoreCase("RULE")) {
      rule = true;
      headRead = true;
    } else if (OTHER_KINDS.contains(word) || index - first > LONGEST_HEAD) {
      headRead = true;
    }
  }

  private void bodyWord(int index) {
    if (blocks == 0 && syntax == Syntax.POSTGRESQL) {
      // only a standard body has statements outside quotes (CREATE FUNCTION, sql_body)
      if (tokens.isWord(index, "ATOMIC") && tokens.isWord(index - 1, "BEGIN")) {
        blocks = 1;
      }
      return;
    }
    boolean afterEnd = tokens.isWord(index - 1, "END");
    if (tokens.isWord(index, "END")) {
      blocks = Math.max(0, blocks - 1);
    } else if (tokens.isWord(index, "CASE")) {
      blocks += afterEnd ? 0 : 1;
    } else if (tokens.isWord(index, "BEGIN")) {
      blocks += syntax == Syntax.POSTGRESQL ? 0 : 1;
    } else if (afterEnd && LOOPS.contains(tokens.image(index))) {
      blocks++; // END IF closes what was not counted
    }
  }

  /** Returns whether a semicolon here is part of the statement. */
  boolean continuesAfterSemicolon() {
    return blocks > 0 || (rule && depth > 0) || (routine && syntax == Syntax.SQLSERVER);
  }

  /** Returns whether rows follow the statement in the file. */
  boolean isCopyFromStandardInput() {
    if (isEmpty() || syntax != Syntax.POSTGRESQL || !tokens.isWord(first, "COPY")) {
      return false;
    }
    for (int i = first + 1; i < tokens.size(); i++) {
      if (tokens.isWord(i, "STDIN") && tokens.isWord(i - 1, "FROM")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the range of the statement, which ends here; null if it has no tokens. */
  @Nullable TokenRange close(@Nullable LexicalFault problem) {
    if (isEmpty()) {
      return null;
    }
    if (problem != null) {
      fault = problem;
    } else if (depth > 0) {
      note(at(parentheses[0], "This parenthesis is not closed"));
    } else if (tokens.type(tokens.size() - 1) == TokenType.COMMA) {
      note(at(tokens.size() - 1, "The statement ends in a comma"));
    }
    return new TokenRange(first, tokens.size(), fault);
  }
}
