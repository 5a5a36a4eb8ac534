package org.scholarlycppcc.base;

/**
 * A picture as it is shown.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
public record Picture(String mediaType, byte[] content) {}
