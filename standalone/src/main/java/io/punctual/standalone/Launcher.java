package io.punctual.standalone;

import io.punctual.standalone.control.ControlClient;
import io.punctual.standalone.control.ControlServer;
import io.punctual.standalone.demo.DemoData;
import io.punctual.standalone.remote.Refused;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the system and stays until it is told to stop; or carries a word to the system that is running. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var words = Arguments.parse(List.of(arguments));
            var data = new DataDirectory(words.data());
            if (words.command().getFirst().equals("run")) {
                run(data, words.options());
            } else if (RemoteCommands.knows(words.command())) {
                var done = RemoteCommands.run(words.command(), System.getenv(), data.control(), System.out);
                System.exit(done ? 0 : 1);
            } else {
                say(data, words.command());
            }
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException | Refused problem) {
            System.err.println("punctual: " + told(problem));
            System.exit(problem instanceof IllegalArgumentException ? 2 : 1);
        }
    }

    private static void say(DataDirectory data, List<String> command) {
        var reply = ControlClient.say(data.control(), command);
        (reply.done() ? System.out : System.err).println(reply.text());
        System.exit(reply.done() ? 0 : 1);
    }

    private static void run(DataDirectory data, Options asked) throws InterruptedException {
        data.create();
        RunLock.take(data);
        var options = asked.fromEnvironment(System.getenv()).progress(Launcher::tell);
        var system = StandaloneSystem.prepare(data.root(), options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            tell("Stopping …");
            system.close();
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
            tell("Stopped. Everything is kept in " + data.root());
        }));
        system.bringUp();
        var answers = new Commands(system);
        var server = new ControlServer(data.control(), new Secrets(data.secrets()).of("control"), answers::answer);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.announce();
        var ready = Welcome.text(system);
        if (options.demoData() && !DemoData.isLoaded(system.data().demoProgress())) {
            loadDemoData(system);
        }
        System.out.println(ready);
        new CountDownLatch(1).await();
    }

    /** What could not be loaded is said and tried again at the next start; the system itself is up. */
    private static void loadDemoData(StandaloneSystem system) {
        try {
            tell("Loading the demo's customers and cases");
            DemoData.load(system.baseUrl(), system::tokenOfPerson, system.data().demoProgress(), Clock.systemUTC());
        } catch (IllegalStateException | UncheckedIOException incomplete) {
            tell("The demo's data is incomplete: " + incomplete.getMessage());
        }
    }

    /** The problem and what it came from, a line each. */
    private static String told(Throwable problem) {
        var text = new StringBuilder(String.valueOf(problem.getMessage()));
        for (var cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            text.append("\n    because: ").append(cause.getMessage());
        }
        return text.toString();
    }

    private static void tell(String sentence) {
        System.out.println("  " + sentence);
    }
}
