export interface ServerEvent {
  name: string;
  id?: string;
  data: string;
}

/** Takes server-sent events apart as they arrive in pieces of any size. */
export class EventReader {
  private rest = '';

  read(piece: string): ServerEvent[] {
    this.rest += piece.replaceAll('\r\n', '\n');
    const blocks = this.rest.split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.map(event).filter((each) => each !== null);
  }
}

function event(block: string): ServerEvent | null {
  let name = 'message';
  let id: string | undefined;
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const at = line.indexOf(':');
    if (at <= 0) continue;
    const field = line.slice(0, at);
    const value = line.slice(at + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    if (field === 'id') id = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 ? { name, id, data: data.join('\n') } : null;
}
