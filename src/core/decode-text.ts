import { inputError } from './errors.ts';

/**
 * The text of a file, its byte order mark included.
 *
 * @throws MlGatesError `input`, when it is not UTF-8
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const problem = {
    message: utf16 ? `${file} is UTF-16` : `${file} is not UTF-8 text`,
    where: { file },
    hint: 'save it as UTF-8',
  };
  if (utf16 || bytes.includes(0)) throw inputError(problem);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw inputError(problem, { cause });
  }
}
