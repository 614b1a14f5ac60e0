package io.punctual.standalone.config;

import tools.jackson.databind.node.ObjectNode;

/**
 * One configured thing.
 *
 * @param content what is set of it, without its id
 * @param place the file it is from, as an error names it
 */
record Item(Kind kind, String id, ObjectNode content, String place) {}
