package io.punctual.kit.conventions.read.b;

public record ViewB(String name) {}
