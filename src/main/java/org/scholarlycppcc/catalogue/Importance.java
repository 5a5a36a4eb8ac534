package org.scholarlycppcc.catalogue;

/** How strongly a list recommends a book: 必读, 推荐 or 拓展. */
public enum Importance {
    REQUIRED,
    RECOMMENDED,
    FURTHER
}
