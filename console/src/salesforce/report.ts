import { post } from '../api/plain';

export interface Line {
  path: string;
  line: number;
  value?: string;
  outcome: 'CARRIED' | 'STUBBED' | 'REFUSED';
  reason?: string;
}

export interface Made {
  what: string;
  id: string;
  name: string;
  version?: number;
  state?: string;
  change: string;
  remarks: string[];
}

export interface FileReport {
  file: string;
  kind?: string;
  result: 'IMPORTED' | 'REFUSED' | 'IGNORED';
  reason?: string;
  made: Made[];
  lines: Line[];
}

export interface ImportReport {
  id?: string;
  dryRun: boolean;
  summary: { en: string; ko: string };
  elements: { total: number; carried: number; stubbed: number; refused: number };
  files: FileReport[];
  caseFields: { name: string; variable: string; type: string; declared: boolean }[];
  customerFields: { name: string; variable: string; type: string; declared: boolean }[];
  caseStatuses: string[];
  stubs: string[];
}

export function send(files: File[], dryRun: boolean): Promise<ImportReport> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  return post<ImportReport>('/api/imports/salesforce', form, { dryRun });
}

/** What somebody has to know: all that was not simply carried over. */
export function remarkable(file: FileReport): Line[] {
  return file.lines.filter((line) => line.outcome !== 'CARRIED' || line.reason);
}
