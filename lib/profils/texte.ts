/** What a text of a profile may hold: letters to read, nothing that hides, reorders or stacks them. */

/** Control, format (bidi, zero-width), private, unassigned and half characters; letters without ink; line breaks; towers of accents. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|\p{M}{3}/u;

/** One line of readable text, without spaces around it. Shown as text, whatever it says. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && text === text.trim() && /[\p{L}\p{N}]/u.test(text) && !FORBIDDEN.test(text);
}
