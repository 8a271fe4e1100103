import type { IndicatorDetail as Detail } from '@ve-dich/contract';
import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton } from '../../feedback/skeleton.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import type { ChartKind, IndicatorsSearch } from '../../navigation/search-params.ts';
import { useSentence } from '../../i18n/use-sentence.ts';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { useBeyondText } from '../../i18n/use-beyond-text.ts';
import { useVintageText } from '../../i18n/use-vintage-text.ts';
import { followsFromParts } from '../../ui/readings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { WarningList } from '../../ui/warning-list.tsx';
import { DefinitionList } from './definition-list.tsx';
import { DetailHeader } from './detail-header.tsx';
import { DetailSection } from './detail-section.tsx';
import { DetailTop, type Neighbour } from './detail-top.tsx';
import { FigureHistory } from './figure-history.tsx';
import { NumbersList } from './numbers-list.tsx';
import { PartsList } from './parts-list.tsx';
import { PlanHistory } from './plan-history.tsx';
import { StepsBlock } from './steps-block.tsx';
import { TermBlock } from './term-block.tsx';
import { UnitsBlock } from './units-block.tsx';
import { VintagesBlock } from './vintages-block.tsx';
import styles from './indicator-detail.module.css';

// The drawing library is the largest thing on the page; words and numbers do not wait for it.
const ProgressFigure = lazy(async () => ({
  default: (await import('./progress-figure.tsx')).ProgressFigure,
}));
const PaceFigure = lazy(async () => ({ default: (await import('./pace-figure.tsx')).PaceFigure }));

type Props = {
  readonly detail: Detail;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly listSearch: IndicatorsSearch;
  readonly chart: ChartKind;
  readonly isTableOpen: boolean;
  readonly onChart: (chart: ChartKind) => void;
  readonly onTable: (isOpen: boolean) => void;
};

const Waiting = ({ children }: { readonly children: ReactNode }) => (
  <Suspense fallback={<Skeleton height="calc(var(--chart-height) + 6rem)" />}>{children}</Suspense>
);

/** One indicator: whether it will be met, by how much not, and what led there. */
export const IndicatorDetail = (props: Props) => {
  const { detail, previous, next, listSearch, chart, isTableOpen, onChart, onTable } = props;
  const { format } = useLocale();
  const beyondText = useBeyondText();
  const vintageText = useVintageText();
  const say = useSentence();
  const isPhone = useMediaQuery('(max-width: 639.98px)');
  const words = useDetailText();
  const { row } = detail;
  const { warnings } = row.assessment;
  // A row without figures or a plan of its own has no chart and no history: what there is to see is below it.
  const isWhole = followsFromParts(row);
  // Only what adds up has months that mean something by themselves.
  const hasMonths = row.accumulation === 'sum';
  const isMonthly = hasMonths && chart === 'thang';
  const tools = hasMonths ? (
    <Segmented
      label={words.chart}
      value={isMonthly ? 'thang' : 'luy-ke'}
      choices={[
        { value: 'luy-ke', label: words.cumulative },
        { value: 'thang', label: words.monthly },
      ]}
      onChange={onChart}
    />
  ) : null;
  const figure = { detail, isNarrow: isPhone, isTableOpen, onTable };

  return (
    <article className={styles.page}>
      <DetailTop detail={detail} previous={previous} next={next} listSearch={listSearch} />
      <DetailHeader detail={detail} />
      <div className={styles.main}>
        <div className={styles.chart}>
          {isWhole ? (
            <>
              <h2 className={styles.sentence}>{say(row.assessment.sentence)}</h2>
              <PartsList detail={detail} />
            </>
          ) : (
            <Waiting>
              {isMonthly ? (
                <PaceFigure {...figure} titleLevel={2} tools={tools} />
              ) : (
                <ProgressFigure {...figure} tools={tools} />
              )}
            </Waiting>
          )}
        </div>
        <NumbersList detail={detail} />
      </div>
      {warnings.length === 0 ? null : (
        <DetailSection
          id="canh-bao"
          title={words.warningsCount({ count: format.count(warnings.length) })}
          folds={false}
        >
          <WarningList warnings={warnings} />
        </DetailSection>
      )}
      {hasMonths && !isMonthly ? (
        <DetailSection id="nhip-do" title={words.pace} folds={isPhone}>
          <Waiting>
            <PaceFigure {...figure} titleLevel={3} isTableOpen={false} onTable={onTable} />
          </Waiting>
        </DetailSection>
      ) : null}
      {detail.parts.length === 0 || isWhole ? null : (
        <DetailSection id="trong-do" title={words.parts} folds={isPhone}>
          <PartsList detail={detail} />
        </DetailSection>
      )}
      {(row.target?.steps.length ?? 0) === 0 ? null : (
        <DetailSection id="cac-buoc" title={beyondText.steps} folds={isPhone}>
          <StepsBlock detail={detail} />
        </DetailSection>
      )}
      {detail.term === null ? null : (
        <DetailSection
          id="nhiem-ky"
          title={beyondText.term.title({
            from: String(detail.term.firstYear),
            to: String(detail.term.lastYear),
          })}
          folds={isPhone}
        >
          <TermBlock term={detail.term} row={row} />
        </DetailSection>
      )}
      {detail.units === null ? null : (
        <DetailSection
          id="don-vi"
          title={beyondText.units.title({
            received: format.count(detail.units.received),
            expected: format.count(detail.units.expected),
          })}
          folds={isPhone}
        >
          <UnitsBlock units={detail.units} row={row} />
        </DetailSection>
      )}
      {isWhole ? null : (
        <>
          <DetailSection id="so-uoc" title={vintageText.title} folds={isPhone}>
            <VintagesBlock detail={detail} />
          </DetailSection>
          <DetailSection id="lich-su" title={words.history} folds={isPhone}>
            <FigureHistory detail={detail} />
          </DetailSection>
          <DetailSection id="ke-hoach" title={words.planHistory} folds={isPhone}>
            <PlanHistory detail={detail} />
          </DetailSection>
        </>
      )}
      <DetailSection id="cach-tinh" title={words.definition} folds={isPhone}>
        <DefinitionList detail={detail} />
      </DetailSection>
    </article>
  );
};
