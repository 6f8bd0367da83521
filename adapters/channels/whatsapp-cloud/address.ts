import { numberOf } from '../number.ts';

/**
 * A person as WhatsApp knows them to one business. Who has taken a user name may write without showing a
 * number. Source: Meta, business-scoped user ids, read 2026-05.
 */
const USER_ID = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/;
const WA_ID = /^\d{6,20}$/;

/**
 * The address of who writes: the phone number in E.164 where WhatsApp shows it, else its own id of the person;
 * null where there is neither. A number is written as the clinic's register has it: WhatsApp's ids keep
 * Mexico's old `1`, and lack the ninth digit of many Brazilians.
 */
export function addressOf(waId: string | undefined, userId: string | undefined): string | null {
  if (waId !== undefined && WA_ID.test(waId)) return numberOf(`+${waId}`, { mobile: true });
  return userId !== undefined && USER_ID.test(userId) ? userId : null;
}

/** Who is meant, as the Graph API is told. @param name a number that WhatsApp knows, or its own id of a person */
export function recipientOf(name: string): { to: string } | { recipient: string } {
  return USER_ID.test(name) ? { recipient: name } : { to: name.replace(/^\+/, '') };
}
