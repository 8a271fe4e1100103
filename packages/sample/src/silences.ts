/** Months in which a unit deliberately reported no number: a stated absence or words. Missing is something else. */
import type { AbsenceReason } from '@ve-dich/domain';

type Silence = {
  readonly indicator: string;
  readonly period: string;
  readonly absence: AbsenceReason | null;
  readonly text: string | null;
  readonly reason: string;
};

const absent = (indicator: string, period: string, absence: AbsenceReason, reason: string): Silence => ({
  indicator,
  period,
  absence,
  text: null,
  reason,
});

const SILENCES: readonly Silence[] = [
  {
    indicator: 'ct-13',
    period: '2022-01',
    absence: null,
    text: 'Tạm dừng đón khách để phòng, chống dịch COVID-19',
    reason: 'Các khu, điểm du lịch đóng cửa',
  },
  absent('ct-09', '2024-01', 'not_occurred', 'Chưa tổ chức đợt đánh giá, phân hạng'),
  absent('ct-12', '2024-01', 'not_occurred', 'Chưa có xã trình thẩm định'),
  absent('ct-14', '2024-02', 'not_published', 'Cổng dịch vụ công nâng cấp, chưa chốt được tỷ lệ'),
  absent('ct-18', '2024-01', 'not_occurred', 'Chưa có trường được đánh giá ngoài'),
  absent('ct-22', '2023-01', 'not_occurred', 'Chưa vào thời vụ trồng rừng'),
  absent('ct-22', '2024-01', 'not_occurred', 'Chưa vào thời vụ trồng rừng'),
];

export const silenceOf = (indicator: string, period: string): Silence | null =>
  SILENCES.find((silence) => silence.indicator === indicator && silence.period === period) ?? null;
