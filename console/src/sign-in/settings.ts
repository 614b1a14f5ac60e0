/** Where one signs in, as the gateway says. */
export interface ConsoleSettings {
  authority: string;
  clientId: string;
  /** Whether the gateway signs people in itself. */
  development: boolean;
}

let known: ConsoleSettings | undefined;

/** Whether this is a demo or somebody's own machine. */
export function isDevelopment(): boolean {
  return known?.development ?? false;
}

export async function readSettings(): Promise<ConsoleSettings> {
  const response = await fetch('/console/config.json');
  if (!response.ok) throw new Error(`/console/config.json: HTTP ${response.status}`);
  const settings: ConsoleSettings = await response.json();
  known = settings;
  return settings;
}
