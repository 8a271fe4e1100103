import { useMantineColorScheme } from '@mantine/core';
import { useText } from '../i18n/use-text.ts';
import { MoonIcon, SunIcon } from './icons.tsx';
import styles from './icon-button.module.css';

/** Light or dark: a personal choice, never the system's. */
export const ThemeSwitch = ({ long = false }: { readonly long?: boolean }) => {
  const { shell } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = colorScheme === 'dark';
  const name = dark ? shell.lightTheme : shell.darkTheme;
  return (
    <button
      type="button"
      className={long ? styles.long : styles.button}
      title={name}
      aria-label={long ? undefined : name}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <SunIcon /> : <MoonIcon />}
      {long ? name : null}
    </button>
  );
};
