import { post, read } from '../api/plain';

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

/** How far an import has come. */
export interface Progress {
  id: string;
  state: 'RECEIVING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
  total: number;
  done: number;
  problem?: string;
}

const BETWEEN_LOOKS = 700;

/** Sends the files, follows the import to its end and answers its report. */
export async function send(files: File[], dryRun: boolean, on: (progress: Progress) => void): Promise<ImportReport> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  let job = await post<Progress>('/api/imports/salesforce', form, { dryRun });
  while (job.state === 'RUNNING') {
    on(job);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    job = await read<Progress>(`/api/imports/${job.id}`);
  }
  if (job.state !== 'DONE') throw new Error(job.problem ?? job.state);
  return read<ImportReport>(`/api/imports/${job.id}/report`);
}

/** What somebody has to know: all that was not simply carried over. */
export function remarkable(file: FileReport): Line[] {
  return file.lines.filter((line) => line.outcome !== 'CARRIED' || line.reason);
}
