package org.stupeni.certification.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.stupeni.certification.design.Design;
import org.stupeni.certification.design.NewDesign;
import org.stupeni.platform.LocalText;

/** What is typed about the look of certificates, word for word. */
public class DesignForm {

    private String organisationRu;
    private String organisationEn;
    private String lineRu;
    private String lineEn;
    private String accent;
    private String signerRu;
    private String signerEn;
    private String secondSignerRu;
    private String secondSignerEn;
    private Part logo;

    /** Begins with what is there. */
    void show(Design design) {
        organisationRu = design.organisation().ru();
        organisationEn = design.organisation().en();
        lineRu = design.line() == null ? null : design.line().ru();
        lineEn = design.line() == null ? null : design.line().en();
        accent = design.accent();
        List<LocalText> signers = design.signers();
        signerRu = signers.isEmpty() ? null : signers.get(0).ru();
        signerEn = signers.isEmpty() ? null : signers.get(0).en();
        secondSignerRu = signers.size() < Design.SIGNERS ? null : signers.get(1).ru();
        secondSignerEn = signers.size() < Design.SIGNERS ? null : signers.get(1).en();
    }

    /** @param kept the logo that stays where no other one comes, or null */
    NewDesign read(byte[] kept) {
        return new NewDesign(
                organisationRu,
                organisationEn,
                lineRu,
                lineEn,
                accent,
                signerRu,
                signerEn,
                secondSignerRu,
                secondSignerEn,
                upload(),
                kept);
    }

    private byte[] upload() {
        if (logo == null || logo.getSize() == 0) {
            return null;
        }
        try (InputStream in = logo.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getOrganisationRu() {
        return organisationRu;
    }

    public void setOrganisationRu(String organisationRu) {
        this.organisationRu = organisationRu;
    }

    public String getOrganisationEn() {
        return organisationEn;
    }

    public void setOrganisationEn(String organisationEn) {
        this.organisationEn = organisationEn;
    }

    public String getLineRu() {
        return lineRu;
    }

    public void setLineRu(String lineRu) {
        this.lineRu = lineRu;
    }

    public String getLineEn() {
        return lineEn;
    }

    public void setLineEn(String lineEn) {
        this.lineEn = lineEn;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public String getSignerRu() {
        return signerRu;
    }

    public void setSignerRu(String signerRu) {
        this.signerRu = signerRu;
    }

    public String getSignerEn() {
        return signerEn;
    }

    public void setSignerEn(String signerEn) {
        this.signerEn = signerEn;
    }

    public String getSecondSignerRu() {
        return secondSignerRu;
    }

    public void setSecondSignerRu(String secondSignerRu) {
        this.secondSignerRu = secondSignerRu;
    }

    public String getSecondSignerEn() {
        return secondSignerEn;
    }

    public void setSecondSignerEn(String secondSignerEn) {
        this.secondSignerEn = secondSignerEn;
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }
}
