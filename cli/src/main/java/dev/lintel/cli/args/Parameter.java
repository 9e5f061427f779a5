package dev.lintel.cli.args;

/**
 * A positional parameter of a command.
 *
 * @param label what stands for it in the help
 * @param required whether it must be given
 * @param repeatable whether it takes all that follows; for the last one only
 * @param description what it is, for the help
 */
public record Parameter(String label, boolean required, boolean repeatable, String description) {}
