package io.punctual.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.standalone.service.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the script finds the JDK it needs, whatever {@code java} is on the path. */
class FindingTheJdkTest {

    @TempDir
    Path machine;

    @Test
    void the_one_that_is_named_is_taken_when_it_fits() throws Exception {
        var jdk = jdk("named", "25.0.3");

        assertThat(run("find_jdk", Map.of("JAVA_HOME", jdk.toString()))).isEqualTo(jdk.toString());
    }

    @Test
    void one_that_does_not_fit_is_passed_over() throws Exception {
        var old = jdk("old", "17.0.9");
        var fitting = jdk("home/.sdkman/candidates/java/25-tem", "25");

        var found = run("find_jdk", Map.of("JAVA_HOME", old.toString()));

        assertThat(found).isNotEqualTo(old.toString());
        assertThat(run("jdk_version '" + fitting + "'", Map.of())).isEqualTo("25");
        assertThat(run("jdk_version '" + old + "'", Map.of())).isEqualTo("17");
        assertThat(run("jdk_candidates", Map.of())).contains(fitting.toString());
    }

    @Test
    void a_folder_that_is_no_jdk_has_no_version() throws Exception {
        assertThat(run("jdk_version '" + machine + "'", Map.of())).isEmpty();
    }

    private Path jdk(String name, String version) throws IOException {
        var jdk = machine.resolve(name);
        var javac = Files.createDirectories(jdk.resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    /** Runs one function of the script, without the command at its end. */
    private String run(String function, Map<String, String> environment) throws Exception {
        var script = Files.readString(Home.find().root().resolve("punctual"));
        var functions = machine.resolve("functions.sh");
        Files.writeString(functions, script.substring(0, script.indexOf("\ncase ${1:-} in")));
        var bash = new ProcessBuilder("bash", "-c", ". '" + functions + "'; " + function).redirectErrorStream(true);
        bash.environment().put("HOME", machine.resolve("home").toString());
        bash.environment().remove("JAVA_HOME");
        bash.environment().putAll(environment);
        var process = bash.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }
}
