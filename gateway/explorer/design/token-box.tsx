/** The reader's token: kept in this tab alone, and forgotten with it. */
import { useState } from 'react';
import { token } from '../graph/client.ts';

export const TokenBox = ({
  role,
  does,
  onChange,
}: {
  readonly role: string;
  /** What the token is for: `decide`. */
  readonly does: string;
  readonly onChange: () => void;
}) => {
  const [known, setKnown] = useState(() => token.get() !== null);
  const forget = (): void => {
    token.set(null);
    setKnown(false);
    onChange();
  };
  if (known)
    return (
      <p className="small soft no-print">
        You act with a token of this tab.{' '}
        <button type="button" className="button quiet" onClick={forget}>
          Forget it
        </button>
      </p>
    );
  return (
    <form
      className="notice no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get('token');
        if (typeof value !== 'string' || value.trim() === '') return;
        token.set(value.trim());
        setKnown(true);
        onChange();
      }}
    >
      <p>
        Anybody may look. To {does}, enter a token with the role {role};{' '}
        <code>recital token NAME {role.toUpperCase()}</code> makes one.
      </p>
      <div className="buttons">
        <input
          name="token"
          type="password"
          placeholder="Token"
          className="input token-input"
          aria-label="Token"
          autoComplete="off"
          required
        />
        <button className="button primary">Use it</button>
      </div>
    </form>
  );
};
