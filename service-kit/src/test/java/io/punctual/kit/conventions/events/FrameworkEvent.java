package io.punctual.kit.conventions.events;

import org.springframework.stereotype.Component;

@Component
public record FrameworkEvent(String name) {}
