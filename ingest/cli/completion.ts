/** `recital completion SHELL`: what a shell needs to complete commands and options, made from the commands themselves. */
import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

interface Word {
  readonly word: string;
  readonly says: string;
}

/** What may follow `recital review`, for example: inner commands, choices of its arguments, options. */
interface Place {
  /** `review accept`; empty for the program itself. */
  readonly path: string;
  readonly words: readonly Word[];
  /** Options that one of a few words has to follow: `--format`. */
  readonly valued: readonly { readonly option: string; readonly values: readonly Word[] }[];
}

const plain = (choices: readonly string[] = []): readonly Word[] => choices.map((word) => ({ word, says: '' }));

const placesOf = (command: Command, path = ''): readonly Place[] => {
  const inner = command.commands.map((one) => ({ word: one.name(), says: one.summary() }));
  const choices = command.registeredArguments.flatMap(({ argChoices }) => plain(argChoices));
  const options = command.createHelp().visibleOptions(command);
  const flags = options.flatMap(({ long, description }) => (long ? [{ word: long, says: description }] : []));
  return [
    {
      path,
      words: [...inner, ...choices, ...flags],
      valued: options.flatMap(({ long, argChoices }) =>
        long && argChoices ? [{ option: long, values: plain(argChoices) }] : [],
      ),
    },
    ...command.commands.flatMap((one) => placesOf(one, `${path} ${one.name()}`.trim())),
  ];
};

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const listed = (words: readonly Word[]): string => words.map(({ word }) => word).join(' ');

/** The longest path first: it is what stands at the beginning of the line. */
const longestFirst = (places: readonly Place[]): readonly Place[] =>
  places.toSorted((a, b) => b.path.length - a.path.length);

/** Of a place, by the word before: what has to follow an option, else whatever may follow. */
const choiceOf = ({ words, valued }: Place, assign: (words: readonly Word[]) => string): string =>
  valued.length === 0
    ? assign(words)
    : `case "$before" in ${valued
        .map(({ option, values }) => `${option}) ${assign(values)}; only=1 ;;`)
        .join(' ')} *) ${assign(words)} ;; esac`;

/** Where no word of ours has to follow, files are completed too. */
const bash = (places: readonly Place[]): string => `# recital completion bash >> ~/.bashrc
_recital() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words='' only='' file
  local first="\${COMP_WORDS[1]}" second="\${COMP_WORDS[2]}"
  [ "$COMP_CWORD" -le 1 ] && first=''
  [ "$COMP_CWORD" -le 2 ] && second=''
  case "$first $second" in
${longestFirst(places)
  .map((place) => `    ${patternOf(place.path)}) ${choiceOf(place, (words) => `words=${quoted(listed(words))}`)} ;;`)
  .join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ "$current" == -* || -n "$only" ]] && return
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")
}
complete -o filenames -F _recital recital
`;

/** \`review accept\` -> \`"review accept"*\`; the program itself is what no other pattern took. */
const patternOf = (path: string): string => {
  if (path === '') return '*';
  return path.includes(' ') ? `"${path}"*` : `"${path} "*`;
};

const zsh = (places: readonly Place[]): string => `#compdef recital
# recital completion zsh > "\${fpath[1]}/_recital"
_recital() {
  local first="\${words[2]}" second="\${words[3]}" before="\${words[CURRENT-1]}" only=''
  local -a entries
  (( CURRENT <= 2 )) && first=''
  (( CURRENT <= 3 )) && second=''
  case "$first $second" in
${longestFirst(places)
  .map(
    (place) =>
      `    ${patternOf(place.path)}) ${choiceOf(place, (words) => `entries=(${words.map(entryOf).join(' ')})`)} ;;`,
  )
  .join('\n')}
  esac
  _describe 'recital' entries
  [[ -n "$only" ]] || _files
}
# Read as a file of fpath, it is what completes for the first time; sourced, it is told of.
if [[ "\${funcstack[1]}" == _recital ]]; then _recital "$@"; else compdef _recital recital; fi
`;

const entryOf = ({ word, says }: Word): string => quoted(`${word.replaceAll(':', '\\:')}:${says}`);

const fish = (places: readonly Place[]): string =>
  [
    '# recital completion fish > ~/.config/fish/completions/recital.fish',
    ...places.flatMap((place) => place.words.map((word) => fishLine(place, word, places))),
    '',
  ].join('\n');

const fishLine = ({ path, valued }: Place, { word, says }: Word, places: readonly Place[]): string => {
  const segments = path.split(' ').filter(Boolean);
  const inner = places
    .filter((place) => place.path.startsWith(`${path} `))
    .map((place) => place.path.split(' ')[1] ?? '');
  const seen = segments.map((segment) => `__fish_seen_subcommand_from ${segment}`);
  const here = [
    ...seen,
    ...(segments.length === 1 && inner.length > 0 ? [`not __fish_seen_subcommand_from ${inner.join(' ')}`] : []),
  ].join('; and ');
  const condition = segments.length === 0 ? '__fish_use_subcommand' : here;
  const values = valued.find(({ option }) => option === word)?.values;
  const follows = values ? ` -x -a ${quoted(listed(values))}` : '';
  const what = word.startsWith('--') ? `-l ${word.slice(2)}${follows}` : `-a ${word}`;
  return `complete -c recital -n ${quoted(condition)} ${what} -d ${quoted(says)}`;
};

const SCRIPTS: Readonly<Record<Shell, (places: readonly Place[]) => string>> = { bash, zsh, fish };

export const completionFor = (shell: Shell, program: Command): string => SCRIPTS[shell](placesOf(program));
