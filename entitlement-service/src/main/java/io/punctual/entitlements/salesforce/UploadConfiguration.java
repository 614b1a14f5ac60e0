package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.xml.Limits;
import io.punctual.kit.web.LargeBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uploads of files may be larger than other bodies. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    private static final long FORM = 64 * 1024;

    @Bean
    LargeBodies uploadsOfFiles() {
        return new LargeBodies("/api/imports/salesforce", Limits.UPLOAD_BYTES + FORM);
    }
}
