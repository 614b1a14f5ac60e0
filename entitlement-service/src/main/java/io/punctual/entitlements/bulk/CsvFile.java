package io.punctual.entitlements.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file as it comes in: comma-separated, with or without a byte order mark, row by row. */
final class CsvFile implements AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One row with its line in the file. */
    record Row(int line, List<String> cells) {}

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line;

    private CsvFile(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    static CsvFile of(InputStream bytes, Charset charset) {
        // What is not in the charset it is said to be in is refused, not turned into question marks.
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new CsvFile(CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(new InputStreamReader(bytes, decoder)));
    }

    /** The header; the mark that some programs put before it is no part of its first name. */
    List<String> header() {
        if (!more()) {
            throw ProblemException.invalid(new FieldProblem("body", null, "is empty; its first row names the columns"));
        }
        var cells = next().cells();
        return Stream.concat(
                        Stream.of(cells.getFirst().replace(BYTE_ORDER_MARK, "")),
                        cells.stream().skip(1))
                .toList();
    }

    boolean more() {
        return guarded(records::hasNext);
    }

    Row next() {
        var record = guarded(records::next);
        line = record.getStartingLineNumber();
        if (record.getFields().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw broken("holds a character that no text may have (NUL)", null);
        }
        return new Row(Math.toIntExact(line), record.getFields());
    }

    private <T> T guarded(Supplier<T> read) {
        try {
            return read.get();
        } catch (UncheckedIOException | CsvParseException unreadable) {
            for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
                if (cause instanceof CharacterCodingException) {
                    throw broken(
                            "is not in the charset that was said; UTF-8 unless Content-Type says otherwise", cause);
                }
            }
            if (unreadable instanceof UncheckedIOException) {
                throw unreadable;
            }
            throw broken("is no CSV: " + unreadable.getMessage(), unreadable);
        }
    }

    private ProblemException broken(String what, @Nullable Throwable cause) {
        var problem = ProblemException.invalid(new FieldProblem("body", null, "after line " + line + ": " + what));
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
