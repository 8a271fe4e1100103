import { KeyboardList } from '../features/help/keyboard-list.tsx';
import { StatusMeanings } from '../features/help/status-meanings.tsx';
import { useHelpText } from '../i18n/use-help-text.ts';
import { useKindText } from '../i18n/use-kind-text.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import { BulletBar } from '../ui/bullet-bar.tsx';
import { KindLegend } from '../ui/kind-drawing/kind-legend.tsx';
import styles from './help-page.module.css';

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

/** Trợ giúp: symbols, bar and tick, kinds of figures, how a status is decided, keys. */
export const HelpPage = () => {
  const help = useHelpText();
  const kind = useKindText();
  usePageTitle(help.title);
  return (
    <div className={styles.page}>
      <h1>{help.title}</h1>
      <p>{help.lead}</p>
      <div className={styles.parts}>
        <section aria-labelledby="trang-thai">
          <h2 id="trang-thai">{help.statuses.title}</h2>
          <p>{help.statuses.intro}</p>
          <StatusMeanings />
          <h3>{help.colours.title}</h3>
          <Points points={help.colours.points} />
        </section>
        <section aria-labelledby="thanh">
          <h2 id="thanh">{help.bar.title}</h2>
          <figure className={styles.example}>
            <BulletBar
              progressOf="plan"
              progress="45"
              expected="58"
              status="at_risk"
              label={help.bar.caption}
              height={20}
            />
            <figcaption>{help.bar.caption}</figcaption>
          </figure>
          <Points points={help.bar.points} />
        </section>
        <section aria-labelledby="loai-chi-tieu" className={styles.long}>
          <h2 id="loai-chi-tieu">{kind.legendTitle}</h2>
          <KindLegend />
        </section>
        <section aria-labelledby="cach-xac-dinh">
          <h2 id="cach-xac-dinh">{help.decided.title}</h2>
          <Points points={help.decided.points} />
          <p>{help.decided.count}</p>
        </section>
        <section aria-labelledby="loai-so">
          <h2 id="loai-so">{help.figures.title}</h2>
          <dl className={styles.terms}>
            {help.figures.terms.map(({ term, meaning }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="phim-tat">
          <h2 id="phim-tat">{help.keys.title}</h2>
          <KeyboardList />
        </section>
      </div>
      <p>{help.contact}</p>
    </div>
  );
};
