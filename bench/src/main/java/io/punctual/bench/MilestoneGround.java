package io.punctual.bench;

import io.punctual.standalone.service.App;
import io.punctual.standalone.service.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

/** The ground for milestone-service, with a PostgreSQL as a small server has it; the service is started by who measures. */
final class MilestoneGround extends Ground {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    /** What an operator of a database of this size sets; everything that makes a commit durable stays on. */
    private static final Map<String, String> SERVER = Map.of(
            "shared_buffers", "2GB",
            "max_wal_size", "16GB",
            "checkpoint_timeout", "15min",
            "maintenance_work_mem", "1GB");

    private MilestoneGround(Home home, String jwksUri) throws Exception {
        super(home, App.MILESTONE_SERVICE, jwksUri, SERVER);
    }

    static MilestoneGround prepare(Home home, String jwksUri) throws Exception {
        return new MilestoneGround(home, jwksUri);
    }

    /** The heap that is still used after a collection, in MB. */
    double heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        require(used.find(), "the JVM does not say how much heap it uses");
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(running().pid()), command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    /** As the administrator, who may also flush. */
    void checkpoint() throws SQLException {
        try (var connection = connectAs("postgres");
                var sql = connection.createStatement()) {
            sql.execute("checkpoint");
        }
    }
}
