/** Documents are handed in: dropped here, or chosen. */
import { useState, type DragEvent } from 'react';
import { counted } from '../../design/words.ts';
import { handIn } from './door.ts';

export const Upload = ({ onRun }: { readonly onRun: (run: string) => void }) => {
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const send = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setSending(files.length);
    setRefused(null);
    const answer = await handIn(files);
    setSending(0);
    if ('run' in answer) onRun(answer.run);
    else setRefused(answer.refused);
  };
  const hover = (event: DragEvent, is: boolean): void => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <>
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => hover(event, true)}
        onDragLeave={(event) => hover(event, false)}
        onDrop={(event) => {
          hover(event, false);
          void send([...event.dataTransfer.files]);
        }}
      >
        <p role="status">
          {sending > 0 ? `Handing in ${counted(sending, 'file')}…` : 'Drop documents here, a hundred at most, or'}
        </p>
        <label className="button primary">
          Choose files
          <input
            type="file"
            multiple
            className="visually-hidden"
            disabled={sending > 0}
            onChange={({ target }) => {
              void send([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>
        <p className="small soft">PDF, HTML, XML, DOCX, Markdown, text, XLSX, CSV, JSON, or a ZIP of them</p>
      </div>
      {refused === null ? null : (
        <p className="notice bad" role="alert">
          <strong>Nothing was taken.</strong> <bdi>{refused}</bdi>
        </p>
      )}
    </>
  );
};
