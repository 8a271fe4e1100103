/** Ước, sơ bộ, chính thức beside one another. */
import type { Vintage } from '@ve-dich/domain';

type Amount = { readonly amount: string };
type Mean = { readonly months: string; readonly size: string; readonly against: string };
type Lean = Mean & { readonly lean: string };
/** What a month is held against: the vintages firmer than ước. */
type Firm = Exclude<Vintage, 'estimate'>;

const overMonths = ({ months, size, against }: Mean): string =>
  `Trong ${months} tháng so sánh được, ước lệch bình quân ${size} so với ${against}`;

export const vintagesVi = {
  title: 'Số ước so với số chính thức',
  empty: 'Chưa có tháng nào vừa có số ước vừa có số sơ bộ hoặc chính thức để so sánh.',
  table: 'So sánh từng tháng',
  heads: {
    month: 'Tháng',
    monthIn: ({ form }: { form: string }) => `Tháng (${form})`,
    difference: 'Độ lệch',
    status: 'Trạng thái theo từng số',
    reason: 'Lý do chênh lệch',
  },
  forms: { month: 'trong tháng', to_date: 'lũy kế' },
  // Which side the earlier number was on: of what is measured, and of places, where the larger number is the worse.
  sides: {
    estimate: {
      higher: ({ amount }: Amount) => `ước cao hơn ${amount}`,
      lower: ({ amount }: Amount) => `ước thấp hơn ${amount}`,
      worse: ({ amount }: Amount) => `ước xếp kém hơn ${amount}`,
      better: ({ amount }: Amount) => `ước xếp tốt hơn ${amount}`,
    },
    preliminary: {
      higher: ({ amount }: Amount) => `sơ bộ cao hơn ${amount}`,
      lower: ({ amount }: Amount) => `sơ bộ thấp hơn ${amount}`,
      worse: ({ amount }: Amount) => `sơ bộ xếp kém hơn ${amount}`,
      better: ({ amount }: Amount) => `sơ bộ xếp tốt hơn ${amount}`,
    },
  },
  same: 'không lệch',
  share: {
    preliminary: ({ percent }: { percent: string }) => `${percent} số sơ bộ`,
    official: ({ percent }: { percent: string }) => `${percent} số chính thức`,
  } satisfies Record<Firm, (of: { percent: string }) => string>,
  under: ({ percent }: { percent: string }) => `dưới ${percent}`,
  statusSame: 'không đổi',
  statusThen: 'chuyển thành',
  better: 'tốt lên',
  worse: 'xấu đi',
  reasonDue: 'phải nêu lý do',
  reasonMissing: 'Chưa nêu lý do',
  reasonOf: ({ vintage, reason }: { vintage: string; reason: string }) => `${vintage}: ${reason}`,
  ruleNote: ({ percent }: { percent: string }) =>
    `Lệch trên ${percent} thì đơn vị chủ trì phải nêu lý do. Trạng thái được tính lại với từng số, các số liệu khác giữ như hiện có.`,
  countedNote:
    'Lệch là đơn vị chủ trì phải nêu lý do. Trạng thái được tính lại với từng số, các số liệu khác giữ như hiện có.',
  verdictNote: 'Đánh giá cuối năm do người có thẩm quyền xác nhận, không tự đổi theo số liệu.',
  against: {
    preliminary: 'số sơ bộ',
    official: 'số chính thức',
    both: 'số chính thức hoặc sơ bộ',
  },
  mean: {
    exact: ({ months, against }: Pick<Mean, 'months' | 'against'>) =>
      `Trong ${months} tháng so sánh được, ước không lệch so với ${against}.`,
    one: {
      exact: ({ against }: Pick<Mean, 'against'>) =>
        `Mới so sánh được 1 tháng: ước không lệch so với ${against}.`,
      higher: ({ size, against }: Pick<Mean, 'size' | 'against'>) =>
        `Mới so sánh được 1 tháng: ước cao hơn ${size} so với ${against}.`,
      lower: ({ size, against }: Pick<Mean, 'size' | 'against'>) =>
        `Mới so sánh được 1 tháng: ước thấp hơn ${size} so với ${against}.`,
    },
    always: {
      higher: (mean: Mean) => `${overMonths(mean)}, lần lệch nào cũng là ước cao hơn.`,
      lower: (mean: Mean) => `${overMonths(mean)}, lần lệch nào cũng là ước thấp hơn.`,
    },
    leaning: {
      higher: (mean: Lean) => `${overMonths(mean)}, nhìn chung nghiêng về ước cao hơn (${mean.lean}).`,
      lower: (mean: Lean) => `${overMonths(mean)}, nhìn chung nghiêng về ước thấp hơn (${mean.lean}).`,
    },
    balanced: (mean: Mean) => `${overMonths(mean)}, lúc cao lúc thấp, không nghiêng về bên nào.`,
    none: 'Chưa tính được độ lệch bình quân: các số để so sánh đều bằng 0.',
    leftOut: ({ months }: { months: string }) =>
      `Không kể ${months} tháng có số để so sánh bằng 0, không tính được %.`,
  },
};
