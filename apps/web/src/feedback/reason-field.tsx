import form from '../ui/form.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why it cannot be sent as it is; null while nobody has tried, or nothing is wrong. */
  readonly fault: string | null;
  readonly isRequired?: boolean;
  /** Characters the server takes. */
  readonly most?: number;
};

/** Why something is done, in the words of whoever does it. */
export const ReasonField = ({ label, value, onChange, fault, isRequired = true, most = 2_000 }: Props) => (
  <label className={form.label}>
    {label}
    <textarea
      className={form.field}
      lang="vi"
      maxLength={most}
      value={value}
      aria-required={isRequired}
      aria-invalid={fault !== null}
      onChange={(event) => onChange(event.target.value)}
    />
    {fault === null ? null : (
      <span className={form.fault} role="alert">
        {fault}
      </span>
    )}
  </label>
);
