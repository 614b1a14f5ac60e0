package io.punctual.entitlements.salesforce.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE x [<!ENTITY e "boom">]><x>&e;</x>                          | DOCTYPE
            <!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>                        | DOCTYPE
            <x>&unknown;</x>                                                    | well-formed
            <x><y></x>                                                          | well-formed
            <x                                                                  | well-formed
            no xml at all                                                       | well-formed
            <x/><y/>                                                            | well-formed
            """)
    void broken_and_hostile_files_are_refused_with_their_name_and_the_reason(String xml, String why) {
        assertThatThrownBy(() -> XmlFile.read("bad.entitlementProcess", bytes(xml)))
                .isInstanceOfSatisfying(RefusedFile.class, refused -> {
                    assertThat(refused.file()).isEqualTo("bad.entitlementProcess");
                    assertThat(refused.why()).contains(why);
                });
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> XmlFile.read("empty", new byte[0])).isInstanceOf(RefusedFile.class);
    }

    @Test
    void entities_that_grow_are_refused_before_they_grow() {
        var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">");
        for (var level = 'b'; level < 'k'; level++) {
            bomb.append("<!ENTITY ").append(level).append(" \"").append(("&" + (char) (level - 1) + ";").repeat(10));
            bomb.append("\">");
        }

        assertThatThrownBy(() -> XmlFile.read("bomb", bytes(bomb + "]><x>&j;</x>")))
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void what_is_too_deep_too_many_or_too_large_is_refused() {
        assertThatThrownBy(() -> XmlFile.read("deep", bytes("<a>".repeat(40) + "</a>".repeat(40))))
                .hasMessageContaining("deep");
        assertThatThrownBy(() -> XmlFile.read("many", bytes("<x>" + "<y/>".repeat(100_001) + "</x>")))
                .hasMessageContaining("100000 elements");
        assertThatThrownBy(() -> XmlFile.read("large", new byte[5_000_000])).hasMessageContaining("5000000 bytes");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.xml", "/etc/passwd.xml", "a/../../b.xml", "C:/windows/b.xml", "..\\b.xml"})
    void an_archive_whose_files_point_out_of_it_is_refused(String path) {
        assertThatThrownBy(() -> Upload.files(List.of(zip(path, bytes("<x/>")))))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("points out of it");
    }

    @Test
    void an_archive_that_unpacks_to_a_multiple_is_refused() {
        assertThatThrownBy(() -> Upload.files(List.of(zip("zeros.xml", new byte[3_000_000]))))
                .hasMessageContaining("bombs");
        assertThatThrownBy(() -> Upload.files(List.of(zip("picture.png", new byte[3_000_000]))))
                .hasMessageContaining("bombs");
    }

    @Test
    void a_broken_archive_is_refused() {
        assertThatThrownBy(() -> Upload.files(List.of(new SourceFile("x.zip", bytes("PK\u0003\u0004nonsense")))))
                .isInstanceOf(RefusedFile.class);
        assertThatThrownBy(() -> Upload.files(List.of(new SourceFile("x.zip", bytes("no archive")))))
                .hasMessageContaining("no archive");
    }

    @Test
    void what_packing_tools_add_is_left_out() throws RefusedFile {
        assertThat(Upload.files(List.of(zip("__MACOSX/._x.xml", bytes("junk")))))
                .isEmpty();
    }

    @Test
    void other_encodings_and_byte_order_marks_are_read() throws RefusedFile {
        var utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x>한</x>".getBytes(StandardCharsets.UTF_16);
        assertThat(XmlFile.read("utf16", utf16).text()).isEqualTo("한");
        assertThat(XmlFile.read("bom", bytes("\uFEFF<x>한</x>")).text()).isEqualTo("한");
    }

    @Test
    void files_in_the_encoding_they_declare_and_with_namespaces_are_read() throws RefusedFile {
        var korean = "<?xml version=\"1.0\" encoding=\"EUC-KR\"?><x>기본 지원</x>".getBytes(Charset.forName("EUC-KR"));
        assertThat(XmlFile.read("euc-kr", korean).text()).isEqualTo("기본 지원");
        var latin = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><x>Grüße</x>"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(XmlFile.read("latin", latin).text()).isEqualTo("Grüße");
        var little = "\uFEFF<x>한</x>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(XmlFile.read("utf16 without a declaration", little).text()).isEqualTo("한");
        var prefixed =
                "<sf:MilestoneType xmlns:sf=\"http://soap.sforce.com/2006/04/metadata\"><sf:x>1</sf:x></sf:MilestoneType>";
        assertThat(XmlFile.read("prefixed", bytes(prefixed)).name()).isEqualTo("MilestoneType");
    }

    @Test
    void a_file_that_lies_about_its_encoding_is_refused() {
        var lie = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><x>기본</x>".getBytes(Charset.forName("EUC-KR"));
        assertThatThrownBy(() -> XmlFile.read("lie", lie)).isInstanceOf(RefusedFile.class);
        assertThatThrownBy(() -> XmlFile.read("unknown", bytes("<?xml version=\"1.0\" encoding=\"KLINGON\"?><x/>")))
                .isInstanceOf(RefusedFile.class);
    }

    @Test
    void blank_lines_before_the_declaration_are_passed_over() throws RefusedFile {
        assertThat(XmlFile.read("blank", bytes("\n  <?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<x>1</x>"))
                        .text())
                .isEqualTo("1");
    }

    @Test
    void folders_in_an_archive_are_no_files_and_an_archive_in_it_is_not_opened() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("force-app/"));
            zip.putNextEntry(new ZipEntry("force-app/a.milestoneType"));
            zip.write(bytes("<MilestoneType/>"));
            zip.putNextEntry(new ZipEntry("force-app/inner.zip"));
            zip.write(zip("b.milestoneType", bytes("<MilestoneType/>")).bytes());
        }

        assertThat(Upload.files(List.of(new SourceFile("upload.zip", bytes.toByteArray()))))
                .extracting(SourceFile::path)
                .containsExactly("force-app/a.milestoneType", "force-app/inner.zip");
    }

    @Test
    void names_are_decoded_and_a_plus_stays_a_plus() {
        var file = new SourceFile("a/b/24%2F7 %28A+B%29_v2.entitlementProcess-meta.xml", new byte[0]);

        assertThat(file.componentName()).isEqualTo("24/7 (A+B)_v2");
        assertThat(MetadataNames.key("First%20Response ")).isEqualTo("first response");
    }

    private static SourceFile zip(String path, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return new SourceFile("upload.zip", bytes.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
