/** Where one signs in, as the gateway says. */
export interface ConsoleSettings {
  authority: string;
  clientId: string;
  /** Whether the gateway signs people in itself. */
  development: boolean;
}

export async function readSettings(): Promise<ConsoleSettings> {
  const response = await fetch('/console/config.json');
  if (!response.ok) throw new Error(`/console/config.json: HTTP ${response.status}`);
  return response.json();
}
