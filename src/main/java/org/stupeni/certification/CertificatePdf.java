package org.stupeni.certification;

/** A certificate as it is handed out. */
public record CertificatePdf(String number, byte[] bytes) {}
