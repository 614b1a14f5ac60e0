package io.punctual.entitlements;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service that knows customers, contracts and which entitlement covers a case. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EntitlementServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(EntitlementServiceApplication.class, args);
    }
}
