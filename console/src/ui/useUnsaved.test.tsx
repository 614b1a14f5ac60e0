import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useUnsaved } from './useUnsaved';

const form = () => renderHook(() => useUnsaved('hours/kr/3', () => ({ name: 'Front desk' })));

describe('what stands in a form', () => {
  it('is there again when the page is opened anew', () => {
    const first = form();
    act(() => first.result.current.change({ name: 'Back desk' }));
    first.unmount();
    const again = form();
    expect(again.result.current.value).toEqual({ name: 'Back desk' });
    expect(again.result.current.restored).toBe(true);
    act(() => again.result.current.discard());
    expect(again.result.current.value).toEqual({ name: 'Front desk' });
    expect(form().result.current.restored).toBe(false);
  });

  it('is forgotten once it is saved', () => {
    const { result } = form();
    act(() => result.current.change({ name: 'Back desk' }));
    act(() => result.current.forget());
    expect(result.current.dirty).toBe(false);
    expect(form().result.current.value).toEqual({ name: 'Front desk' });
  });
});
