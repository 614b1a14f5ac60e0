package io.punctual.standalone;

import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Supervised;
import io.punctual.standalone.service.App;
import io.punctual.standalone.service.Environment;
import io.punctual.standalone.service.FastStart;
import io.punctual.standalone.service.Probe;
import java.util.LinkedHashMap;
import java.util.Map;

/** Punctual's own services as processes of this machine. */
record Services(FastStart fastStart, Environment environment, DataDirectory data) {
    Supervised supervised(App app) {
        return new Supervised(
                app.module(),
                () -> process(app, app.module(), environment.of(app)),
                () -> Probe.http(environment.at(app.port()) + "/actuator/health/readiness"),
                false);
    }

    /** One more instance, on the same database and broker. */
    Child another(App app, int port) {
        var variables = new LinkedHashMap<>(environment.of(app));
        variables.put("SERVER_PORT", Integer.toString(port));
        return Child.start(process(app, app.module() + "-" + port, variables));
    }

    private Child.Start process(App app, String name, Map<String, String> variables) {
        return new Child.Start(
                name, fastStart.command(app), variables, data.root(), data.log(name), data.pidFile(name));
    }

    boolean isPrepared(App app) {
        return fastStart.isPrepared(app);
    }

    void prepare(App app) {
        fastStart.prepare(app, environment.of(app), data.log("preparation"));
    }
}
