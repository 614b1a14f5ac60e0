package io.punctual.kit.web;

/** A bean that allows larger bodies than usual below a path, such as for uploads of files. */
public record LargeBodies(String path, long bytes) {}
