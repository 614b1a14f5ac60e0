package io.punctual.kit.conventions.read.a;

import io.punctual.kit.conventions.read.b.ViewB;

public record ViewA(ViewB other) {}
