import { inert } from '../core/inert.ts';
import { visibleText } from './visible-text.ts';

/**
 * A text for the message of a workflow command or of an annotation: line breaks are kept, all other control characters are
 * written out, and no line begins like a command (`::error::`, `##[error]`).
 */
export function escapeCommand(text: string): string {
  return text.split('\n').map(visibleText).map(inert).join('\n');
}
