package io.punctual.gateway.security;

import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What a browser may do with our pages: run our own scripts only, talk to us and to the issuer, and show us in no frame but our own. */
@Component
public class PageRules {
    private static final String NOTHING_SPECIAL = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private final String policy;

    PageRules(IssuerSettings settings) {
        var issuer = origin(URI.create(settings.issuer()));
        // Styles may stand in the page: component libraries set sizes and colours that way. Scripts may not.
        this.policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " font-src 'self' data:; connect-src 'self' " + issuer + "; frame-src 'self' " + issuer
                + "; object-src 'none'; base-uri 'none'; frame-ancestors ";
    }

    /** For pages that stand alone. */
    public void apply(HeadersConfigurer<HttpSecurity> headers) {
        rules(headers, "'none'").frameOptions(FrameOptionsConfig::deny);
    }

    /** For pages that may stand beside others in a page of ours. */
    void applyInOurFrames(HeadersConfigurer<HttpSecurity> headers) {
        rules(headers, "'self'").frameOptions(FrameOptionsConfig::sameOrigin);
    }

    private HeadersConfigurer<HttpSecurity> rules(HeadersConfigurer<HttpSecurity> headers, String frames) {
        return headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy + frames))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_SPECIAL))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
