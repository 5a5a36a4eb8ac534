package org.scholarlycppcc.operations;

import java.time.Instant;

/** A backup that is kept; its size is in bytes. */
public record BackupRow(String name, Instant written, long size) {}
