package org.scholarlycppcc.groups;

/** How a reply relates to what it answers: 补充, 呼应, 商榷, 提问, 建议. */
public enum Relation {
    ADDS,
    AGREES,
    DIFFERS,
    ASKS,
    ADVISES
}
