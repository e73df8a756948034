const WIDTH = 30;
const figure = new Intl.NumberFormat('en');

/**
 * Shows how far some work is: a bar that is drawn over and over on a terminal, else a line for every tenth.
 * @param total how much there is to do @param unit of what, e.g. `patients` @param before what was done by an earlier run
 * @returns told how much is done so far
 */
export function showProgress(
  total: number,
  unit: string,
  { before = 0, output = process.stdout }: { before?: number; output?: NodeJS.WriteStream } = {},
): (done: number) => void {
  const start = performance.now();
  let tenths = Math.floor((10 * before) / total);
  return (done) => {
    const seconds = (performance.now() - start) / 1000;
    const told = `${figure.format(done)} of ${figure.format(total)} ${unit}`;
    const speed = `${figure.format(Math.round((done - before) / seconds))} a second`;
    if (output.isTTY) {
      const bar = '█'.repeat(Math.round((WIDTH * done) / total)).padEnd(WIDTH, '░');
      const left = done > before ? Math.ceil((seconds * (total - done)) / (done - before)) : '?';
      output.write(`\r${bar} ${told}, ${speed}, ${left} s left \x1b[K${done === total ? '\n' : ''}`);
    } else if (Math.floor((10 * done) / total) > tenths) {
      tenths = Math.floor((10 * done) / total);
      output.write(`${told}, ${speed}\n`);
    }
  };
}
