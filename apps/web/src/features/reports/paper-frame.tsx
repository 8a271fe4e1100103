import type { ReportOnWire } from '@ve-dich/contract';
import { millimetres, typeOf, type PaperProfile } from './paper-type.ts';
import styles from './paper.module.css';

type HeadLine = ReportOnWire['head']['left'][number];

const LINE_STYLES: Readonly<Record<HeadLine['style'], string>> = {
  superior: 'superior',
  issuer: 'issuer',
  separator: 'separator',
  number: 'number',
  banner: 'banner',
  motto: 'motto',
  place_date: 'placeDate',
};

/** The number and the day stand on one height, whatever stands above them. */
const isLower = ({ style }: HeadLine): boolean => style === 'number' || style === 'place_date';

const Side = ({
  lines,
  profile,
}: {
  readonly lines: readonly HeadLine[];
  readonly profile: PaperProfile;
}) => (
  <div className={styles.side}>
    {lines
      .filter(({ text }) => text !== '')
      .map(({ text, style, rule }) => (
        <p
          key={style}
          style={typeOf(profile, LINE_STYLES[style])}
          className={rule === false ? undefined : rule === 'short' ? styles.ruledShort : styles.ruled}
        >
          {text}
        </p>
      ))}
  </div>
);

/** The head in two columns: whose paper it is on the left, the banner on the right. */
export const PaperHead = ({ head, profile }: Pick<ReportOnWire, 'head' | 'profile'>) => {
  const left = profile.headLeftPercent;
  return (
    <div
      className={styles.head}
      // What stands on the right does not break where the sheet has its full measure.
      style={{ gridTemplateColumns: `minmax(25%, ${left}fr) minmax(0, ${100 - left}fr)` }}
    >
      <Side profile={profile} lines={head.left.filter((line) => !isLower(line))} />
      <Side profile={profile} lines={head.right.filter((line) => !isLower(line))} />
      <Side profile={profile} lines={head.left.filter(isLower)} />
      <Side profile={profile} lines={head.right.filter(isLower)} />
    </div>
  );
};

/** The name of the document, what it is about, and what stands below. */
export const PaperTitle = ({ title, profile }: Pick<ReportOnWire, 'title' | 'profile'>) => (
  <div className={styles.title}>
    <h3>
      <span style={typeOf(profile, 'name')}>{title.name}</span>{' '}
      <span style={typeOf(profile, 'abstract')}>{title.abstract}</span>
    </h3>
    {title.below === 'line' ? (
      <div className={styles.belowLine} aria-hidden="true" />
    ) : (
      <p aria-hidden="true" style={typeOf(profile, 'body')}>
        {'-----'}
      </p>
    )}
  </div>
);

/** Recipients beside authority, post, room to sign, and name. */
export const PaperSignature = ({ signature, profile }: Pick<ReportOnWire, 'signature' | 'profile'>) => (
  <div className={styles.signature}>
    <div>
      <p
        style={typeOf(profile, 'recipientsLabel')}
        className={profile.recipientsLabelUnderlined ? styles.underlined : undefined}
      >
        {signature.recipientsLabel}
      </p>
      <ul className={styles.recipients} style={typeOf(profile, 'recipients')}>
        {signature.recipients.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
    <div className={styles.signer}>
      {[signature.authority]
        .flat()
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} style={typeOf(profile, 'authority')}>
            {line}
          </p>
        ))}
      <p style={typeOf(profile, 'post')}>{signature.post}</p>
      <p style={{ ...typeOf(profile, 'signer'), paddingTop: millimetres(6 * profile.signatureLines) }}>
        {signature.name}
      </p>
    </div>
  </div>
);

/** What the papers rest on. */
export const PaperBasis = ({ basis }: Pick<ReportOnWire, 'basis'>) => (
  <div className={styles.basis}>
    {basis.lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {basis.hash === '' ? null : <p className={styles.hash}>SHA-256: {basis.hash}</p>}
  </div>
);
