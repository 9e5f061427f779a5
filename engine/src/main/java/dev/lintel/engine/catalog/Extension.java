package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/** An extension and the schema its objects live in. */
public record Extension(String name, String schema, SourceSpan origin) {}
