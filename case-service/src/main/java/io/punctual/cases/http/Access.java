package io.punctual.cases.http;

/** Who may call what, as method security reads it. */
public final class Access {
    public static final String DESK = "hasAnyRole('ADMIN','LEAD','AGENT','INTEGRATOR')";
    /** Who judges what a case is: people, not programs. */
    public static final String PEOPLE = "hasAnyRole('ADMIN','LEAD','AGENT')";

    public static final String CUSTOMER = "hasRole('CUSTOMER')";
    public static final String ADMIN = "hasRole('ADMIN')";

    private Access() {}
}
