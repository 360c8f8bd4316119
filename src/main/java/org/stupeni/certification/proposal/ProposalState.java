package org.stupeni.certification.proposal;

/** How far a proposal is; the names are kept in rows. */
public enum ProposalState {
    OPEN,
    APPROVED,
    DECLINED,
    /** Given back to its proposer with a question. */
    RETURNED,
    /** Taken back by its proposer. */
    WITHDRAWN,
    /** What it quotes is not so any more. */
    LAPSED
}
