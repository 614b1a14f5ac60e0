package io.punctual.standalone;

import io.punctual.standalone.process.Port;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the system is to be started.
 *
 * @param wantedPorts ports asked for in place of the usual ones
 * @param caches where prepared services are kept; beside the data when null
 * @param without names of services that are left down at first
 * @param reset whether everything stored earlier is forgotten
 * @param demoData whether a fresh system is filled with the demo's customers and cases
 * @param database a PostgreSQL to use in place of the embedded one
 * @param kafka bootstrap servers to use in place of the embedded broker
 * @param progress hears, sentence by sentence, what is being done
 */
public record Options(
        Map<Port, Integer> wantedPorts,
        @Nullable Path caches,
        Set<String> without,
        boolean reset,
        boolean demoData,
        @Nullable ExternalDatabase database,
        @Nullable String kafka,
        Consumer<String> progress) {

    /** A server on which the user may make databases and roles. */
    public record ExternalDatabase(String url, String username, String password) {

        /** Host and port (and nothing else) of the JDBC address. */
        String server() {
            var rest = url.replaceFirst("^jdbc:postgresql://", "");
            return rest.replaceFirst("[/?].*$", "");
        }
    }

    public static Options defaults() {
        return new Options(Map.of(), null, Set.of(), false, false, null, null, sentence -> {});
    }

    /** What the environment says about a database and a broker of one's own. */
    public Options fromEnvironment(Map<String, String> environment) {
        var url = environment.get("DATABASE_URL");
        var external = url == null
                ? null
                : new ExternalDatabase(
                        url,
                        environment.getOrDefault("DATABASE_USERNAME", "postgres"),
                        environment.getOrDefault("DATABASE_PASSWORD", ""));
        return new Options(
                wantedPorts,
                caches,
                without,
                reset,
                demoData,
                external,
                environment.get("KAFKA_BOOTSTRAP_SERVERS"),
                progress);
    }

    public Options port(Port port, int number) {
        var ports = new EnumMap<Port, Integer>(Port.class);
        ports.putAll(wantedPorts);
        ports.put(port, number);
        return new Options(ports, caches, without, reset, demoData, database, kafka, progress);
    }

    public Options caches(Path directory) {
        return new Options(wantedPorts, directory, without, reset, demoData, database, kafka, progress);
    }

    public Options without(Set<String> services) {
        return new Options(wantedPorts, caches, services, reset, demoData, database, kafka, progress);
    }

    public Options reset(boolean forget) {
        return new Options(wantedPorts, caches, without, forget, demoData, database, kafka, progress);
    }

    public Options demoData(boolean load) {
        return new Options(wantedPorts, caches, without, reset, load, database, kafka, progress);
    }

    public Options progress(Consumer<String> listener) {
        return new Options(wantedPorts, caches, without, reset, demoData, database, kafka, listener);
    }
}
