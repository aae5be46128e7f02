/** Colour for a terminal that did not ask to be spared (NO_COLOR), or for one that insists (FORCE_COLOR). */
export function useColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return stream.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0');
}
