export const TEXTS = ['accountId', 'contactId', 'productCode', 'assetId', 'priority', 'channel', 'type', 'at'] as const;

/** The case that is asked about, as the address has it; so that a question can be sent to somebody. */
export type ImaginedCase = Partial<Record<(typeof TEXTS)[number], string>> & { fields?: Record<string, unknown> };

export function readCase(given: Record<string, unknown>): ImaginedCase {
  const imagined: ImaginedCase = {};
  for (const name of TEXTS) {
    const value = given[name];
    if (typeof value === 'string' && value !== '') imagined[name] = value;
    else if (typeof value === 'number') imagined[name] = String(value);
  }
  const { fields } = given;
  if (typeof fields === 'object' && fields !== null && Object.keys(fields).length > 0)
    imagined.fields = fields as Record<string, unknown>;
  return imagined;
}

/** The address holds the case as one thing, apart from what other pages keep there. */
export function readCoverSearch(given: Record<string, unknown>): { imagined?: ImaginedCase } {
  const imagined = typeof given.imagined === 'object' && given.imagined !== null ? given.imagined : {};
  const read = readCase(imagined as Record<string, unknown>);
  return Object.keys(read).length > 0 ? { imagined: read } : {};
}

/** What the service is asked. */
export function questionOf({ at, ...rest }: ImaginedCase): Record<string, unknown> {
  return { ...rest, ...(at ? { at: new Date(at).toISOString() } : {}) };
}
