package io.punctual.standalone.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class FolderTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path root;

    @Test
    void yaml_and_json_are_read_in_the_order_in_which_one_refers_to_another() throws IOException {
        file("entitlements/acme.json", "[{\"id\": \"e1\", \"name\": \"기본\"}]");
        file("business-hours/kr.yaml", "id: kr\nzone: Asia/Seoul\nweekly:\n  MON: [[09:00, 18:00]]\n");
        file("statuses.yaml", "- name: 1차 답변 완료\n  category: OPEN\n- name: 보류\n  category: WAITING\n");
        file("organisation.yaml", "defaultProcessId: basic\n");

        var contents = Folder.read(root);

        assertThat(contents.errors()).isEmpty();
        assertThat(contents.items()).extracting(Item::id).containsExactly("1차 답변 완료", "보류", "kr", "e1", "");
        assertThat(contents.items().get(2).content().at("/weekly/MON/0/1").asString())
                .isEqualTo("18:00");
    }

    @Test
    void what_is_wrong_names_the_file_and_the_place() throws IOException {
        file("fields.yaml", "- name: tier\n  type: [\n");
        file("processes/a.yaml", "definition: {}\n");
        file("business-hours/one.yaml", "id: kr\n");
        file("business-hours/two.yaml", "id: kr\n");
        file("calendars/kr.yaml", "id: kr\n");

        assertThat(Folder.read(root).errors())
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("fields.yaml:2:"),
                        error -> assertThat(error)
                                .isEqualTo("business-hours/two.yaml: id: kr is in business-hours/one.yaml too"),
                        error -> assertThat(error)
                                .isEqualTo("processes/a.yaml: id: is required; it says which one this is"),
                        error -> assertThat(error)
                                .startsWith("calendars: is no kind of configuration; there are fields"));
    }

    @Test
    void what_is_not_set_is_the_same_as_what_is_left_out() {
        var shown = object("""
                {"id": "e", "revision": 7, "status": "active", "name": "기본", "rank": null, "contactIds": [],
                 "coversChildren": false, "cancelled": false, "cases": 3}""");

        var content = Normal.of(Kind.ENTITLEMENT, shown);

        assertThat(content).isEqualTo(object("{\"name\": \"기본\", \"cases\": 3}"));
        assertThat(Difference.between(content, object("{\"name\": \"기본\", \"cases\": 3.0}")))
                .isEmpty();
        assertThat(Difference.between(content, object("{\"name\": \"Basic\", \"type\": \"P\"}")))
                .extracting(Difference::line)
                .containsExactly("- cases: 3", "~ name: \"기본\" -> \"Basic\"", "+ type: \"P\"");
    }

    @Test
    void what_is_written_is_read_back_as_it_was() {
        var tricky = object("""
                {"a": "yes", "b": "09:00", "c": "1e3", "d": "- x", "e": "", "f": "한국어: 예", "g": "two\\nlines ",
                 "h": "null", "i": 3.50, "j": {"k": [[], {}, "#"]}, "l": "case.priority == 'HIGH' || !(a)", "m": "~"}""");

        var text = new YamlText().of(tricky);

        assertThat(new YAMLMapper().readTree(text)).isEqualTo(tricky);
        assertThat(text).contains("한국어");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00",
                "9:00",
                "18:30:05",
                "190:20:30",
                "2026-03-02",
                "2026-03-02T09:00:00Z",
                "2026-03-02 09:00:00",
                "yes",
                "No",
                "ON",
                "off",
                "y",
                "N",
                "true",
                "null",
                "~",
                "0x1F",
                "0o17",
                "017",
                "1_000",
                "-1.5e3",
                ".5",
                ".inf",
                "-.INF",
                ".NaN",
                "=",
                "<<",
                "1e3",
                "+12"
            })
    void what_readers_of_yaml_1_1_take_for_something_else_is_quoted(String text) {
        var written = new YamlText().of(JSON.createObjectNode().put("a", text).put(text, "b"));

        assertThat(written.lines()).containsExactly("a: \"" + text + "\"", "\"" + text + "\": b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT3H", "P-1", "1차 답변 완료", "kr-weekdays", "A-001", "v1.2-final"})
    void what_everyone_takes_for_text_is_not(String text) {
        assertThat(new YamlText().of(JSON.createObjectNode().put("a", text))).isEqualTo("a: " + text + "\n");
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    private void file(String name, String content) throws IOException {
        var path = root.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
