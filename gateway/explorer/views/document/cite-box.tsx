/** Cite as: each style to be copied, those that programs read also as files. */
import { useState } from 'react';
import { CopyButton } from '../../design/copy-button.tsx';
import { save } from '../../design/files.ts';
import { stylesOf, type Cited } from './cite.ts';

export const CiteBox = ({ cited }: { readonly cited: Cited }) => {
  const styles = stylesOf(cited);
  const [chosen, setChosen] = useState(styles[0]?.name);
  const style = styles.find(({ name }) => name === chosen) ?? styles[0];
  if (!style) return null;
  return (
    <div className="cite">
      <div className="cite-styles" role="group" aria-label="Cite as">
        {styles.map(({ name }) => (
          <button key={name} type="button" aria-pressed={name === style.name} onClick={() => setChosen(name)}>
            {name}
          </button>
        ))}
      </div>
      <pre tabIndex={0}>
        <bdi>{style.text}</bdi>
      </pre>
      <div className="buttons">
        <CopyButton text={style.text}>Copy the citation</CopyButton>
        {style.extension === null ? null : (
          <button
            type="button"
            className="button quiet"
            onClick={() => save(cited.title, style.extension ?? 'txt', style.text)}
          >
            Save as a file
          </button>
        )}
      </div>
    </div>
  );
};
