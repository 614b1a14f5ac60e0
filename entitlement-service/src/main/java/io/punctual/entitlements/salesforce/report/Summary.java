package io.punctual.entitlements.salesforce.report;

import io.punctual.entitlements.salesforce.report.FileReport.Result;
import io.punctual.entitlements.salesforce.report.Made.Change;
import java.util.List;

/** The import in a few sentences, in English and Korean. */
public record Summary(String en, String ko) {
    public static Summary of(boolean dryRun, List<FileReport> files, Counts elements) {
        var imported = count(files, Result.IMPORTED);
        var refused = count(files, Result.REFUSED);
        var ignored = count(files, Result.IGNORED);
        var active = state(files, "ACTIVE");
        var drafts = state(files, "DRAFT");
        var en = "%d files: %d imported, %d refused, %d of no kind that is read. "
                        .formatted(files.size(), imported, refused, ignored)
                + "%d processes are active, %d are drafts. ".formatted(active, drafts)
                + "%d things are new, %d changed, %d stayed as they were. "
                        .formatted(
                                change(files, Change.CREATED),
                                change(files, Change.CHANGED),
                                change(files, Change.UNCHANGED))
                + "%d elements: %d carried, %d kept as stubs, %d refused."
                        .formatted(elements.total(), elements.carried(), elements.stubbed(), elements.refused())
                + (dryRun ? " This was a dry run: nothing was written." : "");
        var ko = "파일 %d개: 가져옴 %d개, 거부 %d개, 읽지 않는 종류 %d개. ".formatted(files.size(), imported, refused, ignored)
                + "프로세스 중 활성 %d개, 초안 %d개. ".formatted(active, drafts)
                + "새로 만든 것 %d개, 바뀐 것 %d개, 그대로인 것 %d개. "
                        .formatted(
                                change(files, Change.CREATED),
                                change(files, Change.CHANGED),
                                change(files, Change.UNCHANGED))
                + "요소 %d개: 옮김 %d개, 스텁으로 보관 %d개, 거부 %d개."
                        .formatted(elements.total(), elements.carried(), elements.stubbed(), elements.refused())
                + (dryRun ? " 시험 실행이므로 아무것도 기록하지 않았습니다." : "");
        return new Summary(en, ko);
    }

    private static long count(List<FileReport> files, Result result) {
        return files.stream().filter(file -> file.result() == result).count();
    }

    private static long state(List<FileReport> files, String state) {
        return files.stream()
                .flatMap(file -> file.made().stream())
                .filter(made -> state.equals(made.state()))
                .count();
    }

    private static long change(List<FileReport> files, Change change) {
        return files.stream()
                .flatMap(file -> file.made().stream())
                .filter(made -> made.change() == change)
                .count();
    }
}
