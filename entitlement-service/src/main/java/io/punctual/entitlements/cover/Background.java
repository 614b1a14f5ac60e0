package io.punctual.entitlements.cover;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of the customer behind a case: the accounts upwards, and the values expressions may use. */
record Background(List<String> accounts, Map<String, @Nullable Object> variables, Map<String, Object> published) {}
