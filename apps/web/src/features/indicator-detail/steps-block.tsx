import type { IndicatorDetail } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { stepWords } from '../../ui/kind-drawing/details.ts';
import { stepsAt, stepsDone } from '../../ui/kind-drawing/steps.ts';
import styles from './beyond.module.css';

/** The steps of a milestone, each with how it stands and the month by whose end it is due. */
export const StepsBlock = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const language = useLocale();
  const { row, month } = detail;
  const steps = stepsAt(row.target?.steps ?? [], stepsDone(row.assessment.value), month);
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.name.vi} data-state={step.state}>
          {stepWords(step, language)}
        </li>
      ))}
    </ol>
  );
};
