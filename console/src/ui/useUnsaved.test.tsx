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

  it('belongs to one form, also where a page shows another in its place', () => {
    const { result, rerender } = renderHook(({ name }) => useUnsaved(name, () => name), {
      initialProps: { name: 'accounts/new' },
    });
    act(() => result.current.change('Acme'));
    rerender({ name: 'contacts/new' });
    expect(result.current).toMatchObject({ value: 'contacts/new', dirty: false });
    rerender({ name: 'accounts/new' });
    expect(result.current).toMatchObject({ value: 'Acme', dirty: true });
  });
});
