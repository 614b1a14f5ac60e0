package io.punctual.cases.events;

/** The way by which a message of a case travels. */
public enum Channel {
    EMAIL,
    WEB,
    PHONE,
    CHAT,
    SMS,
    SOCIAL,
    COMMUNITY,
    API
}
