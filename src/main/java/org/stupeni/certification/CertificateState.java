package org.stupeni.certification;

/** A certificate and what it is worth on the day that was asked for. */
public record CertificateState(CertificateRow certificate, CertificateStatus status) {}
