package io.punctual.notifications.templates;

/** A subject and a body: with variables in a template, without them once written. */
public record MailText(String subject, String body) {}
