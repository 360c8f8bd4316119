package org.stupeni.enrolment.assignment.web;

/** What is typed about an assignment that is there: more time for all or for some, an excuse, its end; each with a reason. */
public class AssignmentForm {

    private String day;
    private String extendReason;
    private String oneDay;
    private String oneReason;
    private String excuseReason;
    private String endReason;

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getExtendReason() {
        return extendReason;
    }

    public void setExtendReason(String extendReason) {
        this.extendReason = extendReason;
    }

    public String getOneDay() {
        return oneDay;
    }

    public void setOneDay(String oneDay) {
        this.oneDay = oneDay;
    }

    public String getOneReason() {
        return oneReason;
    }

    public void setOneReason(String oneReason) {
        this.oneReason = oneReason;
    }

    public String getExcuseReason() {
        return excuseReason;
    }

    public void setExcuseReason(String excuseReason) {
        this.excuseReason = excuseReason;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
