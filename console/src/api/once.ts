let latest = { what: '', key: '' };

/** Names a creating call, so that one that is sent again because no answer came creates nothing twice. */
export function once(what: unknown): { params: { header: { 'Idempotency-Key': string } } } {
  const text = JSON.stringify(what);
  if (latest.what !== text) latest = { what: text, key: newKey() };
  return { params: { header: { 'Idempotency-Key': latest.key } } };
}

/** Also where the page is not served over a secure connection, which `randomUUID` asks for. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
