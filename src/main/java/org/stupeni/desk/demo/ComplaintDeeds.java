package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.stupeni.certification.complaint.ComplaintHandling;
import org.stupeni.certification.complaint.Complaints;
import org.stupeni.certification.complaint.NewComplaint;
import org.stupeni.desk.demo.Deed.Complained;
import org.stupeni.desk.demo.Deed.ComplaintAnswered;
import org.stupeni.desk.demo.Deed.ComplaintClosed;
import org.stupeni.desk.demo.Deed.ComplaintNoted;
import org.stupeni.desk.demo.Deed.ComplaintTaken;

/** Does what people complained about and what came of it. */
@ApplicationScoped
class ComplaintDeeds {

    @Inject
    Complaints complaints;

    @Inject
    ComplaintHandling handling;

    /** @param people the id of a person by their number */
    void happen(Deed deed, Map<String, Long> people) {
        if (deed instanceof Complained complained) {
            complaints.make(
                    people.get(complained.person()),
                    new NewComplaint(
                            complained.kind().name(),
                            complained.words(),
                            "",
                            complained.place(),
                            complained.about(),
                            complained.discreet()));
        } else if (deed instanceof ComplaintTaken taken) {
            handling.take(people.get(taken.by()), newest(taken.person(), people), null);
        } else if (deed instanceof ComplaintNoted noted) {
            handling.note(people.get(noted.by()), newest(noted.person(), people), noted.words());
        } else if (deed instanceof ComplaintAnswered answered) {
            handling.answer(
                    people.get(answered.by()),
                    newest(answered.person(), people),
                    answered.verdict(),
                    answered.reason(),
                    answered.change());
        } else if (deed instanceof ComplaintClosed closed) {
            handling.close(people.get(closed.by()), newest(closed.person(), people));
        }
    }

    private Long newest(String person, Map<String, Long> people) {
        return complaints.of(people.get(person), 0, 1).get(0).id();
    }
}
