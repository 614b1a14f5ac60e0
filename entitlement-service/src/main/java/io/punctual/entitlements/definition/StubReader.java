package io.punctual.entitlements.definition;

/** What came from another system and could not be translated is kept by name and text; it is shown, and does nothing. */
final class StubReader {
    static final String PROPERTY = "stubs";

    private StubReader() {}

    static void check(DocumentReader place) {
        for (var stub : place.objects(PROPERTY)) {
            stub.knowsOnly("name", "what", "source");
            stub.requiredText("name");
            stub.requiredText("what");
            stub.anyText("source");
        }
    }
}
