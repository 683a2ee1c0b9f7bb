/** What went over the App Bridge, for whoever writes an extension. */

const MOST = 200;
const rows = [];
const listeners = new Set();

export const messages = () => rows;
export const onMessage = (listener) => listeners.add(listener);

export function log(way, target, { type, payload }) {
  const shown = { ...payload };
  if (shown.token) shown.token = `…${shown.token.slice(-12)}`;
  delete shown.actionId;
  rows.push({ at: new Date(), way, target, type, text: JSON.stringify(shown) });
  if (rows.length > MOST) rows.shift();
  for (const listener of listeners) listener();
}

export function clearLog() {
  rows.length = 0;
  for (const listener of listeners) listener();
}
