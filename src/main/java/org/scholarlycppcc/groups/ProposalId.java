package org.scholarlycppcc.groups;

import java.util.UUID;

/** Identifies a proposal from before it is sent, so that sending it twice makes one. */
public record ProposalId(UUID value) {
    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }
}
