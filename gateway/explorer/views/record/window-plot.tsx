/** The windows before a release, on one line of time; a date that is known to a month or a year is drawn as long as it is. */
import { dateText } from '../../design/words.ts';
import type { ReviewWindowsQuery } from '../../graph/operations.ts';

type Due = NonNullable<ReviewWindowsQuery['reviewProjections']>['nodes'][number]['due'][number];

const DAY = 86_400_000;
const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const endOf = (date: string): number => {
  const [year = '', month, day] = date.split('-');
  if (day) return time(date);
  return month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31);
};
const beginOf = (date: string): number =>
  time(date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`);

const WIDTH = 640;
const LEFT = 92;
const ROW = 34;

export const WindowPlot = ({ due, releasedOn }: { readonly due: readonly Due[]; readonly releasedOn: string }) => {
  const known = due.filter(({ earliest, latest }) => earliest && latest);
  if (known.length === 0) return <p className="soft">The release is not known well enough to count back from it.</p>;
  const times = [
    ...known.flatMap(({ earliest, latest }) => [beginOf(earliest ?? ''), endOf(latest ?? '')]),
    beginOf(releasedOn),
    endOf(releasedOn),
  ];
  const [min, max] = [Math.min(...times) - 5 * DAY, Math.max(...times) + 5 * DAY];
  const x = (at: number): number => LEFT + ((at - min) / (max - min)) * (WIDTH - LEFT - 12);
  const vague = due.some(({ earliest, latest }) => earliest !== latest);
  const height = (known.length + 1) * ROW + 8;
  const bar = (from: number, to: number) => ({ x: x(from), width: Math.max(5, x(to) - x(from)) });
  const release = bar(beginOf(releasedOn), endOf(releasedOn));
  return (
    <figure className="window-plot">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={known.map(({ windowDays, on }) => `${windowDays} days before: ${dateText(on)}`).join('; ')}
      >
        {known.map(({ windowDays, earliest, latest }, index) => {
          const y = index * ROW + ROW / 2;
          const span = bar(beginOf(earliest ?? ''), endOf(latest ?? ''));
          return (
            <g key={windowDays}>
              <text x={0} y={y + 4}>
                {windowDays} days
              </text>
              <line x1={span.x + span.width} x2={release.x} y1={y} y2={y} className="plot-window" />
              <rect {...span} y={y - 6} height={12} rx={3} className="plot-due" />
            </g>
          );
        })}
        <text x={0} y={known.length * ROW + ROW / 2 + 4}>
          Release
        </text>
        <rect {...release} y={known.length * ROW + ROW / 2 - 6} height={12} rx={3} className="plot-release" />
      </svg>
      <div className="scroll-x" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th>Window</th>
              <th>Handed in by</th>
              {vague ? (
                <>
                  <th>At the earliest</th>
                  <th>At the latest</th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {due.map(({ windowDays, on, earliest, latest }) => (
              <tr key={windowDays}>
                <td>{windowDays} days</td>
                <td>{dateText(on) || 'unknown'}</td>
                {vague ? (
                  <>
                    <td>{dateText(earliest)}</td>
                    <td>{dateText(latest)}</td>
                  </>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
