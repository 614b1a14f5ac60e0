package io.punctual.cases.eventstore;

import io.punctual.cases.events.PersonalText;
import io.punctual.kit.message.PersonalCodec;
import java.util.HashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets personal text pass the one codec on its way into stored events and out again. */
final class PersonalTextModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    PersonalTextModule(PersonalCodec codec) {
        super("personal-text");
        addSerializer(PersonalText.class, new Writer(codec));
        addDeserializer(PersonalText.class, new Reader(codec));
    }

    private static final class Writer extends ValueSerializer<PersonalText> {
        private final PersonalCodec codec;

        Writer(PersonalCodec codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(PersonalText text, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("subjectId", text.subjectId());
            json.writePOJOProperty("texts", codec.encode(text.subjectId(), text.texts()));
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<PersonalText> {
        private final PersonalCodec codec;

        Reader(PersonalCodec codec) {
            this.codec = codec;
        }

        @Override
        public PersonalText deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode json = context.readTree(parser);
            var subject = json.required("subjectId").asString();
            var texts = new HashMap<String, String>();
            json.required("texts")
                    .properties()
                    .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
            return new PersonalText(subject, codec.decode(subject, texts));
        }
    }
}
