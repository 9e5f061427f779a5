package dev.lintel.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A source line as it is shown, with what is marked in it. Tabs are spread, unsafe characters
 * replaced, and a long line is cut around the mark.
 *
 * @param text the line
 * @param markStart display column where the mark starts, from 0
 * @param markWidth columns of the mark, at least 1
 */
record Excerpt(String text, int markStart, int markWidth) {

  private static final int TAB = 4;
  private static final String CUT = "...";

  /**
   * Makes the excerpt of a line.
   *
   * @param line the line without its line break
   * @param start where the mark starts, in UTF-16 units from 0
   * @param end where it ends, exclusive; not before the start
   * @param width columns there are; at least 20
   */
  static Excerpt of(String line, int start, int end, int width) {
    // A line may hold megabytes; what is far from the mark is not even looked at.
    int from = start > 2 * width ? start - width : 0;
    if (from > 0 && Character.isLowSurrogate(line.charAt(from))) {
      from++;
    }
    int to = Math.min(line.length(), start + 3 * width);
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    int markFrom = -1;
    int markTo = -1;
    for (int i = from; i < to; ) {
      int codePoint = line.codePointAt(i);
      if (i >= start && markFrom < 0) {
        markFrom = column;
      }
      if (i >= end && markTo < 0) {
        markTo = column;
      }
      Cell cell = cell(codePoint, column);
      cells.add(cell);
      column += cell.width();
      i += Character.charCount(codePoint);
    }
    markFrom = markFrom < 0 ? column : markFrom;
    markTo = markTo < 0 ? column : markTo;
    return cut(
        cells, markFrom, Math.max(markTo, markFrom + 1), from > 0, to < line.length(), width);
  }

  private static Excerpt cut(
      List<Cell> cells, int markFrom, int markTo, boolean more, boolean moreAfter, int width) {
    int total = cells.stream().mapToInt(Cell::width).sum();
    if (!more && !moreAfter && total <= width) {
      return new Excerpt(joined(cells, 0, total), markFrom, markTo - markFrom);
    }
    int room = width - 2 * CUT.length();
    // A mark that fits is shown whole, with what stands before it in what room is left.
    int left = markFrom - Math.max(room - (markTo - markFrom), 0) / 2;
    if (!moreAfter && left + room >= total) {
      // The end is shown, so its cut mark leaves room for more.
      room += CUT.length();
      left = total - room;
    }
    left = Math.max(0, left);
    boolean cutLeft = more || left > 0;
    if (!cutLeft) {
      room += CUT.length();
    }
    int right = Math.min(total, left + room);
    String shown = joined(cells, left, right);
    String head = cutLeft ? CUT : "";
    String tail = right < total || moreAfter ? CUT : "";
    int shift = head.length() - start(cells, left);
    int end = Math.min(markTo, right);
    return new Excerpt(head + shown + tail, markFrom + shift, Math.max(1, end - markFrom));
  }

  /** Returns the cells that lie wholly between two columns. */
  private static String joined(List<Cell> cells, int from, int to) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (Cell cell : cells) {
      if (column >= from && column + cell.width() <= to) {
        text.append(cell.text());
      }
      column += cell.width();
    }
    return text.toString();
  }

  /** Returns the column of the first cell that begins at {@code from} or later. */
  private static int start(List<Cell> cells, int from) {
    int column = 0;
    for (Cell cell : cells) {
      if (column >= from) {
        return column;
      }
      column += cell.width();
    }
    return column;
  }

  private static Cell cell(int codePoint, int column) {
    if (codePoint == '\t') {
      int width = TAB - column % TAB;
      return new Cell(" ".repeat(width), width);
    }
    return Visible.isUnsafe(codePoint) || Character.getType(codePoint) == Character.SURROGATE
        ? new Cell("\uFFFD", 1)
        : new Cell(Character.toString(codePoint), DisplayWidth.of(codePoint));
  }

  private record Cell(String text, int width) {}
}
