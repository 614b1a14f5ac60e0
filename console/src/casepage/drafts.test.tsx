import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftKey, hasDraft, useDraft } from './drafts';

describe('a draft', () => {
  it('is there again after the page was left, and gone once it was sent', () => {
    const first = renderHook(() => useDraft('case-1', 'reply'));
    act(() => first.result.current[1]('안녕하세요'));
    first.unmount();

    const again = renderHook(() => useDraft('case-1', 'reply'));
    expect(again.result.current[0]).toBe('안녕하세요');
    expect(hasDraft('', 'case-1')).toBe(true);
    act(() => again.result.current[1](''));
    expect(localStorage.getItem(draftKey('', 'case-1', 'reply'))).toBeNull();
  });

  it('belongs to one case', () => {
    const { result, rerender } = renderHook(({ id }) => useDraft(id, 'reply'), { initialProps: { id: 'case-1' } });
    act(() => result.current[1]('for the first'));
    rerender({ id: 'case-2' });
    expect(result.current[0]).toBe('');
    rerender({ id: 'case-1' });
    expect(result.current[0]).toBe('for the first');
  });
});
