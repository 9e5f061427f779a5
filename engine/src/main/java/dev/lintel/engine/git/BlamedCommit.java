package dev.lintel.engine.git;

import java.time.OffsetDateTime;

/**
 * The commit that a line came with.
 *
 * @param id the full commit id
 * @param author the author's name
 * @param date when it was written, in the author's time zone
 * @param summary the first line of the commit message
 */
public record BlamedCommit(String id, String author, OffsetDateTime date, String summary) {}
