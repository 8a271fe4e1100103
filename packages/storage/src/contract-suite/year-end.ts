/** How a year ends: why targets were missed, in the order of writing, and one closing. Neither is ever changed. */
import { describe, expect, it } from 'vitest';
import { civilDate, type Explanation, type YearClosing } from '@ve-dich/domain';
import type { NewExplanation, Storage } from '../repositories/interfaces.ts';
import { ACCOUNT, ENTRY, instant, NOW, TARGET_SET } from './book.ts';
import type { Given } from './describe-storage.ts';

const CONTENT: Explanation = {
  shortfall: 'Kết nạp 612/700 đảng viên, đạt 87,4 %',
  causes: [
    { side: 'objective', text: 'Lao động trẻ đi làm xa <"&\'>' },
    { side: 'subjective', text: 'Ba đảng ủy xã chưa tạo nguồn' },
  ],
  measures: 'Mở hai lớp nhận thức;\nrà soát nguồn hằng quý',
  requests: [
    { asked: 'Ban Tổ chức Tỉnh ủy', toDo: 'Hướng dẫn hồ sơ', by: civilDate('2024-02-29') },
    { asked: 'Bộ Tài chính', toDo: 'Bố trí vốn', by: null },
  ],
  commitment: 'Kết nạp 700 đảng viên năm 2024',
};

const EXPLANATION: NewExplanation = {
  id: 've-0',
  targetSetId: TARGET_SET.id,
  indicatorId: 'i-1',
  content: CONTENT,
  illustrative: false,
  writtenAt: NOW,
  writtenBy: ACCOUNT.id,
};

const CLOSING: YearClosing = {
  targetSetId: TARGET_SET.id,
  at: instant('2024-12-28T04:05:06.789Z'),
  by: ACCOUNT.id,
};

const explain = (storage: Storage, explanations: readonly NewExplanation[]) =>
  storage.write(async ({ targetSets, audit }) => {
    await audit.append([ENTRY]);
    return await targetSets.addExplanations(explanations);
  });

const close = (storage: Storage, closing: YearClosing): Promise<boolean> =>
  storage.write(async ({ targetSets, audit }) => {
    await audit.append([ENTRY]);
    return await targetSets.close(closing);
  });

/** Puts one there where there is none yet. */
export const ensureExplanation = async (storage: Storage): Promise<void> => {
  const there = await storage.read(({ targetSets }) => targetSets.explanations(TARGET_SET.id));
  if (there.length === 0) await explain(storage, [EXPLANATION]);
};

/** Closes the suite's year where it runs. */
export const ensureClosing = async (storage: Storage): Promise<void> => {
  const there = await storage.read(({ targetSets }) => targetSets.closing(TARGET_SET.id));
  if (there === null) await close(storage, CLOSING);
};

export const yearEndCases = (given: Given): void => {
  describe('the end of a year', () => {
    it('keeps every explanation as it was written, in that order, and is a new revision', async () => {
      const { storage } = given();
      const revision = () => storage.read(({ installation }) => installation.revision());
      await ensureExplanation(storage);
      const before = await storage.read(({ targetSets }) => targetSets.explanations(TARGET_SET.id));
      const was = await revision();
      const shorter = { ...CONTENT, causes: [], requests: [] };
      const written = await explain(storage, [
        { ...EXPLANATION, id: 've-9', illustrative: true },
        { ...EXPLANATION, id: 've-1', content: shorter },
      ]);
      expect(await storage.read(({ targetSets }) => targetSets.explanations(TARGET_SET.id))).toStrictEqual([
        ...before,
        ...written,
      ]);
      expect(written.map(({ id, content, illustrative }) => ({ id, content, illustrative }))).toEqual([
        { id: 've-9', content: CONTENT, illustrative: true },
        { id: 've-1', content: shorter, illustrative: false },
      ]);
      expect(await revision()).toBe(was + 1);
      expect(await storage.read(({ targetSets }) => targetSets.explanations('s-none'))).toEqual([]);
    });

    it('is written down once, with who and when, however many close it at once', async () => {
      const { storage } = given();
      const others = [CLOSING, { ...CLOSING, at: instant('2024-12-29T00:00:00.000Z') }];
      const was = await storage.read(({ targetSets }) => targetSets.closing(TARGET_SET.id));
      const outcomes = await Promise.all(others.map((each) => close(storage, each)));
      expect(outcomes.filter(Boolean)).toHaveLength(was === null ? 1 : 0);
      const closing = await storage.read(({ targetSets }) => targetSets.closing(TARGET_SET.id));
      expect(closing).toStrictEqual(was ?? others[outcomes.indexOf(true)]);
      const set = await storage.read(({ targetSets }) => targetSets.ofYear(TARGET_SET.year));
      expect(set.find(({ id }) => id === TARGET_SET.id)?.state).toBe('closed');
    });
  });
};
