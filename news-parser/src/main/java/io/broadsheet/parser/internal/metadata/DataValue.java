package io.broadsheet.parser.internal.metadata;

/** A value of a property in structured data. */
sealed interface DataValue permits DataText, DataItem {}
