/** The paper in the preview: what was written of several lines, the name of its part, and what stands around the text. */
import type { ReportOnWire } from '@ve-dich/contract';
import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { aDossierReport, aReport, lan, OFFICE_REPORTS, someDossiers } from '../../testing/report-answers.ts';
import { aCatalogue, aSession, someAbout, someYears } from '../../testing/sample-answers.ts';

const KEY = 'explain.ct-04.causes';
const TYPED = 'Mặt bằng bàn giao chậm\nVốn giao muộn';

const shown = async (report: ReportOnWire) => {
  fakeApi({
    about: someAbout,
    years: someYears,
    catalogue: aCatalogue,
    session: aSession({ may: ['dashboard.read', 'review.read', ...OFFICE_REPORTS] }),
    dossiers: someDossiers(),
    dossierReport: aDossierReport({
      report,
      texts: [{ key: KEY, text: TYPED, version: 3, at: '2024-06-10T03:00:00.000Z', by: lan }],
    }),
  });
  return openPage('/2024/05/bao-cao');
};
const withBlocks = (blocks: ReportOnWire['sections'][number]['blocks']): ReportOnWire => {
  const report = aReport();
  return { ...report, sections: report.sections.map((each, at) => (at === 0 ? { ...each, blocks } : each)) };
};
const written = { key: KEY, state: 'written' as const };

test('a written text of several lines is shown and written again whole, its part’s name before it', async () => {
  const { screen } = await shown(
    withBlocks([
      {
        kind: 'paragraph',
        role: 'body',
        runs: [{ text: 'Nguyên nhân: ', italic: true }, { text: 'Mặt bằng bàn giao chậm' }],
        written,
      },
      { kind: 'paragraph', role: 'body', runs: [{ text: 'Vốn giao muộn.' }], written },
    ]),
  );
  const button = await screen.findByRole('button', { name: /Mặt bằng bàn giao chậm/ });
  expect(button.textContent).toBe(TYPED);
  expect(document.querySelectorAll('[data-write]')).toHaveLength(1);
  expect(screen.getByText('Nguyên nhân:')).toBeTruthy();
  fireEvent.click(button);
  expect(screen.getByRole('textbox', { name: /^Câu của báo cáo/ })).toHaveProperty('value', TYPED);
});

test('every line of authority is drawn, and the hyphens below an annex’s heading are not read out', async () => {
  const report = aReport();
  const { screen } = await shown({
    ...report,
    signature: { ...report.signature, authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'] },
    sections: report.sections.map((section) =>
      section.kind === 'annex'
        ? { ...section, heading: [...section.heading, { text: '-----', style: 'hyphens' }] }
        : section,
    ),
  });
  expect(await screen.findByText('TM. ỦY BAN NHÂN DÂN')).toBeTruthy();
  expect(screen.getByText('KT. CHỦ TỊCH')).toBeTruthy();
  // One below the abstract, one below the annex.
  const hyphens = screen.getAllByText('-----');
  expect(hyphens).toHaveLength(2);
  for (const each of hyphens) expect(each.closest('[aria-hidden="true"]')).not.toBeNull();
});
