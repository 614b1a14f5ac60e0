package io.punctual.standalone.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The mails that arrived, one file each, the oldest dropped when there are too many. */
final class Mails {
    private static final int KEPT = 2_000;
    private static final String ENDING = ".mail";

    private final Path directory;
    private final Clock clock;
    private final Deque<Mail> newestFirst = new ArrayDeque<>();
    private long latest;

    Mails(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        try {
            Files.createDirectories(directory);
            try (var files = Files.list(directory)) {
                for (var file : files.filter(each -> each.toString().endsWith(ENDING))
                        .sorted()
                        .toList()) {
                    remember(read(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of a file is the envelope: when, from whom, to whom; the rest is the mail as it was sent. */
    synchronized void keep(String from, String to, byte[] raw) throws IOException {
        var receivedAt = clock.instant();
        var file = directory.resolve("%012d%s".formatted(latest + 1, ENDING));
        var content = new ByteArrayOutputStream();
        content.writeBytes(
                (receivedAt + "\t" + oneLine(from) + "\t" + oneLine(to) + "\n").getBytes(StandardCharsets.UTF_8));
        content.writeBytes(raw);
        Files.write(file, content.toByteArray());
        remember(read(file));
        while (newestFirst.size() > KEPT) {
            Files.deleteIfExists(directory.resolve(
                    "%012d%s".formatted(newestFirst.removeLast().id(), ENDING)));
        }
    }

    private void remember(Mail mail) {
        newestFirst.addFirst(mail);
        latest = mail.id();
    }

    private static Mail read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int end = 0;
        while (content[end] != '\n') {
            end++;
        }
        var envelope = new String(content, 0, end, StandardCharsets.UTF_8).split("\t", -1);
        var id = Long.parseLong(file.getFileName().toString().replace(ENDING, ""));
        return MailParser.parse(
                new MailParser.Envelope(id, envelope[1], envelope[2], Instant.parse(envelope[0])),
                Arrays.copyOfRange(content, end + 1, content.length));
    }

    private static String oneLine(String address) {
        return address.replaceAll("[\\t\\r\\n]", " ");
    }

    /** Newest first; to everybody, or to one address. */
    synchronized List<Mail> to(Optional<String> address) {
        Stream<Mail> all = newestFirst.stream();
        return address.map(one -> one.toLowerCase(Locale.ROOT))
                .map(one -> newestFirst.stream()
                        .filter(mail -> mail.to().toLowerCase(Locale.ROOT).equals(one)))
                .orElse(all)
                .toList();
    }

    synchronized Optional<Mail> byId(long id) {
        return newestFirst.stream().filter(mail -> mail.id() == id).findFirst();
    }
}
