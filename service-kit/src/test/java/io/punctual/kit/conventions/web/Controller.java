package io.punctual.kit.conventions.web;

import io.punctual.kit.conventions.write.ClockDecider;

public class Controller {
    public Object decider() {
        return new ClockDecider();
    }
}
