package org.stupeni.observation.peer;

/** Which level a person looks up to. Answered by the room that knows what people hold. */
public interface NextLevel {

    /** The level after the held one, 2 to 5. */
    int after(Long employeeId, String competency);
}
