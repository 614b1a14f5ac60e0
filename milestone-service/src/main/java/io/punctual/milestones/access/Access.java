package io.punctual.milestones.access;

/** Who may call what, as method security reads it. */
public final class Access {
    public static final String READ = "hasAnyRole('ADMIN','LEAD','AGENT','INTEGRATOR')";
    public static final String DESK = "hasAnyRole('ADMIN','LEAD','AGENT')";
    public static final String PLAN = "hasAnyRole('ADMIN','LEAD')";
    public static final String OPERATE = "hasRole('ADMIN')";

    private Access() {}
}
