package io.punctual.cases.http;

/** Who may call what, as method security reads it. */
public final class Access {
    public static final String DESK = "hasAnyRole('ADMIN','LEAD','AGENT','INTEGRATOR')";
    public static final String CUSTOMER = "hasRole('CUSTOMER')";
    public static final String ADMIN = "hasRole('ADMIN')";

    private Access() {}
}
