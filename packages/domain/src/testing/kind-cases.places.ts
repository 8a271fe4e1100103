/** Published figures of the kinds counted in places, bands, steps and criteria. */
import type { Kind } from '../vocabulary.ts';
import { band, goal, type KindCase } from './kind-cases.ts';

export const PLACES = {
  rank: [
    {
      name: 'PCI Bắc Kạn 2022: thứ 35, từ thứ 48, cần lên một bậc',
      source: 'bac-kan-figures.csv: PCI 48 → 35',
      value: '35',
      goal: goal('47', 'lower', '48'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
    {
      name: 'SIPAS Bắc Kạn 2024: thứ 63, cuối cả nước',
      source: 'bac-kan-figures.csv',
      value: '63',
      goal: goal('62', 'lower'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
  ],
  range: [
    {
      name: 'Vốn đầu tư trên GDP 33–34 %, cả nước 2019: 33,9',
      source: 'domain.md §1.7 trường hợp 2 [S1]',
      value: '33.9',
      goal: band('33', '34'),
      percentOfPlan: null,
      progress: '102.72727272727272727273',
      inPrint: '102.7',
    },
    {
      name: 'Khoảng 45-47: 46 là giữa khoảng, không phải vượt',
      source: 'domain.md §2.1 [S3], số minh họa',
      value: '46',
      goal: band('45', '47'),
      percentOfPlan: null,
      progress: '102.22222222222222222222',
      inPrint: '102.2',
    },
  ],
  milestone: [
    {
      name: 'Quy hoạch tỉnh: 2/4 bước',
      source: 'ux.md §0.4; domain.md §2 MILESTONE [S5]',
      value: '2',
      goal: goal('4'),
      percentOfPlan: null,
      progress: '50',
      inPrint: '50.0',
    },
    {
      name: 'Giao quân đủ 100',
      source: 'domain.md §9 dòng 24',
      value: '100',
      goal: goal('100'),
      percentOfPlan: null,
      progress: '100',
      inPrint: '100.0',
    },
  ],
  composite: [
    {
      name: 'Tai nạn giao thông ba tiêu chí, Bắc Kạn 2022: dòng chung không có số',
      source: 'bac-kan-figures.csv: 41 vụ, 19 chết, 44 bị thương',
      value: '41',
      goal: goal('43', 'lower'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
    {
      name: 'Người bị thương 44, giảm 2',
      source: 'bac-kan-figures.csv',
      value: '44',
      goal: goal('46', 'lower'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
  ],
} satisfies Partial<Record<Kind, readonly KindCase[]>>;
