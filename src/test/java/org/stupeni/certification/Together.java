package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;

/** Lets several deeds happen at the same moment, each in a thread of its own. */
@ApplicationScoped
public class Together {

    @Inject
    Workers workers;

    /** How each went: "done" or the key of its refusal. */
    public List<String> run(Runnable... deeds) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> running = new ArrayList<>();
        for (Runnable deed : deeds) {
            Callable<String> task = () -> {
                start.await();
                try {
                    deed.run();
                    return "done";
                } catch (Refused refused) {
                    return refused.key();
                }
            };
            running.add(workers.submit(task));
        }
        start.countDown();
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : running) {
            outcomes.add(one.get(60, TimeUnit.SECONDS));
        }
        return outcomes;
    }
}
