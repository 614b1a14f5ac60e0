package io.punctual.notifications.web;

/** Who may call what, as method security reads it. */
final class Access {
    static final String READ = "hasAnyRole('ADMIN','LEAD','AGENT','INTEGRATOR')";
    static final String DESK = "hasAnyRole('ADMIN','LEAD','AGENT')";
    static final String CONFIGURE = "hasRole('ADMIN')";

    private Access() {}
}
