import { describe, expect, it } from 'vitest';
import { EventReader } from './events';

describe('server-sent events', () => {
  it('are put together from pieces of any size', () => {
    const reader = new EventReader();
    expect(reader.read('event: case\nid: 1.a\nda')).toEqual([]);
    expect(reader.read('ta: {"subject":"로그인"}\n\nevent: heart')).toEqual([
      { name: 'case', id: '1.a', data: '{"subject":"로그인"}' },
    ]);
    expect(reader.read('beat\ndata: {}\n\n')).toEqual([{ name: 'heartbeat', id: undefined, data: '{}' }]);
  });

  it('join the lines of their data and skip comments', () => {
    expect(new EventReader().read(': hello\n\ndata: one\ndata: two\n\n')).toEqual([
      { name: 'message', id: undefined, data: 'one\ntwo' },
    ]);
  });
});
