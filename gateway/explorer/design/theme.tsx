/** Light or dark: as the system has it, until a reader says otherwise. */
import { useState } from 'react';

const KEY = 'recital.theme';
type Theme = 'light' | 'dark';

const chosen = (): Theme | null => {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : null;
};
const shown = (): Theme => chosen() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Before anything is drawn, so that nothing flashes. */
export const applyTheme = (): void => {
  const theme = chosen();
  if (theme) document.documentElement.dataset['theme'] = theme;
};

export const ThemeButton = () => {
  const [theme, setTheme] = useState(shown);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = (): void => {
    localStorage.setItem(KEY, other);
    applyTheme();
    setTheme(other);
  };
  return (
    <button type="button" className="button quiet theme" onClick={change} aria-label={`Use the ${other} theme`}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
};
