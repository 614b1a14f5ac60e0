package io.punctual.kit.conventions.unmarked;

public class Unmarked {}
