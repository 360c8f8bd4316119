package org.stupeni.evidence.rules;

/** That somebody proposed to certify a person's level, and nobody has answered yet. */
public record WaitingProposal(Long employeeId, String competency, int level) {}
