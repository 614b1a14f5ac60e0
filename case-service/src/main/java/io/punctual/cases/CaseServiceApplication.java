package io.punctual.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the case service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CaseServiceApplication {
    static void main(String[] arguments) {
        SpringApplication.run(CaseServiceApplication.class, arguments);
    }
}
