// @ts-check

/** @param {number[]} figures @returns {number} */
export function median(figures) {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {number} figure with as many places as it is worth */
const digits = (figure) => figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0);

/** @param {number} milliseconds */
export const asMilliseconds = (milliseconds) => `${digits(milliseconds)} ms`;

/** @param {number} bytes */
export const asKilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** @param {number} ratio */
export const asTimes = (ratio) => `${ratio.toFixed(2)} ×`;

/** @param {number} share between 0 and 1 */
export const asPercent = (share) => `${(share * 100).toFixed(2)} %`;
