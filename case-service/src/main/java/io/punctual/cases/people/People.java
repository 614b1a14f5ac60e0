package io.punctual.cases.people;

import java.util.Optional;

/** Who works here. */
interface People {
    Optional<User> user(String id);

    Optional<Queue> queue(String id);
}
