package io.punctual.entitlements.web;

/** Who may call what, as method security reads it. */
final class Access {
    static final String READ = "hasAnyRole('ADMIN','LEAD','AGENT','INTEGRATOR')";
    static final String CONFIGURE = "hasRole('ADMIN')";
    static final String DESK = "hasAnyRole('ADMIN','LEAD','AGENT')";
    static final String CUSTOMER_DATA = "hasAnyRole('ADMIN','INTEGRATOR')";

    private Access() {}
}
