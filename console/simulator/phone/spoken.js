/**
 * @import { PhoneLine } from '../../../bot/http/wire.ts'
 * @import { ScriptLine } from '../script.js'
 */

/**
 * A line of a phone as a transcript has it: the labels that its rows were made of, and taps by what they say.
 * @param {PhoneLine} line
 * @returns {ScriptLine}
 */
export function spokenOf({ who, text, at, taps, isFile }) {
  const choices = taps.map(({ title, more }) => {
    const whole = more === null ? title : `${title} ${more}`;
    return { label: whole.replace(/^\d+\. /, '') };
  });
  return {
    who: who === 'clinic' ? 'bot' : 'patient',
    kind: 'choice',
    text: who === 'clinic' ? text : text.replace(/^\d+\. (?=\S)/, ''),
    at,
    choices,
    file: isFile ? { name: text } : null,
  };
}
