package io.punctual.standalone;

import io.punctual.standalone.postgres.Databases;
import io.punctual.standalone.postgres.EmbeddedPostgres;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Supervised;
import io.punctual.standalone.service.Home;
import io.punctual.standalone.service.Java;
import io.punctual.standalone.service.Probe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The processes the services stand on: database, broker, mailbox. */
final class Infrastructure {
    private static final int KAFKA_HEAP_MEGABYTES = 256;
    private static final String LOGGING = "-Dlogback.configurationFile=process-logback.xml";
    private static final int MAILBOX_HEAP_MEGABYTES = 64;

    private final Home home;
    private final DataDirectory data;
    private final Ports ports;
    private final Path caches;

    Infrastructure(Home home, DataDirectory data, Ports ports, Path caches) {
        this.home = home;
        this.data = data;
        this.ports = ports;
        this.caches = caches;
    }

    Supervised postgres(EmbeddedPostgres postgres) {
        Databases databases = postgres.databases();
        return new Supervised("postgres", postgres::prepare, databases::answers, true);
    }

    EmbeddedPostgres embeddedPostgres(Secrets secrets) {
        var place = new EmbeddedPostgres.Place(data.postgres(), data.log("postgres"), data.pidFile("postgres"));
        return new EmbeddedPostgres(place, ports.of(Port.POSTGRES), secrets.of("database-administrator"));
    }

    Supervised kafka() {
        var arguments = List.of(
                LOGGING,
                "-cp",
                home.launcherClassPath(),
                "io.punctual.standalone.kafka.KafkaBroker",
                data.kafka().toString(),
                Integer.toString(ports.of(Port.KAFKA)),
                Integer.toString(ports.of(Port.KAFKA_CONTROLLER)));
        return new Supervised(
                "kafka",
                () -> start("kafka", KAFKA_HEAP_MEGABYTES, arguments),
                () -> Probe.kafka("127.0.0.1:" + ports.of(Port.KAFKA)),
                false);
    }

    Supervised mailbox() {
        var arguments = List.of(
                LOGGING,
                "-cp",
                home.launcherClassPath(),
                "io.punctual.standalone.mailbox.Mailbox",
                data.mailbox().toString(),
                Integer.toString(ports.of(Port.SMTP)),
                Integer.toString(ports.of(Port.MAILBOX)));
        return new Supervised(
                "mailbox",
                () -> start("mailbox", MAILBOX_HEAP_MEGABYTES, arguments),
                () -> Probe.http("http://127.0.0.1:" + ports.of(Port.MAILBOX) + "/mailbox/api/health"),
                false);
    }

    /** The JVM itself keeps the classes it has read for the next start, and notices when they change. */
    private Child.Start start(String name, int heapMegabytes, List<String> arguments) {
        var options = new ArrayList<>(List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + caches.resolve(name + ".jsa"),
                "-Xlog:cds=off,cds+dynamic=off"));
        options.addAll(arguments);
        return new Child.Start(
                name, Java.command(heapMegabytes, options), Map.of(), Path.of("/"), data.log(name), data.pidFile(name));
    }
}
