package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.report.Ledger;
import io.punctual.entitlements.salesforce.xml.Element;
import io.punctual.entitlements.salesforce.xml.RefusedFile;
import io.punctual.entitlements.salesforce.xml.SourceFile;
import io.punctual.entitlements.salesforce.xml.Upload;
import io.punctual.entitlements.salesforce.xml.XmlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that was uploaded, read. One broken file refuses all of it, for it may be the one that others need. */
record Batch(List<Parsed> files, List<String> others, List<RefusedFile> refused) {
    /** A file with what becomes of its elements. */
    record Parsed(SourceFile source, FileKind kind, Ledger ledger) {
        Element root() {
            return ledger.root();
        }
    }

    static Batch read(List<SourceFile> uploaded) {
        var batch = new Batch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            for (var file : Upload.files(uploaded)) {
                batch.add(file);
            }
        } catch (RefusedFile refused) {
            batch.refused.add(refused);
        }
        return batch;
    }

    List<Parsed> of(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    private void add(SourceFile file) {
        var expected = FileKind.of(file);
        if (expected.isEmpty() && !file.mayBeOfUse()) {
            others.add(file.path());
            return;
        }
        try {
            var root = XmlFile.read(file.path(), file.bytes());
            var found = FileKind.ofRoot(root.name());
            if (expected.isPresent() && !expected.equals(found)) {
                throw new RefusedFile(
                        file.path(),
                        "has the root element " + root.name() + " where "
                                + expected.get().root() + " belongs");
            }
            found.ifPresentOrElse(
                    kind -> files.add(new Parsed(file, kind, new Ledger(root))), () -> others.add(file.path()));
        } catch (RefusedFile refusal) {
            refuse(file, expected, refusal);
        }
    }

    /** What is none of our kinds need not be readable. */
    private void refuse(SourceFile file, Optional<FileKind> expected, RefusedFile refusal) {
        if (expected.isPresent()) {
            refused.add(refusal);
        } else {
            others.add(file.path());
        }
    }
}
