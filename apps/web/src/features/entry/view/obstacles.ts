/** What keeps a row from being sent, each with the field it is about: one list for the summary on top and for the fields. */
import type { Demand, EntryFault } from '@ve-dich/domain';
import type { Line } from '../desk/line.ts';
import type { RowView } from './row-view.ts';

/** Every place of a row's form that can be gone to. */
const PLACES = [
  'numerator',
  'denominator',
  'month',
  'toDate',
  'text',
  'absence',
  'asOf',
  'note',
  'causes',
  'origin',
  'cause_text',
  'measures',
  'measures_by',
  'responsible',
] as const;
export type Place = (typeof PLACES)[number];

/** The element at a place of a row. */
export const placeId = (code: string, place: Place): string => `nhap-${code}-${place}`;

export type Obstacle =
  | { readonly code: string; readonly place: Place; readonly fault: EntryFault }
  | { readonly code: string; readonly place: Place; readonly demand: Demand }
  /** Not the form, but its way to the server: somebody else has typed, or the server has said no. */
  | { readonly code: string; readonly place: Place; readonly line: 'conflict' | 'refused' };

const ofLine = ({ code, phase }: Line): readonly Obstacle[] =>
  phase === 'conflict' || phase === 'refused' ? [{ code, place: 'toDate', line: phase }] : [];

/** Everything that keeps a row from being sent, in the order of its form. */
export const obstaclesOf = ({ line, live }: RowView): readonly Obstacle[] => [
  ...ofLine(line),
  ...live.read.faults.map((fault): Obstacle => ({ code: line.code, place: fault.field, fault })),
  ...live.demands.map((demand): Obstacle => ({ code: line.code, place: demand, demand })),
];

/** What is wrong at a place, as of the last pause. */
export const faultAt = ({ settled }: RowView, place: Place): EntryFault | undefined =>
  settled.read.faults.find(({ field }) => field === place);
