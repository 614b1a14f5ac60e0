import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { expect, it } from 'vitest';
import { useStatusWord } from './useStatusWord';
import korean from './words.ko.json';

it('says the built-in statuses in the own language and leaves the others as they were named', async () => {
  await i18next.use(initReactI18next).init({ lng: 'ko', resources: { ko: { vocabulary: korean } } });
  const word = renderHook(() => useStatusWord()).result.current;
  expect(['New', 'Waiting on customer', 'Closed'].map(word)).toEqual(['신규', '고객 응답 대기', '종결']);
  expect(word('1차 답변 완료')).toBe('1차 답변 완료');
  expect(word('priority: v.2')).toBe('priority: v.2');
});
