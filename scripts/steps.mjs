// Plain Node without dependencies: set-up uses this before anything is installed.

/** How often a step that takes its time is told of: on a terminal, and elsewhere, in milliseconds. */
const REDRAW_MS = 200;
const PLAIN_MS = 15_000;

/**
 * Tells a person what goes on: lines that stay, and of a step that takes its time how far it is. On a terminal that is one
 * line that is written over, elsewhere a line at its start and one every 15 s.
 *
 * @param stream Such as `process.stdout`.
 */
export function stepsOn(stream) {
  let current = null;

  function say(line) {
    stream.write(`${clear()}${line}\n`);
    draw();
  }

  /**
   * Does some work, and tells of it as long as it takes.
   *
   * @param what What goes on, such as `Starting Neo4j`, or a function that says it at the moment, with counts.
   */
  async function step(what, work) {
    const before = current;
    const mine = { what, started: performance.now() };
    current = mine;
    if (stream.isTTY) draw();
    else stream.write(`${textOf(mine)}\n`);
    const tell = stream.isTTY ? draw : () => current === mine && stream.write(`${textOf(mine)}\n`);
    const timer = setInterval(tell, stream.isTTY ? REDRAW_MS : PLAIN_MS);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      if (stream.isTTY) stream.write(`${clear()}${textOf(mine)}\n`);
      current = before;
    }
  }

  function draw() {
    if (stream.isTTY && current) stream.write(`${clear()}${textOf(current).slice(0, (stream.columns || 80) - 1)}`);
  }

  function clear() {
    return stream.isTTY ? '\r\u001B[K' : '';
  }

  return { say, step };
}

function textOf({ what, started }) {
  const seconds = Math.floor((performance.now() - started) / 1_000);
  const text = typeof what === 'string' ? what : what();
  return seconds > 0 ? `${text} (${seconds} s)` : text;
}
